import type { Language } from './language.ts'
import placeNames from './place-names.generated.json' with { type: 'json' }

/**
 * Names of countries (ISO 3166-1 alpha-2: AF) and languages (ISO 639: prs for Dari, ps, ti), from a file of our own
 * made by tests/support/make-places.ts: no phone has them in Pashto.
 */
const countries: Readonly<Record<Language, Readonly<Record<string, string>>>> = placeNames.countries
const tongues: Readonly<Record<Language, Readonly<Record<string, string>>>> = placeNames.languages

export const countryCodes: readonly string[] = Object.keys(countries.en)
export const languageCodes: readonly string[] = Object.keys(tongues.en)

/** The name of a country; its code where the list does not have it. */
export const countryName = (code: string, language: Language) => countries[language][code] ?? code

/** The name of a language that people speak; its code where the list does not have it. */
export const languageName = (code: string, language: Language) => tongues[language][code] ?? code
