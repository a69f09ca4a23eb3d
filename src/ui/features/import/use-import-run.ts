import { useState } from 'react'
import type { SaveRefusal } from '#device/device.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import type { Preview } from './preview.ts'
import { createImportRun, type ImportRun } from './write/import-run.ts'

/** An import under way: what it does, how far it is, and what stopped it. */
export interface Running {
  readonly state: 'running' | 'stopped' | 'done'
  readonly importing: ImportRun
  /** What was to be seen when it was started; the charity changes with every batch. */
  readonly preview: Preview
  readonly membersSaved: number
  readonly refusal: SaveRefusal | null
}

export function useImportRun() {
  const desk = useDesk()
  const [run, setRun] = useState<Running | null>(null)

  const walk = async (importing: ImportRun, preview: Preview) => {
    const now = { importing, preview, refusal: null }
    setRun({ ...now, state: 'running', membersSaved: importing.membersSaved() })
    const result = await importing.goOn((membersSaved) => setRun({ ...now, state: 'running', membersSaved }))
    const membersSaved = importing.membersSaved()
    setRun(
      result.ok
        ? { ...now, state: 'done', membersSaved }
        : { ...now, state: 'stopped', membersSaved, refusal: result.error },
    )
  }

  return {
    run,
    start: (preview: Preview, today: string) => {
      const people = preview.people.filter(({ isTaken }) => isTaken)
      return walk(createImportRun(desk, { people, hotels: preview.hotels, today }), preview)
    },
    goOn: async () => {
      if (run?.state === 'stopped') await walk(run.importing, run.preview)
    },
  }
}
