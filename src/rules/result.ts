/**
 * What an operation hands back when it may be refused for a reason its caller can act on.
 * A refusal is a plain value with a `reason` to switch on; a bug is thrown, never returned.
 */
export type Result<T, E extends { readonly reason: string }> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T) => ({ ok: true, value }) as const

export const refused = <const E extends { readonly reason: string }>(error: E) =>
  ({ ok: false, error }) as const
