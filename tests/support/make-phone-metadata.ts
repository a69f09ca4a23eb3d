/**
 * Cuts libphonenumber's table of the world's numbering plans to the countries that members and their families
 * telephone from, so that the app carries 5 kB instead of 20. Run by hand after updating libphonenumber-js:
 * `node tests/support/make-phone-metadata.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const countries =
  `GB IE FR DE IT GR BE NL TR AF PK IR IN TJ UZ SY IQ LB JO PS EG LY SA AE YE ER ET SD SS SO DJ KE UA US CA`.split(
    ' ',
  )

interface Metadata {
  version: number
  country_calling_codes: Record<string, string[]>
  countries: Record<string, unknown>
}

const source = new URL('../../node_modules/libphonenumber-js/metadata.min.json', import.meta.url)
const target = new URL('../../src/rules/reach/phone-metadata.generated.json', import.meta.url)
const whole = JSON.parse(readFileSync(source, 'utf8')) as Metadata

const missing = countries.filter((country) => !(country in whole.countries))
if (missing.length > 0) throw new Error(`libphonenumber has no ${missing.join(', ')}`)

const callingCodes = Object.entries(whole.country_calling_codes)
  .map(([code, users]) => [code, users.filter((country) => countries.includes(country))] as const)
  .filter(([, users]) => users.length > 0)

const cut = {
  version: whole.version,
  country_calling_codes: Object.fromEntries(callingCodes),
  countries: Object.fromEntries(countries.map((country) => [country, whole.countries[country]])),
}
writeFileSync(target, `${JSON.stringify(cut)}\n`)
