import type { ViewOf } from '#device/device.ts'

/** By member, the title of the agreed step that is late longest. Steps on safety are told nowhere that others may look. */
export function lateSteps(steps: readonly ViewOf<'step'>[], today: string): Map<string, string> {
  const late = steps
    .filter(
      ({ fields: { doneOn, dueOn, areas } }) =>
        doneOn === null && dueOn !== null && dueOn < today && !areas.includes('safety'),
    )
    .sort((a, b) => (b.fields.dueOn ?? '').localeCompare(a.fields.dueOn ?? ''))
  return new Map(late.map(({ fields }) => [fields.memberId, fields.title]))
}
