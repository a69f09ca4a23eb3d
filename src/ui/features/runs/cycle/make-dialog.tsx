import { useState } from 'react'
import { lastDayOf } from '#rules/fortnight/cycle-days.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { addDays } from '#rules/time/day.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import { LanguageWords } from '#ui/platform/sharing/household-words.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Fieldset } from '#ui/widgets/form/field.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { makeRuns, readyToPlan, slotsOf, type RunWishes } from '../plan/make-runs.ts'
import type { RunBoard } from '../plan/run-board.ts'
import css from './cycle.module.css'

interface MakeDialogProps {
  readonly open: boolean
  readonly board: RunBoard
  readonly acting: Acting
  readonly onClose: () => void
}

/** Makes runs: a driver and a day each, with the households that are due shared over them. */
export function MakeDialog({ open, ...rest }: MakeDialogProps) {
  return open ? <OpenMakeDialog {...rest} /> : null
}

const noWishes: RunWishes = {
  driverIds: [],
  days: [],
  wantsPhoto: false,
  wantsSignature: false,
  isFilled: true,
}

function OpenMakeDialog({ board, acting, onClose }: Omit<MakeDialogProps, 'open'>) {
  const t = useWords()
  const [wishes, setWishes] = useState(noWishes)
  const [isEarly, setIsEarly] = useState(false)
  const readyCount = readyToPlan(board).length
  const runCount = slotsOf(wishes).length
  const isFilled = wishes.isFilled && readyCount > 0
  const lacks =
    wishes.days.length === 0 ? 'day' : wishes.driverIds.length === 0 && !isFilled ? 'driver' : null
  const change = (part: Partial<RunWishes>) => setWishes({ ...wishes, ...part })
  const make = () => {
    setIsEarly(lacks !== null)
    if (lacks !== null) return
    const { writings, undo, runCount: count } = makeRuns(board, wishes)
    void acting.act({ writings, undo, said: t('runs:made', { count }), done: onClose })
  }
  return (
    <Dialog
      open
      size="full"
      title={t('runs:make.title')}
      closeLabel={t('deliveries:pick.close')}
      onClose={onClose}
      foot={
        <Button kind="solid" wide onPress={make}>
          {runCount > 0 ? t('runs:action.make-count', { count: runCount }) : t('runs:action.make')}
        </Button>
      }
    >
      {acting.saving.refusal || acting.progress ? <ActBand acting={acting} /> : null}
      <DayChips
        board={board}
        days={wishes.days}
        onChange={(days) => change({ days })}
        error={isEarly && lacks === 'day' ? t('runs:make.day-missing') : undefined}
      />
      <DriverTicks
        board={board}
        driverIds={wishes.driverIds}
        onChange={(driverIds) => change({ driverIds })}
        error={isEarly && lacks === 'driver' ? t('runs:make.driver-missing') : undefined}
      />
      <Sheet between>
        {readyCount > 0 && (
          <Switch
            label={t('runs:make.fill', { count: readyCount })}
            second={
              isFilled && runCount > 0
                ? t('runs:make.each', { count: Math.ceil(readyCount / runCount) })
                : undefined
            }
            checked={wishes.isFilled}
            onChange={(checked) => change({ isFilled: checked })}
          />
        )}
        <Switch
          label={t('runs:wants-photo')}
          second={t('runs:wants-photo-help')}
          checked={wishes.wantsPhoto}
          onChange={(wantsPhoto) => change({ wantsPhoto })}
        />
        <Switch
          label={t('runs:wants-signature')}
          checked={wishes.wantsSignature}
          onChange={(wantsSignature) => change({ wantsSignature })}
        />
      </Sheet>
    </Dialog>
  )
}

interface DayChipsProps {
  readonly board: RunBoard
  readonly days: readonly string[]
  readonly onChange: (days: string[]) => void
  readonly error: string | undefined
}

/** The next seven days of the cycle; of one that is over, today. */
function DayChips({ board, days, onChange, error }: DayChipsProps) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const { fields } = board.fortnight.cycle
  const first = today > fields.fromDay ? today : fields.fromDay
  const week = Array.from({ length: 7 }, (_, at) => addDays(first, at)).filter(
    (day, at) => at === 0 || day <= lastDayOf(fields),
  )
  return (
    <Chips
      many
      label={t('runs:make.days')}
      error={error}
      value={days}
      onChange={onChange}
      options={week.map((day) => ({ value: day, label: formatDay(day, language, { weekday: true }) }))}
    />
  )
}

interface DriverTicksProps {
  readonly board: RunBoard
  readonly driverIds: readonly string[]
  readonly onChange: (driverIds: string[]) => void
  readonly error: string | undefined
}

function DriverTicks({ board: { drivers }, driverIds, onChange, error }: DriverTicksProps) {
  const t = useWords()
  return (
    <Fieldset
      label={t('runs:make.drivers')}
      help={t(drivers.length === 0 ? 'runs:make.no-drivers' : 'runs:make.drivers-help')}
      error={error}
    >
      {drivers.length > 0 && (
        <div className={css.bleed}>
          <Sheet>
            {drivers.map(({ id, fields: { name, languages } }) => (
              <Tick
                key={id}
                label={<bdi>{name}</bdi>}
                second={<LanguageWords codes={languages} />}
                checked={driverIds.includes(id)}
                onChange={(isTicked) =>
                  onChange(isTicked ? [...driverIds, id] : driverIds.filter((one) => one !== id))
                }
              />
            ))}
          </Sheet>
        </div>
      )}
    </Fieldset>
  )
}
