import { useState, type ReactNode } from 'react'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { ItemWords } from '../run/item-words.tsx'
import { PieceStepper } from '../run/piece-stepper.tsx'
import type { PieceEntry } from './stop-draft.ts'

interface GivenFieldsProps {
  round: Pick<Round, 'itemsById'>
  planned: readonly Piece[]
  pieces: readonly PieceEntry[]
  onChange: (pieces: readonly PieceEntry[]) => void
  error: ReactNode
}

/** How many pieces of each planned item, and what went in their place. */
export function GivenFields({ round, planned, pieces, onChange, error }: GivenFieldsProps) {
  const put = (entry: PieceEntry) =>
    onChange(pieces.map((one) => (one.itemId === entry.itemId ? entry : one)))
  return (
    <>
      {pieces.map((entry) => (
        <GivenField
          key={entry.itemId}
          round={round}
          entry={entry}
          isShort={planned.some(
            ({ itemId, quantity }) => itemId === entry.itemId && entry.quantity < quantity,
          )}
          onChange={put}
        />
      ))}
      {error && (
        <p role="alert">
          <Tone tone="stop">{error}</Tone>
        </p>
      )}
    </>
  )
}

interface GivenFieldProps {
  round: Pick<Round, 'itemsById'>
  entry: PieceEntry
  /** Fewer than planned: something else may have gone in the place of the rest. */
  isShort: boolean
  onChange: (entry: PieceEntry) => void
}

function GivenField({ round: { itemsById }, entry, isShort, onChange }: GivenFieldProps) {
  const t = useWords()
  const [isPicking, setPicking] = useState(false)
  const { itemId, quantity, instead } = entry
  const others = inItemOrder([...itemsById.values()]).filter(
    ({ id, fields }) => fields.isInUse && id !== itemId,
  )
  return (
    <>
      <PieceStepper
        label={<ItemWords item={itemsById.get(itemId)?.fields} />}
        quantity={quantity}
        onChange={(next) => onChange({ ...entry, quantity: next })}
      />
      {instead && (
        <PieceStepper
          label={
            <>
              {t('stops:otherwise.instead')} <ItemWords item={itemsById.get(instead.itemId)?.fields} />
            </>
          }
          quantity={instead.quantity}
          onChange={(next) =>
            onChange({ ...entry, instead: next === 0 ? null : { ...instead, quantity: next } })
          }
        />
      )}
      {isShort && !instead && (
        <Button kind="quiet" icon="plus" onPress={() => setPicking(true)}>
          {t('stops:otherwise.add-instead')}
        </Button>
      )}
      <PickDialog
        open={isPicking}
        title={t('stops:otherwise.add-instead')}
        options={others.map(({ id, fields }) => ({
          value: id,
          label: <ItemWords item={fields} />,
          search: `${fields.name} ${fields.variant}`,
        }))}
        value={instead?.itemId}
        words={{
          search: t('stops:otherwise.search'),
          clear: t('stops:otherwise.clear'),
          none: t('stops:otherwise.none'),
          close: t('stops:close'),
        }}
        onPick={(picked) => {
          setPicking(false)
          onChange({
            ...entry,
            instead: { itemId: picked, quantity: 1 },
          })
        }}
        onClose={() => setPicking(false)}
      />
    </>
  )
}
