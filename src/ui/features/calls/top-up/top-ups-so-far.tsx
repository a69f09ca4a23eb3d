import { useState } from 'react'
import { edit } from '#device/device.ts'
import { formatOyster } from '#rules/money/oyster.ts'
import { formatPhone } from '#rules/reach/phone.ts'
import { topUp as topUpKind, topUpStates, type TopUp } from '#rules/records/calls/top-up.ts'
import { TopUpStanding, TopUpWords } from '#ui/platform/calls/told-words.tsx'
import type { MyTopUp } from '#ui/platform/calls/use-my-top-ups.ts'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useOpenForm } from '#ui/platform/use-open-form.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { Panel } from '#ui/widgets/card/panel.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import css from './top-up.module.css'

/** What was asked for already, each with whether it was sent; that can be said later, too. */
export const TopUpsSoFar = ({ topUps }: { topUps: readonly MyTopUp[] }) =>
  topUps.map((one) => <OneTopUp key={one.topUp.id} one={one} />)

function OneTopUp({ one }: { one: MyTopUp }) {
  const t = useWords()
  const { id, fields } = one.topUp
  const { save, refusal, again } = useSave()
  const [why, setWhy] = useState<string | null>(null)
  useOpenForm(why !== null)
  const write = (changes: Partial<TopUp>) =>
    save({ writings: [edit(topUpKind, id, changes)], done: () => setWhy(null) })
  const choose = (state: TopUp['state']) => {
    if (state === 'failed') return setWhy(fields.remark)
    void write({ state, remark: '' })
  }
  return (
    <>
      <NotSaved why={refusal?.reason ?? null} onAgain={() => void again()} />
      <Panel title={<TopUpWords topUp={fields} />}>
        <p className={css.where}>
          <Ltr>{fields.sort === 'phone' ? formatPhone(fields.phone) : formatOyster(fields.oysterNumber)}</Ltr>
        </p>
        {one.receipt && one.receipt.state !== 'arrived' && (
          <p>
            <TopUpStanding one={one} />
          </p>
        )}
        <div className={css.bare}>
          <Chips
            label={t('calls:top-up.state.label')}
            value={why === null ? fields.state : 'failed'}
            onChange={choose}
            options={topUpStates.map((value) => ({ value, label: t(`calls:top-up.state.${value}`) }))}
          />
          {why === null && fields.state === 'failed' && fields.remark !== '' && (
            <p dir="auto">{fields.remark}</p>
          )}
          {why !== null && (
            <>
              <TextField
                label={t('calls:top-up.why')}
                optional={t('person:optional')}
                value={why}
                onChange={setWhy}
                maxLength={300}
              />
              <div className={css.save}>
                <Button onPress={() => void write({ state: 'failed', remark: why })}>
                  {t('calls:action.save')}
                </Button>
              </div>
            </>
          )}
        </div>
      </Panel>
    </>
  )
}
