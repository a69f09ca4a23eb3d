import { expect, test } from 'vitest'
import { phraseIn, phraseNames } from './phrases.ts'

test('a phrase is in the first of the languages that we have', () => {
  expect(phraseIn(['uz', 'prs', 'ar'], 'will-ring')).toMatchObject({
    code: 'prs',
    lang: 'fa-AF',
    dir: 'rtl',
    isFallback: false,
  })
})

test('in a language that we do not have it is English, and says so', () => {
  const phrase = phraseIn(['ti'], 'package')

  expect(phrase).toMatchObject({ code: 'en', dir: 'ltr', isFallback: true })
  expect(phrase.text).toBe(phrase.english)
})

test('who speaks English is not told that it is not their language', () => {
  expect(phraseIn(['so', 'en'], 'not-reached').isFallback).toBe(false)
})

test.each(['en', 'prs', 'fa', 'ps', 'ar'])(
  'nothing in %s tells a reader who writes, or what about',
  (code) => {
    for (const name of phraseNames) {
      const { text, dir } = phraseIn([code], name)

      expect(text).not.toMatch(
        /charity|refugee|asylum|support|safe|help|پناه|مهاجر|مؤسسه|موسسه|کمک|مرست|مساعد|لاجئ|جمعية/i,
      )
      expect(/\p{Script=Arabic}/u.test(text)).toBe(dir === 'rtl')
    }
  },
)

test('nobody reads of an eviction in Arabic when a package is on its way', () => {
  expect(phraseIn(['ar'], 'package').text).not.toMatch(/طرد/)
})
