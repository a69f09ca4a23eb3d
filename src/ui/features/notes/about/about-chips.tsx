import { useState } from 'react'
import { sectionOfAreas, type Area } from '#rules/casework/area.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import css from './about.module.css'
import { useUsualAreas } from './use-usual-areas.ts'

interface AboutChipsProps {
  value: readonly Area[]
  onChange: (value: readonly Area[]) => void
  isMissing: boolean
}

/** What it was about: the three I use most, then all; and who will be able to read it, where that is not everybody. */
export function AboutChips({ value, onChange, isMissing }: AboutChipsProps) {
  const t = useWords()
  const order = useUsualAreas()
  const [isAll, setAll] = useState(false)
  if (!order) return null
  const { usual, all } = order
  const shown = isAll ? all : all.filter((area) => usual.includes(area) || value.includes(area))
  return (
    <>
      <div data-missing={isMissing || undefined} className={css.part}>
        <Chips
          label={t('notes:about')}
          many
          value={value}
          onChange={onChange}
          options={shown.map((area) => ({ value: area, label: t(`areas:${area}`) }))}
          more={isAll ? undefined : { label: t('notes:action.more-areas'), onPress: () => setAll(true) }}
          error={isMissing && t('notes:missing.areas')}
        />
      </div>
      <Readers areas={value} />
    </>
  )
}

/** One line on who can read it, for what is kept from coordinators. */
export function Readers({ areas }: { areas: readonly Area[] }) {
  const t = useWords()
  const { me } = useDesk()
  const section = sectionOfAreas(areas)
  if (section !== 'health' && section !== 'legal' && section !== 'safeguarding') return null
  return (
    <p className={css.readers} role="status">
      <Icon name="eye-off" size="small" />
      <span>
        {t(`notes:readers.${section}`)} {me.role === 'coordinator' && t('notes:readers.not-you')}
      </span>
    </p>
  )
}
