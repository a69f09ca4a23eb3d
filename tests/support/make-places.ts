/**
 * Writes the names of countries and languages in the four languages, since phones have none in Pashto and few in
 * Dari. The names are Node's own, but for the corrections below (Afghan usage, the glossary, what Node lacks).
 * Run by hand, also after updating Node: `node tests/support/make-places.ts`.
 */
import { writeFileSync } from 'node:fs'
import { languages, type Language } from '../../src/rules/language/language.ts'

const countryCodes =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF
  CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD
  GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN
  KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX
  MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD
  SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY
  UZ VA VC VE VN VU WS XK YE ZA ZM ZW`.split(/\s+/)

const languageCodes =
  `aa am ar az bal bn bs ckb de el en es fa ff fil fr ha haz hi hy ig it ka kk kmr ku ky ln mn
  my ne om pa pl prs ps pt ro ru rw si so sq sr sw syr ta tg th ti tk tr ug uk ur uz vi wo yo
  yue zh`.split(/\s+/)

type Names = Record<Language, Record<string, string>>

const countryCorrections: Names = {
  en: {
    PS: 'Palestine',
    HK: 'Hong Kong',
    MM: 'Myanmar',
    CD: 'DR Congo',
    CI: 'Côte d’Ivoire',
    TR: 'Turkey',
    CG: 'Congo',
  },
  'fa-AF': {
    PS: 'فلسطین',
    HK: 'هانگ کانگ',
    MM: 'میانمار',
    CD: 'کانگو دموکراتیک',
    GB: 'بریتانیا',
    CI: 'ساحل عاج',
    LK: 'سریلانکا',
    AZ: 'آذربایجان',
    CG: 'جمهوری کانگو',
  },
  ps: {
    PS: 'فلسطین',
    ET: 'ایتوپیا',
    CF: 'د مرکزي افریقا جمهوریت',
    HK: 'هانګ کانګ',
    MM: 'میانمار',
    CD: 'کانګو دموکراتیک',
    GB: 'بریتانیا',
    CI: 'عاج ساحل',
    CG: 'د کانګو جمهوریت',
    BN: 'برونای',
    NA: 'نامیبیا',
    TW: 'تایوان',
  },
  ar: {
    PS: 'فلسطين',
    HK: 'هونغ كونغ',
    MM: 'ميانمار',
    CD: 'الكونغو الديمقراطية',
    CI: 'ساحل العاج',
    CG: 'جمهورية الكونغو',
  },
}

const languageCorrections: Names = {
  en: {
    prs: 'Dari',
    fa: 'Farsi (Iran)',
    kmr: 'Kurmanji',
    bn: 'Bengali',
    ckb: 'Sorani',
    ku: 'Kurdish',
    haz: 'Hazaragi',
  },
  'fa-AF': {
    prs: 'دری',
    fa: 'فارسی ایران',
    ps: 'پشتو',
    kmr: 'کردی کرمانجی',
    ckb: 'کردی سورانی',
    ku: 'کردی',
    haz: 'هزارگی',
    uz: 'ازبکی',
    tk: 'ترکمنی',
    tr: 'ترکی',
    ur: 'اردو',
    ti: 'تیگرینیا',
    so: 'سومالی',
    sq: 'البانی',
    om: 'اورومو',
    rw: 'کینیارواندا',
    aa: 'عفری',
    ro: 'رومانی',
    bs: 'بوسنیایی',
    fil: 'فیلیپینی',
    yo: 'یوروبا',
    ig: 'ایگبو',
  },
  ps: {
    aa: 'عفري',
    hy: 'ارمني',
    ka: 'جورجیایي',
    my: 'برمایي',
    mn: 'منګولیایي',
    sr: 'سربیایي',
    ro: 'رومانیایي',
    ta: 'تامیلي',
    bs: 'بوسنیایي',
    syr: 'سریاني',
    kk: 'قزاقي',
    prs: 'دري',
    fa: 'د ایران فارسي',
    ps: 'پښتو',
    kmr: 'کرمانجي کردي',
    ckb: 'سوراني کردي',
    ku: 'کردي',
    haz: 'هزارګي',
    bal: 'بلوڅي',
    uz: 'ازبکي',
    tk: 'ترکمني',
    tr: 'ترکي',
    ur: 'اردو',
  },
  ar: {
    prs: 'الدارية',
    fa: 'الفارسية (إيران)',
    kmr: 'الكرمانجية',
    ckb: 'السورانية',
    ku: 'الكردية',
    haz: 'الهزارجية',
    yue: 'الكانتونية',
  },
}

/** The house spelling: ی inside a word, ي only at its end, and the Pashto gaf. */
const inPashtoLetters = (name: string) =>
  name
    .replace(/ي(?=\p{L})/gu, 'ی')
    .replace(/گ/g, 'ګ')
    .replace(/ك/g, 'ک')

function namesOf(type: 'region' | 'language', codes: readonly string[], corrections: Names): Names {
  const entries = languages.map((language) => {
    const display = new Intl.DisplayNames([language === 'en' ? 'en-GB' : language], {
      type,
      fallback: 'none',
    })
    const names = codes.map((code) => {
      const name = corrections[language][code] ?? display.of(code)
      const isForeign = language !== 'en' && /\p{Script=Latin}/u.test(name ?? '')
      if (!name || isForeign)
        throw new Error(`${code} has no name in ${language}: write one (Node says ${name})`)
      return [code, language === 'ps' ? inPashtoLetters(name) : name]
    })
    return [language, Object.fromEntries(names)]
  })
  return Object.fromEntries(entries) as Names
}

const places = {
  countries: namesOf('region', countryCodes, countryCorrections),
  languages: namesOf('language', languageCodes, languageCorrections),
}
const target = new URL('../../src/rules/language/place-names.generated.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(places)}\n`)
