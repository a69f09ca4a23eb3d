import { afterEach, expect, test, vi } from 'vitest'
import { languages, type Language } from '#rules/language/language.ts'
import { createI18n, isolate } from './create-i18n.ts'
import { loadTopics, type Topics } from './load-topics.ts'

const visits: Record<Language, Record<string, string>> = {
  en: {
    count_one: '{{count, number}} visit',
    count_other: '{{count, number}} visits',
    room: 'Room {{room}}',
  },
  'fa-AF': {
    count_one: '{{count, number}} بازدید',
    count_other: '{{count, number}} بازدید',
    room: 'اتاق {{room}}',
  },
  ps: { count_one: '{{count, number}} لیدنه', count_other: '{{count, number}} لیدنې', room: 'خونه {{room}}' },
  ar: {
    count_zero: 'لا زيارات',
    count_one: 'زيارة واحدة',
    count_two: 'زيارتان',
    count_few: '{{count, number}} زيارات',
    count_many: '{{count, number}} زيارة',
    count_other: '{{count, number}} زيارة',
    room: 'الغرفة {{room}}',
  },
}

const start = async (
  language: Language,
  load = async (of: Language): Promise<Topics> => ({ visits: visits[of] }),
) => {
  const page = { lang: '', dir: '' }
  const kept: string[] = []
  const storage = { getItem: () => null, setItem: (_key: string, value: string) => void kept.push(value) }
  return { ...(await createI18n({ language, page, storage, load })), page, kept }
}

const count = (languagesOf: Awaited<ReturnType<typeof start>>, n: number) =>
  languagesOf.i18n.t('visits:count', { count: n }) as string

afterEach(() => vi.unstubAllGlobals())

test('each language counts in its own forms and digits', async () => {
  const ps = await start('ps')
  const fa = await start('fa-AF')
  const ar = await start('ar')

  expect([0, 1, 2].map((n) => count(ps, n))).toEqual([
    `${isolate('۰')} لیدنې`,
    `${isolate('۱')} لیدنه`,
    `${isolate('۲')} لیدنې`,
  ])
  expect(count(fa, 1234)).toBe(`${isolate('۱٬۲۳۴')} بازدید`)
  expect([0, 1, 2, 3, 11, 100].map((n) => count(ar, n))).toEqual([
    'لا زيارات',
    'زيارة واحدة',
    'زيارتان',
    `${isolate('3')} زيارات`,
    `${isolate('11')} زيارة`,
    `${isolate('100')} زيارة`,
  ])
})

test('Pashto counts rightly in a browser that has no data for any of our languages', async () => {
  const nothing = () => {
    throw new RangeError('no data')
  }
  vi.stubGlobal('Intl', {
    ...Intl,
    PluralRules: nothing,
    NumberFormat: nothing,
    getCanonicalLocales: Intl.getCanonicalLocales,
  })

  const ps = await start('ps')

  expect([0, 1, 5].map((n) => count(ps, n))).toEqual([
    `${isolate('۰')} لیدنې`,
    `${isolate('۱')} لیدنه`,
    `${isolate('۵')} لیدنې`,
  ])
})

test('every value stands in an isolate, and what looks like a placeholder in it stays text', async () => {
  const { i18n } = await start('fa-AF')

  const said = i18n.t('visits:room', { room: '12{{count}}$t(visits:count)' }) as string

  expect(said).toBe(`اتاق ${isolate('12{{count}}$t(visits:count)')}`)
})

test('changing the language changes words, direction and what the phone keeps', async () => {
  const languagesOf = await start('en')
  expect(languagesOf.page).toEqual({ lang: 'en', dir: 'ltr' })

  const changed = await languagesOf.setLanguage('ps')

  expect(changed).toEqual({ ok: true, value: 'ps' })
  expect(count(languagesOf, 1)).toBe(`${isolate('۱')} لیدنه`)
  expect(languagesOf.page).toEqual({ lang: 'ps', dir: 'rtl' })
  expect(languagesOf.kept).toEqual(['ps'])
})

test('a language whose words cannot be had leaves everything as it was', async () => {
  const languagesOf = await start('en', async (of) => {
    if (of === 'ps') throw new Error('the chunk is not there')
    return { visits: visits[of] }
  })

  const changed = await languagesOf.setLanguage('ps')

  expect(changed).toEqual({ ok: false, error: { reason: 'words-not-loaded' } })
  expect(count(languagesOf, 2)).toBe(`${isolate('2')} visits`)
  expect(languagesOf.page).toEqual({ lang: 'en', dir: 'ltr' })
  expect(languagesOf.kept).toEqual([])
})

test('of two choices made in haste the last one stands, whichever arrives first', async () => {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => (arrive = resolve))
  const languagesOf = await start('en', async (of) => {
    if (of === 'ps') await late
    return { visits: visits[of] }
  })

  const first = languagesOf.setLanguage('ps')
  await languagesOf.setLanguage('ar')
  arrive()
  await first

  expect(languagesOf.page.lang).toBe('ar')
  expect(languagesOf.kept).toEqual(['ar'])
})

test('a missing word is a bug that no test overlooks', async () => {
  const { i18n } = await start('en')

  expect(() => i18n.t('visits:nowhere')).toThrow('visits:nowhere')
})

test.each(languages)('%s has its topics in the build', async (language) => {
  const topics = await loadTopics(language)

  expect(topics['language']).toHaveProperty('title')
})
