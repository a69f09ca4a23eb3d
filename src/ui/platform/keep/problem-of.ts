interface TextSchema {
  safeParse(text: string): {
    success: boolean
    error?: { issues: readonly { message: string }[] } | undefined
  }
}

/** What a record's own rule has against a text; undefined when nothing. */
export function problemOf(schema: TextSchema, text: string): 'missing' | 'too-long' | undefined {
  const parsed = schema.safeParse(text)
  if (parsed.success) return undefined
  return parsed.error?.issues[0]?.message === 'too-long' ? 'too-long' : 'missing'
}
