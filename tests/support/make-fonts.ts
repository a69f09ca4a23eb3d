/**
 * Cuts Vazirmatn to what the four languages of the app are written with, and the names of the people in it: Dari,
 * Pashto, Arabic, Urdu, Kurdish and Latin letters, weights 400 to 700. The whole fonts lie in `fonts/`, under the
 * same licence. Run it again after changing a list: `node tests/support/make-fonts.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('')

const arabic = [
  range(0x621, 0x63a),
  range(0x640, 0x652),
  'ٰٕٓٔ',
  'پچژگکیهۀئؤيىي',
  // Pashto
  'ټځڅډړږښګڼېۍ',
  // Urdu and Kurdish, for names
  'ٹڈڑںھہۂۃےۓڕڵۆێە',
  range(0x660, 0x669),
  range(0x6f0, 0x6f9),
  '،؛؟٪٫٬٭۔',
  '\u200c\u200d\u200e\u2010\u2011',
  // Arabic ligatures of names with God's name
  '\ufdf2',
].join('')

const latin = [
  range(0x20, 0x7e),
  '\u00a0£©«°·»×÷ßÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜàáâäçèéêëíîïñóôöúûü',
  'ıŒœ',
  '‑–—‘’‚“”„•…‹›€™−←→↑↓\u2002\u2009',
].join('')

/** What joins and places letters, and the digits of columns; the alternates and ligatures for show are left out. */
const shaping = [
  'ccmp',
  'locl',
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'calt',
  'mark',
  'mkmk',
  'kern',
  'tnum',
]

const here = (path: string): URL => new URL(path, import.meta.url)

async function cut(script: string, text: string): Promise<number> {
  const whole = await readFile(here(`fonts/vazirmatn-${script}-wght-normal.woff2`))
  const small = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    keepFeatures: shaping,
    noHinting: true,
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  await writeFile(here(`../../src/ui/fonts/vazirmatn-${script}.woff2`), small)
  return small.length
}

const bytes = [await cut('arabic', arabic), await cut('latin', latin)]
console.log(`Vazirmatn: Arabic script ${bytes[0]} bytes, Latin ${bytes[1]} bytes`)
