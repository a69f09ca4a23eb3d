import texts from './fortnight-texts.json' with { type: 'json' }

/** What callers, drivers and the store write down in a fortnight; it fits anybody, woman or man. */
export const fortnightTexts = texts satisfies Readonly<Record<string, readonly string[]>>
