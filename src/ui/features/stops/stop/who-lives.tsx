import { memo } from 'react'
import type { Stop } from '#rules/records/fortnight/stop.ts'
import type { DoorCard } from '#rules/records/told/door-card.ts'
import { languageName } from '#rules/language/places.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { CardName } from '#ui/platform/runs/round-words.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import css from './stop.module.css'

interface WhoLivesProps {
  card: DoorCard | undefined
  stop: Stop
}

/** Who is behind the door, what they speak, how to get in, and what everybody must know who goes there. */
export const WhoLives = memo(function WhoLives({ card, stop }: WhoLivesProps) {
  const t = useWords()
  const { language } = useLanguage()
  if (!card) return null
  return (
    <Sheet padded>
      <p>
        <CardName card={card} />
      </p>
      <p className={css.facts}>
        <Facts>
          {[
            ...card.languages.map((code) => languageName(code, language)),
            t('hotels:household-of', { count: stop.size }),
          ]}
        </Facts>
      </p>
      <Told text={card.wayIn} />
      <Told text={card.remark} label={t('stops:please-note')} />
      <Told text={stop.note} label={t('stops:from-office')} />
    </Sheet>
  )
})

/** What somebody wrote, in whatever language, with its own lines. */
function Told({ text, label }: { text: string; label?: string }) {
  if (text === '') return null
  return (
    <div className={css.told}>
      {label && <p className={css.label}>{label}</p>}
      <p dir="auto" className={css.text}>
        {text}
      </p>
    </div>
  )
}
