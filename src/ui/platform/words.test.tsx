// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { Language } from '#rules/language/language.ts'
import { createI18n, isolate } from './i18n/create-i18n.ts'
import { LanguageProvider, useLanguage, useNumber, useWords } from './language.tsx'
import { Ltr, Words } from './words.tsx'

declare module './i18n/word-values.ts' {
  interface WordValues {
    'sample:where': { name: string; room: string }
    'sample:seen': { count: number; name: string }
    'sample:plain': undefined
  }
}

const samples: Record<Language, Record<string, string>> = {
  en: {
    where: '{{name}} is in room {{room}}.',
    seen_one: '{{name}}: {{count, number}} visit',
    seen_other: '{{name}}: {{count, number}} visits',
    plain: 'Save',
  },
  'fa-AF': {
    where: '{{name}} در اتاق {{room}} است.',
    seen_one: '{{name}}: {{count, number}} بازدید',
    seen_other: '{{name}}: {{count, number}} بازدید',
    plain: 'ذخیره کنید',
  },
  ps: {
    where: '{{name}} په خونه {{room}} کې دی.',
    seen_one: '{{name}}: {{count, number}} لیدنه',
    seen_other: '{{name}}: {{count, number}} لیدنې',
    plain: 'خوندي کړئ',
  },
  ar: { where: '{{name}} في الغرفة {{room}}.', plain: 'حفظ' },
}

const start = (language: Language) =>
  createI18n({
    language,
    page: document.documentElement,
    storage: { getItem: () => null, setItem: () => {} },
    load: async (of) => ({ sample: samples[of] }),
  })

const Sample = () => {
  const t = useWords()
  const { language, direction } = useLanguage()
  const number = useNumber()
  return (
    <main>
      <input aria-label="note" />
      <p data-testid="plain">{t('sample:plain')}</p>
      <p data-testid="which">{`${language} ${direction} ${number(1234)}`}</p>
      <p data-testid="where">
        <Words k="sample:where" values={{ name: 'احمد', room: <Ltr>207</Ltr> }} />
      </p>
      <p data-testid="seen">
        <Words k="sample:seen" values={{ name: <b>Layla</b>, count: 3 }} />
      </p>
    </main>
  )
}

const show = async (language: Language) => {
  const languages = await start(language)
  render(
    <LanguageProvider languages={languages}>
      <Sample />
    </LanguageProvider>,
  )
  return languages
}

afterEach(cleanup)

test('a sentence holds elements where the language wants them, text isolated and identifiers left to right', async () => {
  await show('ps')

  expect(screen.getByTestId('where').innerHTML).toBe(
    '<bdi>احمد</bdi> په خونه <bdi dir="ltr">207</bdi> کې دی.',
  )
  expect(screen.getByTestId('seen').innerHTML).toBe(`<b>Layla</b>: ${isolate('۳')} لیدنې`)
})

test('changing the language keeps the page and what was typed', async () => {
  const languages = await show('en')
  const field = screen.getByLabelText<HTMLInputElement>('note')
  await userEvent.type(field, 'said she is w')

  await act(() => languages.setLanguage('fa-AF'))

  expect(screen.getByLabelText('note')).toBe(field)
  expect(field.value).toBe('said she is w')
  expect(screen.getByTestId('plain').textContent).toBe('ذخیره کنید')
  expect(screen.getByTestId('which').textContent).toBe('fa-AF rtl ۱٬۲۳۴')
  expect(document.documentElement.dir).toBe('rtl')
})

test('what a sentence needs is known to the compiler', () => {
  const t = (() => '') as ReturnType<typeof useWords>
  const area: 'en' | 'ps' = 'ps'

  t('sample:plain')
  t('sample:where', { name: 'Layla', room: '207' })
  t(`language:name.${area as 'en' | 'ps'}`)
  // @ts-expect-error no such word
  t('sample:nowhere')
  // @ts-expect-error the room is missing
  t('sample:where', { name: 'Layla' })
  // @ts-expect-error all values are missing
  t('sample:where')
  // @ts-expect-error a count is a number
  t('sample:seen', { name: 'Layla', count: '3' })
  // @ts-expect-error the room is missing
  const sentence = <Words k="sample:where" values={{ name: 'Layla' }} />

  expect(sentence).toBeDefined()
})
