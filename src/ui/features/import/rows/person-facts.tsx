import { formatPhone } from '#rules/reach/phone.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useCodeNames } from '#ui/platform/code-names.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Words } from '#ui/platform/words.tsx'
import { Ltr } from '#ui/widgets/text/ltr.tsx'
import type { Charity, PersonRow } from '../preview.ts'
import css from './preview-rows.module.css'
import { useBirthWords } from '../use-birth-words.ts'

interface PersonFactsProps {
  readonly row: PersonRow
  readonly team: Charity['caseworkers']
}

/** What a member is going to be kept with: born, where from, where, how to reach, with whom, and the remark. */
export function PersonFacts({ row, team }: PersonFactsProps) {
  const t = useWords()
  const { countryName, languageName } = useCodeNames()
  const { bornWords } = useBirthWords()
  const { fields, caseworker, isDoubted, remark } = row
  const worker = team.find(({ id }) => id === caseworker?.staffId)
  return (
    <>
      <span className={css.fact}>
        <Facts>
          {[
            t('import:row.at', { row: row.number }),
            bornWords(isDoubted ? { precision: 'unknown' } : fields.birth),
            fields.sex && t(`import:sex.${fields.sex}`),
            fields.nationality && countryName(fields.nationality),
            ...fields.languages.map(languageName),
          ]}
        </Facts>
      </span>
      <span className={css.fact}>
        <Facts>
          {[
            row.hotel && <PlaceOf key="place" row={row} />,
            fields.phone ? <Ltr key="phone">{formatPhone(fields.phone.e164)}</Ltr> : t('import:row.no-phone'),
            fields.phone?.relation && <bdi key="whose">{fields.phone.relation}</bdi>,
            worker && <Words key="worker" k="import:row.with" values={{ name: worker.name }} />,
          ]}
        </Facts>
      </span>
      {remark !== '' && (
        <span className={css.remark}>
          <Words k="import:row.remark" values={{ remark }} />
        </span>
      )}
    </>
  )
}

function PlaceOf({ row: { hotel, fields } }: { row: PersonRow }) {
  if (!hotel) return null
  const name = <Ltr>{hotel.name}</Ltr>
  if (!fields.room) return name
  return <Words k="import:row.in-room" values={{ hotel: name, room: <Ltr>{fields.room}</Ltr> }} />
}
