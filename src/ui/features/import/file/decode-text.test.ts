import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const lettersOf = (text: string) => text.split('').map((letter) => letter.charCodeAt(0))
const utf16 = (text: string, isBigEndian: boolean, mark: boolean) => {
  const codes = lettersOf(mark ? `\ufeff${text}` : text)
  return new Uint8Array(
    codes.flatMap((code) => (isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  )
}
const textOf = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes)
  return decoded.ok ? decoded.value : decoded.error.reason
}

test('reads UTF-8 with and without the mark of Excel', () => {
  const list = 'Name;نام\nZahra;زهرا\n'

  expect(textOf(new TextEncoder().encode(list))).toEqual({ text: list, isGuess: false })
  expect(textOf(new TextEncoder().encode(`\ufeff${list}`))).toEqual({ text: list, isGuess: false })
})

test('reads UTF-16 in either order, with and without its mark', () => {
  const list = 'Name\tPhone\nZahra زهرا\t07700 900123\n'

  for (const isBigEndian of [true, false]) {
    expect(textOf(utf16(list, isBigEndian, true))).toEqual({ text: list, isGuess: false })
    expect(textOf(utf16(list, isBigEndian, false))).toEqual({ text: list, isGuess: false })
  }
})

test('takes what is no UTF-8 for the Western Windows letters, and says that it guessed', () => {
  const bytes = new Uint8Array(lettersOf('Ren\xe9e;Caf\xe9'))

  expect(textOf(bytes)).toEqual({ text: 'Renée;Café', isGuess: true })
})

test('takes high letters that follow one another for Arabic', () => {
  // محمد in Windows-1256
  const bytes = new Uint8Array([...new TextEncoder().encode('Name;'), 0xe3, 0xcd, 0xe3, 0xcf])

  expect(textOf(bytes)).toEqual({ text: 'Name;محمد', isGuess: true })
})

test.each([
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['not-a-list', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x01, 0x02, 0x03, 0x04]],
  ['empty', []],
  ['empty', [0x20, 0x0d, 0x0a]],
])('refuses what is no text as %s', (reason, bytes) => {
  expect(textOf(new Uint8Array(bytes))).toBe(reason)
})
