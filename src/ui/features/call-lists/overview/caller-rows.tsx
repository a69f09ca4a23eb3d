import { useWords } from '#ui/platform/language.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { paths } from '#ui/platform/paths.ts'
import { LanguageWords } from '#ui/platform/sharing/household-words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { CallerList } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'

/** The volunteers, each with their languages and how far they are. */
export function CallerRows({ board }: { board: OpenBoard }) {
  const t = useWords()
  return (
    <Section title={t('call-lists:callers')}>
      <Rows>
        {board.lists.map((list) => (
          <Row
            key={list.staff.id}
            href={paths.callList(board.cycle.id, list.staff.id)}
            first={<bdi>{list.staff.fields.name}</bdi>}
            second={<LanguageWords codes={list.staff.fields.languages} />}
            third={<HowFar list={list} />}
            endIcon="fwd"
          />
        ))}
      </Rows>
    </Section>
  )
}

/** "12 of 18 calls made · 3 tried without an answer · 2 to be rung later". */
export function HowFar({ list: { calls, doneCount } }: { list: CallerList }) {
  const t = useWords()
  if (calls.length === 0) return t('call-lists:empty-list')
  const tried = calls.filter(({ state }) => state.is === 'open' && state.tries > 0).length
  const later = calls.filter(({ state }) => state.is === 'later')
  const isLate = later.some(({ due }) => due === 'late')
  return (
    <Facts>
      {[
        t('call-lists:done-of', { done: doneCount, all: calls.length }),
        tried > 0 && t('call-lists:tried', { count: tried }),
        later.length > 0 &&
          (isLate ? (
            <Tone tone="late">{t('call-lists:later', { count: later.length })}</Tone>
          ) : (
            t('call-lists:later', { count: later.length })
          )),
      ]}
    </Facts>
  )
}
