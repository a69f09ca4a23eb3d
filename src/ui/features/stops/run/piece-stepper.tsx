import type { ReactNode } from 'react'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'

interface PieceStepperProps {
  label: ReactNode
  help?: ReactNode
  quantity: number
  onChange: (quantity: number) => void
}

/** So many pieces of one item. */
export function PieceStepper({ label, help, quantity, onChange }: PieceStepperProps) {
  const t = useWords()
  const number = useNumber()
  return (
    <Stepper
      label={label}
      help={help}
      value={quantity}
      onChange={onChange}
      step={1}
      min={0}
      max={1_000}
      start={0}
      words={{ shown: number(quantity), less: t('stops:less'), more: t('stops:more') }}
    />
  )
}
