import { useWords } from '#ui/platform/language.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Ltr } from '#ui/widgets/text/ltr.tsx'
import type { Preview } from '../preview.ts'

/** The hotels of the list that the charity does not have yet. */
export function NewHotels({ preview }: { preview: Preview }) {
  const t = useWords()
  const added = preview.hotels.filter(({ id }) => id === null)
  if (added.length === 0) return null
  const taken = preview.people.filter(({ isTaken }) => isTaken)
  const lodgers = Map.groupBy(taken, ({ hotel }) => hotel?.key)
  return (
    <Section title={t('import:preview.hotels')}>
      <Rows>
        {added.map(({ key, name, postcode }) => (
          <Row
            key={key}
            first={<Ltr>{name}</Ltr>}
            second={
              <>
                {postcode !== '' && <Ltr>{postcode}</Ltr>}
                {postcode !== '' && ' · '}
                {t('import:members', { count: lodgers.get(key)?.length ?? 0 })}
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}
