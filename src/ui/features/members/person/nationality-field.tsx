import { useCodeNames } from '#ui/platform/code-names.ts'
import { useWords } from '#ui/platform/language.tsx'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'

/** Where most members come from: they stand first in the list. */
const common = ['AF', 'SY', 'IQ', 'IR', 'SD', 'ER', 'ET', 'SO', 'PS', 'YE']

interface NationalityFieldProps {
  nationality: string | null
  onChange: (nationality: string | null) => void
}

export function NationalityField({ nationality, onChange }: NationalityFieldProps) {
  const t = useWords()
  const { countries, countryName } = useCodeNames()
  const first = common.flatMap((code) => countries.find((country) => country.code === code) ?? [])
  const others = countries.filter(({ code }) => !common.includes(code))
  const options = [
    { value: '', label: t('person:unknown') },
    ...[...first, ...others].map(({ code, name, english }) => ({
      value: code,
      label: name,
      search: english,
    })),
  ]
  return (
    <PickList
      label={t('person:nationality')}
      optional={t('person:optional')}
      options={options}
      value={nationality ?? undefined}
      shown={nationality === null ? undefined : countryName(nationality)}
      onChange={(code) => onChange(code === '' ? null : code)}
      words={{
        choose: t('person:choose'),
        search: t('person:search-country'),
        clear: t('members:clear-search'),
        none: t('members:empty.nothing'),
        close: t('members:close'),
      }}
    />
  )
}
