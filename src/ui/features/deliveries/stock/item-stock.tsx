import { useId, useState, type SyntheticEvent } from 'react'
import { add, type Writing } from '#device/device.ts'
import { stockMoveReasons } from '#rules/records/fortnight/stock-move.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { useOpenForm } from '#ui/platform/use-open-form.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { readMove, type MoveDraft, type MoveProblems } from './read-move.ts'
import { StockHistory } from './stock-history.tsx'
import css from './stock.module.css'
import type { StoredItem } from './use-store.ts'

const emptyMove: MoveDraft = { why: 'received', pieces: '', remark: '' }

/** One item in the store: what came or went is written down, and nothing that was written is ever changed. */
export function ItemStock({ stored, onClose }: { stored: StoredItem; onClose: () => void }) {
  const t = useWords()
  const formId = useId()
  const today = useToday()
  const saving = useSave()
  const [typed, setTyped] = useState(emptyMove)
  const [problems, setProblems] = useState<MoveProblems>({})
  const [written, setWritten] = useState<Move | null>(null)
  const { item, onHand } = stored
  useOpenForm(typed.pieces !== '' || typed.remark !== '')

  const write = async (move: Omit<Move, 'itemId' | 'onDay' | 'atMs'>, done: (whole: Move) => void) => {
    const whole = { ...move, itemId: item.id, onDay: today, atMs: Date.now() }
    const writings: Writing[] = [add(recordKinds['stock-move'], whole)]
    await saving.save({ writings, done: () => done(whole) })
  }
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readMove(typed, onHand)
    setProblems(read.ok ? {} : read.error.problems)
    if (!read.ok) return
    await write(read.value, (move) => {
      setTyped({ ...emptyMove, why: typed.why })
      setWritten(move)
    })
  }
  const takeBack = (move: Move) => {
    const back = { why: move.why, quantity: -move.quantity, remark: t('deliveries:stock.taken-back') }
    void write(back, () => setWritten(null))
  }
  return (
    <Dialog
      open
      size="full"
      title={<ItemName item={item.fields} />}
      closeLabel={t('deliveries:pick.close')}
      onClose={onClose}
      foot={
        <Button kind="solid" icon="check" type="submit" form={formId} wide>
          {t('deliveries:action.save-move')}
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void save(event)}>
        <NotSavedBand saving={saving} />
        <MoveFields typed={typed} onChange={setTyped} problems={problems} onHand={onHand} />
      </form>
      {written && <Written move={written} onTakeBack={() => takeBack(written)} />}
      <StockHistory itemId={item.id} />
    </Dialog>
  )
}

type Move = Parameters<typeof add<'stock-move'>>[1]

interface MoveFieldsProps {
  typed: MoveDraft
  onChange: (typed: MoveDraft) => void
  problems: MoveProblems
  onHand: number
}

function MoveFields({ typed, onChange, problems, onHand }: MoveFieldsProps) {
  const t = useWords()
  const error = (problem: MoveProblems[keyof MoveProblems]) => problem && t(`deliveries:problem.${problem}`)
  return (
    <>
      <p className={css.reckoned}>{t('deliveries:stock.reckoned', { pieces: onHand })}</p>
      <Chips
        label={t('deliveries:stock.why')}
        twoAbreast
        options={stockMoveReasons.map((value) => ({ value, label: t(`deliveries:move.${value}`) }))}
        value={typed.why}
        onChange={(why) => onChange({ ...typed, why })}
      />
      <TextField
        label={t(typed.why === 'counted' ? 'deliveries:stock.counted-pieces' : 'deliveries:stock.pieces')}
        help={typed.why === 'counted' ? t('deliveries:stock.counted-help') : undefined}
        value={typed.pieces}
        onChange={(pieces) => onChange({ ...typed, pieces })}
        error={error(problems.pieces)}
        inputMode="numeric"
        maxLength={6}
        after={<Outcome typed={typed} onHand={onHand} />}
      />
      <TextField
        label={t('deliveries:remark')}
        optional={t('deliveries:optional')}
        value={typed.remark}
        onChange={(remark) => onChange({ ...typed, remark })}
        error={error(problems.remark)}
      />
    </>
  )
}

/** What the store holds once this is saved, and what a count found. */
function Outcome({ typed, onHand }: { typed: MoveDraft; onHand: number }) {
  const t = useWords()
  const number = useNumber()
  const read = readMove({ ...typed, remark: '' }, onHand)
  if (!read.ok) return null
  const { quantity } = read.value
  const then = t('deliveries:stock.then', { before: number(onHand), after: number(onHand + quantity) })
  if (typed.why !== 'counted') return then
  if (quantity === 0) return t('deliveries:stock.count-agrees')
  const found = quantity > 0 ? 'deliveries:stock.count-more' : 'deliveries:stock.count-fewer'
  return (
    <>
      {t(found, { count: Math.abs(quantity) })} {then}
    </>
  )
}

function Written({ move, onTakeBack }: { move: Move; onTakeBack: () => void }) {
  const t = useWords()
  const number = useNumber()
  return (
    <div className={css.saved}>
      <p role="status">
        {t('deliveries:stock.written', {
          what: t(`deliveries:move.${move.why}`),
          pieces: number(move.quantity),
        })}
      </p>
      <Button kind="quiet" icon="undo" onPress={onTakeBack}>
        {t('deliveries:action.undo')}
      </Button>
    </div>
  )
}
