import * as z from 'zod/mini'
import { atMsSchema, defineKind, idSchema, textSchema } from '../../record.ts'
import { piecesSchema } from './piece.ts'

/** How a driver went about a run: begun, ended, and what came back. Closing it takes the run off the driver's phone. */
export const runLogSchema = z.object({
  runId: idSchema,
  staffId: idSchema,
  startedAtMs: z.nullable(atMsSchema),
  closedAtMs: z.nullable(atMsSchema),
  /** What came back to the store, as counted at the end. */
  returned: piecesSchema,
  remark: textSchema(500),
})

export type RunLog = z.infer<typeof runLogSchema>

export const runLog = defineKind({
  kind: 'run-log',
  fields: runLogSchema,
  sections: ['delivery'],
  subjectOf: ({ runId }) => runId,
  workerOf: ({ staffId }) => staffId,
  tiesOf: ({ staffId, runId, closedAtMs }) =>
    closedAtMs === null ? [] : [{ tie: 'closed', from: staffId, to: runId, untilDay: null }],
})
