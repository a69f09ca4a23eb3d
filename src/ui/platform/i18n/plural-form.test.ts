import { expect, test } from 'vitest'
import { languages } from '#rules/language/language.ts'
import { pluralRules } from './plural-form.ts'

test.each(languages)('%s counts as CLDR does, for every whole number to 1,200 and for halves', (language) => {
  const cldr = new Intl.PluralRules(language === 'ps' ? 'ps-AF' : language)
  const numbers = Array.from({ length: 1201 }, (_, n) => n).concat([0.5, 1.5, 2.5, 10.5, 11.5])

  const differing = numbers.filter((n) => pluralRules[language].of(n) !== cldr.select(n))

  expect(differing).toEqual([])
  expect([...pluralRules[language].forms].sort()).toEqual(cldr.resolvedOptions().pluralCategories.toSorted())
})
