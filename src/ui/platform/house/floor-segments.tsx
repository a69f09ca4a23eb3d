import { Segments } from '../../widgets/choice/segments.tsx'
import { useWords } from '../language.tsx'
import { Ltr } from '../words.tsx'

interface FloorSegmentsProps {
  floors: readonly (string | null)[]
  floor: string | null
  onChange: (floor: string | null) => void
}

/** The floors of a hotel, one of them in sight. A hotel of one floor needs none. */
export function FloorSegments({ floors, floor, onChange }: FloorSegmentsProps) {
  const t = useWords()
  if (floors.length < 2) return null
  return (
    <Segments
      label={t('hotels:floor')}
      value={floor ?? ''}
      onChange={(value) => onChange(value === '' ? null : value)}
      segments={floors.map((name) => ({
        value: name ?? '',
        label: name === null ? t('hotels:floor-unknown') : <Ltr>{name}</Ltr>,
      }))}
    />
  )
}
