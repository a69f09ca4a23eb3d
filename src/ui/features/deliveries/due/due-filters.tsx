import type { ViewOf } from '#device/device.ts'
import { useCodeNames } from '#ui/platform/code-names.ts'
import type { Due } from '#ui/platform/fortnight/use-due.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'
import { choicesOf, type DueFilter } from './due-filter.ts'
import css from './due.module.css'

interface DueFiltersProps {
  due: readonly Due[]
  hotels: readonly ViewOf<'hotel'>[]
  filter: DueFilter
  onChange: (filter: DueFilter) => void
}

const all = 'all'

/** Shows the households of one hotel, or of one language; where there is one alone, nothing is asked. */
export function DueFilters({ due, hotels, filter, onChange }: DueFiltersProps) {
  const t = useWords()
  const { languageName } = useCodeNames()
  const choices = choicesOf(due, hotels)
  const words = {
    choose: t('deliveries:pick.choose'),
    search: t('deliveries:pick.search'),
    clear: t('deliveries:pick.clear'),
    none: t('deliveries:pick.none'),
    close: t('deliveries:pick.close'),
  }
  const chosen = (value: string) => (value === all ? null : value)
  return (
    <div className={css.filters}>
      {choices.hotels.length > 1 && (
        <div>
          <PickList
            label={t('deliveries:due.hotel')}
            options={[
              { value: all, label: t('deliveries:due.all-hotels') },
              ...choices.hotels.map(({ id, fields }) => ({
                value: id,
                label: <Ltr>{fields.name}</Ltr>,
                search: fields.name,
              })),
            ]}
            value={filter.hotelId ?? all}
            onChange={(hotelId) => onChange({ ...filter, hotelId: chosen(hotelId) })}
            words={words}
          />
        </div>
      )}
      {choices.languages.length > 1 && (
        <div>
          <PickList
            label={t('deliveries:due.language')}
            options={[
              { value: all, label: t('deliveries:due.all-languages') },
              ...choices.languages.map((code) => ({ value: code, label: languageName(code) })),
            ]}
            value={filter.language ?? all}
            onChange={(language) => onChange({ ...filter, language: chosen(language) })}
            words={words}
          />
        </div>
      )}
    </div>
  )
}
