import { useMemo } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import css from '../import-frame.module.css'
import type { MemberFile } from '../member-file.ts'
import { notTakenOf, type NotTakenRow } from './not-taken.ts'
import { DownloadNotTaken } from './download-not-taken.tsx'
import type { Running } from '../use-import-run.ts'

/** What was added, what was not and why; and where to go on. */
export function DoneStep({ file, run }: { file: MemberFile; run: Running }) {
  const t = useWords()
  const { importing, preview } = run
  const notTaken = useMemo(() => notTakenOf(preview), [preview])
  const unassigned = importing.job.people.filter(({ caseworker }) => !caseworker?.staffId).length
  return (
    <Screen
      title={t('import:done.title')}
      back={{ label: t('import:back'), href: paths.more }}
      foot={
        <Button kind="solid" iconEnd="fwd" href={paths.members}>
          {t('import:action.members')}
        </Button>
      }
    >
      <p className={css.lead} role="status">
        {t('import:done.text')}
      </p>
      <Section title={t('import:done.added')}>
        <Rows>
          <Row first={t('import:members', { count: run.membersSaved })} />
          {importing.newHotels.length > 0 && (
            <Row first={t('import:done.hotels', { count: importing.newHotels.length })} />
          )}
          {unassigned > 0 && (
            <Row
              first={t('import:done.without-caseworker', { count: unassigned })}
              second={t('import:action.team')}
              href={paths.team}
              endIcon="fwd"
            />
          )}
        </Rows>
      </Section>
      {notTaken.length > 0 && <NotAdded file={file} notTaken={notTaken} />}
    </Screen>
  )
}

function NotAdded({ file, notTaken }: { file: MemberFile; notTaken: readonly NotTakenRow[] }) {
  const t = useWords()
  const byReason = Map.groupBy(notTaken, ({ reason }) => reason)
  return (
    <Section title={t('import:done.not-added')}>
      <Rows>
        {[...byReason].map(([reason, rows]) => (
          <Row key={reason} first={t(`import:done.${reason}`, { count: rows.length })} />
        ))}
      </Rows>
      <div className={css.words}>
        <DownloadNotTaken file={file} notTaken={notTaken} />
      </div>
    </Section>
  )
}
