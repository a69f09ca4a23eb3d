/**
 * A name in a script that leaves vowels open, as the Latin spellings it allows: one slot a letter, each with the
 * strings that letter may become. `''` means the letter may stay silent.
 */
export type Pattern = readonly (readonly string[])[]

/** How far a text must be spelled: to its end, or may either side go on (what type-ahead needs). */
export type Extent = 'whole' | 'text-is-prefix' | 'pattern-is-prefix'

/** Whether the text is one of the spellings. Walks all of them at once, so it stays linear in the text. */
export function fitsPattern(pattern: Pattern, text: string, extent: Extent = 'whole'): boolean {
  let places = new Set([0])
  for (const slot of pattern) {
    const reached = new Set<number>()
    for (const place of places) {
      for (const option of slot) {
        if (text.startsWith(option, place)) reached.add(place + option.length)
        if (extent === 'text-is-prefix' && option.startsWith(text.slice(place))) return true
      }
    }
    if (reached.size === 0) return false
    places = reached
  }
  return extent === 'pattern-is-prefix' || places.has(text.length)
}
