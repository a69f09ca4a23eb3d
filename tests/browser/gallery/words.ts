import all from './words.json' with { type: 'json' }

export type Language = keyof typeof all
export type Words = (typeof all)['en']

/** Words to look at, in four languages; they are no part of the app. */
export const words: Readonly<Record<Language, Words>> = all
