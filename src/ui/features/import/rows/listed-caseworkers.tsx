import { useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Words } from '#ui/platform/words.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Charity, ListedCaseworker } from '../preview.ts'

interface ListedCaseworkersProps {
  readonly listed: readonly ListedCaseworker[]
  readonly team: Charity['caseworkers']
  readonly onGive: (key: string, staffId: string | null) => void
}

const NOBODY = ''

/** Whom the list names as caseworkers, and who of the team each is; one tap corrects it. */
export function ListedCaseworkers({ listed, team, onGive }: ListedCaseworkersProps) {
  const t = useWords()
  const [open, setOpen] = useState<ListedCaseworker | null>(null)
  if (listed.length === 0) return null
  return (
    <Section title={t('import:preview.caseworkers')}>
      {team.length === 0 && <Band kind="info" title={t('import:caseworker.no-team')} />}
      <Rows>
        {listed.map((one) => (
          <CaseworkerRow
            key={one.key}
            one={one}
            team={team}
            onPress={team.length === 0 ? undefined : () => setOpen(one)}
          />
        ))}
      </Rows>
      <PickDialog
        open={open !== null}
        title={<Words k="import:caseworker.give" values={{ name: open?.name ?? '' }} />}
        options={[
          { value: NOBODY, label: t('import:caseworker.leave') },
          ...team.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi>, search: name })),
        ]}
        value={open?.staffId ?? NOBODY}
        words={{
          search: t('import:pick.search'),
          clear: t('import:pick.clear'),
          none: t('import:pick.none'),
          close: t('import:close'),
        }}
        onPick={(staffId) => {
          if (open) onGive(open.key, staffId === NOBODY ? null : staffId)
          setOpen(null)
        }}
        onClose={() => setOpen(null)}
      />
    </Section>
  )
}

interface CaseworkerRowProps {
  readonly one: ListedCaseworker
  readonly team: Charity['caseworkers']
  readonly onPress: (() => void) | undefined
}

function CaseworkerRow({ one, team, onPress }: CaseworkerRowProps) {
  const t = useWords()
  const meant = team.find(({ id }) => id === one.staffId)
  return (
    <Row
      first={<bdi>{one.name}</bdi>}
      second={meant ? <bdi>{meant.name}</bdi> : <Tone tone="late">{t('import:caseworker.nobody')}</Tone>}
      third={t('import:members', { count: one.memberCount })}
      endIcon={onPress && 'edit'}
      onPress={onPress}
    />
  )
}
