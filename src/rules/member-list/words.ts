import { languages } from '../language/language.ts'
import { countryCodes, countryName, languageCodes, languageName } from '../language/places.ts'

export type Sex = 'female' | 'male'

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[يېى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[.()\u200b-\u200f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const sexWords: Readonly<Record<string, Sex>> = {
  ...Object.fromEntries(
    ['f', 'female', 'fem', 'woman', 'girl', 'w', 'زن', 'مونث', 'مؤنث', 'ښځینه', 'أنثى', 'انثی'].map(
      (word) => [plain(word), 'female'],
    ),
  ),
  ...Object.fromEntries(
    ['m', 'male', 'man', 'boy', 'مرد', 'مذکر', 'نارینه', 'ذکر'].map((word) => [plain(word), 'male']),
  ),
}

/** Null for what is neither; never a guess from the name. */
export const readSex = (text: string): Sex | null => sexWords[plain(text)] ?? null

/** Words for people of a country, which no table of countries has. */
const demonyms: Readonly<Record<string, string>> = {
  AF: 'afghan afghani afghanistani افغان',
  AL: 'albanian',
  AM: 'armenian',
  AZ: 'azerbaijani azeri',
  BD: 'bangladeshi',
  BI: 'burundian',
  BY: 'belarusian',
  CM: 'cameroonian',
  CD: 'congolese drc',
  CI: 'ivorian',
  CN: 'chinese',
  CO: 'colombian',
  DJ: 'djiboutian',
  DZ: 'algerian',
  EG: 'egyptian',
  ER: 'eritrean',
  ET: 'ethiopian',
  GB: 'british uk',
  GH: 'ghanaian',
  GE: 'georgian',
  GM: 'gambian',
  GN: 'guinean',
  IN: 'indian',
  IQ: 'iraqi',
  IR: 'iranian persian',
  JO: 'jordanian',
  KE: 'kenyan',
  KW: 'kuwaiti bidoon',
  LB: 'lebanese',
  LK: 'sri-lankan srilankan',
  LY: 'libyan',
  MA: 'moroccan',
  ML: 'malian',
  MM: 'burmese burma',
  NG: 'nigerian',
  NP: 'nepali nepalese',
  PK: 'pakistani',
  PS: 'palestinian',
  RU: 'russian',
  RW: 'rwandan',
  SD: 'sudanese',
  SA: 'saudi',
  SN: 'senegalese',
  SL: 'sierra-leonean',
  SO: 'somali somalian',
  SS: 'south-sudanese',
  SV: 'salvadoran salvadorean',
  SY: 'syrian',
  TD: 'chadian',
  TJ: 'tajik tajikistani',
  TM: 'turkmen',
  TN: 'tunisian',
  TR: 'turkish türkiye',
  UA: 'ukrainian',
  UG: 'ugandan',
  UZ: 'uzbek uzbekistani',
  VE: 'venezuelan',
  VN: 'vietnamese',
  YE: 'yemeni',
  ZW: 'zimbabwean',
}

const countriesByWord: ReadonlyMap<string, string> = new Map([
  ...countryCodes.flatMap((code) =>
    languages.map((language) => [plain(countryName(code, language)), code] as const),
  ),
  ...Object.entries(demonyms).flatMap(([code, words]) =>
    words.split(' ').map((word) => [plain(word.replace('-', ' ')), code] as const),
  ),
])

/**
 * Afghan, afghan, Afghanistan, افغانستان or AF as AF; null for what is in no list. A code counts in capitals alone:
 * "no" is not Norway.
 */
export const readNationality = (text: string): string | null => {
  const code = text.trim()
  return countryCodes.includes(code) && code !== 'NO' ? code : (countriesByWord.get(plain(text)) ?? null)
}

const otherTongueWords: Readonly<Record<string, string>> = {
  aa: 'afar',
  am: 'amharigna',
  ar: 'arab',
  ckb: 'sorani|kurdish sorani|sorani kurdish',
  en: 'eng',
  fa: 'farsi|persian|فارسی|irani farsi',
  haz: 'hazara|hazaragy',
  kmr: 'kurmanji kurdish|kurdish kurmanji|kermanji',
  om: 'oromo|oromiffa|afaan oromo',
  prs: 'dari persian|afghan persian|dary|afghan farsi',
  ps: 'pashto|pushto|pashtu|pushtu|pukhto|pakhto|pashtoo|پشتو',
  so: 'somalian|af soomaali|soomaali',
  ti: 'tigrigna|tigrinia|tigrinyan|tigrynia',
  uz: 'uzbaki|uzbeki',
  tk: 'turkmani|turkman',
  zh: 'mandarin',
}

const tonguesByWord: ReadonlyMap<string, string> = new Map([
  ...languageCodes.flatMap((code) =>
    languages.map((language) => [plain(languageName(code, language)), code] as const),
  ),
  ...Object.entries(otherTongueWords).flatMap(([code, words]) =>
    words.split('|').map((word) => [plain(word), code] as const),
  ),
])

export interface LanguagesReading {
  /** ISO 639 codes in the order written, each once. */
  readonly codes: readonly string[]
  readonly unknown: readonly string[]
  /** Farsi was taken for Dari, as Afghans call it. */
  readonly farsiAsDari: boolean
}

/** Reads `Dari, English` or `Farsi/Dari`. Farsi beside Dari, or spoken by an Afghan, is Dari. */
export function readLanguages(text: string, nationality: string | null): LanguagesReading {
  const words = text
    .split(/[,;/&+،]|\band\b|\sو\s|\s-\s/i)
    .map((word) => word.trim())
    .filter(Boolean)
  const read = words.map((word) => ({ word, code: tonguesByWord.get(plain(word)) }))
  const unknown = read.filter(({ code }) => code === undefined).map(({ word }) => word)
  const codes = read.flatMap(({ code }) => (code === undefined ? [] : [code]))
  const farsiAsDari = codes.includes('fa') && (codes.includes('prs') || nationality === 'AF')
  const settled = farsiAsDari ? codes.map((code) => (code === 'fa' ? 'prs' : code)) : codes
  return { codes: [...new Set(settled)], unknown, farsiAsDari }
}
