import { speaksWith } from '#rules/sharing/share-out.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Facts, MemberName } from '#ui/platform/house/resident-words.tsx'
import { DoorWords, LanguageWords } from '#ui/platform/sharing/household-words.tsx'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { OpenBoard } from '../board/use-call-board.ts'
import { CallWords } from './call-words.tsx'
import type { Choosable } from './to-choose.ts'

interface CallTicksProps {
  readonly open: readonly Choosable[]
  readonly board: OpenBoard
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ticked: ReadonlySet<string>) => void
}

/** Households still to be rung, each with a tick, and one tick for all of them. */
export function CallTicks({ open, board, ticked, onTick }: CallTicksProps) {
  const t = useWords()
  const tick = (keys: readonly string[], isTicked: boolean) => {
    const others = [...ticked].filter((key) => !keys.includes(key))
    onTick(new Set(isTicked ? [...others, ...keys] : others))
  }
  return (
    <Sheet>
      {open.length > 1 && (
        <Tick
          label={t('call-lists:all-of-them', { count: open.length })}
          checked={open.every(({ key }) => ticked.has(key))}
          onChange={(isTicked) =>
            tick(
              open.map(({ key }) => key),
              isTicked,
            )
          }
        />
      )}
      <ul>
        <Growing
          items={open}
          render={(one) => (
            <li key={one.key} style={{ boxShadow: 'inset 0 1px 0 var(--line)' }}>
              <Tick
                label={one.member ? <MemberName member={one.member} /> : t('call-lists:unknown-member')}
                second={<ChoosableWords one={one} board={board} />}
                checked={ticked.has(one.key)}
                onChange={(isTicked) => tick([one.key], isTicked)}
              />
            </li>
          )}
        />
      </ul>
    </Sheet>
  )
}

function ChoosableWords({ one, board }: { one: Choosable; board: OpenBoard }) {
  const t = useWords()
  const isUnspoken =
    one.listed === null &&
    board.lists.every(
      ({ staff }) => speaksWith(one, { staffId: staff.id, languages: staff.fields.languages }) === null,
    )
  return (
    <Facts>
      {[
        <LanguageWords key="languages" codes={one.languages} />,
        one.household && <DoorWords key="door" household={one.household} hotels={board.hotels} />,
        one.listed && <CallWords key="state" listed={one.listed} board={board} />,
        isUnspoken && board.lists.length > 0 && (
          <Tone key="unspoken" tone="late">
            {t('call-lists:nobody-speaks')}
          </Tone>
        ),
      ]}
    </Facts>
  )
}
