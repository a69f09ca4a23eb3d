/**
 * What a caller writes to a member, ready in the member's own language. Others may read it on the telephone: it names
 * nobody, no charity and nothing that anybody is helped with, and it says nothing of safety or of health.
 */
export const phraseNames = ['will-ring', 'not-reached', 'package'] as const
export type PhraseName = (typeof phraseNames)[number]

/** Languages by their ISO 639 codes, as cards name them. */
const phrases = {
  en: {
    'will-ring':
      'Hello. We would like to ring you soon. If another time suits you better, please write back.',
    'not-reached': 'Hello. We tried to ring you and could not reach you. When is a good time?',
    package: 'Hello. Your package is coming soon. Please keep your phone with you.',
  },
  prs: {
    'will-ring':
      'سلام. می‌خواهیم به‌زودی به شما زنگ بزنیم. اگر وقت دیگری برای شما بهتر است، لطفاً جواب بنویسید.',
    'not-reached': 'سلام. به شما زنگ زدیم، اما جوابی نگرفتیم. چه وقت برای شما مناسب است؟',
    package: 'سلام. بسته شما به‌زودی می‌رسد. لطفاً تلیفون خود را نزد خود نگه دارید.',
  },
  fa: {
    'will-ring':
      'سلام. می‌خواهیم به‌زودی با شما تماس بگیریم. اگر وقت دیگری برایتان بهتر است، لطفاً پیام بدهید.',
    'not-reached': 'سلام. با شما تماس گرفتیم، ولی پاسخی نگرفتیم. چه وقتی برایتان مناسب است؟',
    package: 'سلام. بستهٔ شما به‌زودی می‌رسد. لطفاً تلفنتان را همراه داشته باشید.',
  },
  ps: {
    'will-ring': 'سلام. غواړو چې ژر تاسو ته زنګ ووهو. که بل وخت درته ښه وي، مهرباني وکړئ او ځواب راته ولیکئ.',
    'not-reached': 'سلام. تاسو ته مو زنګ وواهه، خو ځواب مو ترلاسه نه کړ. کوم وخت درته مناسب دی؟',
    package: 'سلام. ستاسو بسته ژر دررسېږي. مهرباني وکړئ، خپل تلیفون له ځان سره وساتئ.',
  },
  ar: {
    'will-ring': 'مرحبًا. نودّ الاتصال بكم قريبًا. إذا كان وقت آخر أنسب لكم، يُرجى الرد برسالة.',
    'not-reached': 'مرحبًا. حاولنا الاتصال بكم ولم نتمكن من ذلك. ما الوقت المناسب لكم؟',
    // Not the word of the screens for a package: alone it can be read as an eviction.
    package: 'مرحبًا. ستصلكم أغراضكم قريبًا. يُرجى إبقاء الهاتف معكم.',
  },
} as const satisfies Record<string, Record<PhraseName, string>>

type PhraseLanguage = keyof typeof phrases

/** How a page says which language a phrase is in, and which way it runs. */
const pageLanguages: Readonly<Record<PhraseLanguage, { lang: string; dir: 'ltr' | 'rtl' }>> = {
  en: { lang: 'en', dir: 'ltr' },
  prs: { lang: 'fa-AF', dir: 'rtl' },
  fa: { lang: 'fa', dir: 'rtl' },
  ps: { lang: 'ps', dir: 'rtl' },
  ar: { lang: 'ar', dir: 'rtl' },
}

export interface Phrase {
  readonly text: string
  readonly english: string
  /** ISO 639: `prs`. */
  readonly code: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** None of the member's languages is among ours: it is in English, and may not be understood. */
  readonly isFallback: boolean
}

const isWritten = (code: string): code is PhraseLanguage => Object.hasOwn(phrases, code)

/** A phrase in the first of somebody's languages that we have it in, else in English. */
export function phraseIn(spoken: readonly string[], name: PhraseName): Phrase {
  const found = spoken.find(isWritten)
  const code = found ?? 'en'
  return {
    text: phrases[code][name],
    english: phrases.en[name],
    code,
    ...pageLanguages[code],
    isFallback: found === undefined,
  }
}
