import type { Visit } from '#rules/records/visit.ts'

/**
 * How long a talk in a visit has probably lasted: the time since the door before, or since the visit began, in steps of
 * five minutes, at most an hour. A quarter of an hour where nothing tells. Only offered: nobody's minutes are counted
 * without their tap.
 */
export function likelyMinutes(during: Pick<Visit, 'startedAtMs' | 'outcomes'> | null, nowMs: number): number {
  const times = [during?.startedAtMs, ...(during?.outcomes.map(({ atMs }) => atMs) ?? [])]
  const sinceMs = Math.max(...times.filter((atMs) => typeof atMs === 'number' && atMs <= nowMs).map(Number))
  if (!Number.isFinite(sinceMs)) return 15
  const minutes = Math.round((nowMs - sinceMs) / 60_000 / 5) * 5
  return minutes > 60 ? 15 : Math.max(5, minutes)
}
