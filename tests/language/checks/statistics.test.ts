import { expect, test } from 'vitest'
import { arabicProblems, dariProblems, doubtfulPashto, pashtoProblems } from './statistics.ts'

const dari = [
  'گزارش بازدید هوتل را ذخیره کنید',
  'یادداشت‌های گذشته این عضو پیدا نشد',
  'چیزی که نوشتید در این مبایل است',
]
const pashto = [
  'د هوټل د لیدنې راپور په دې موبایل کې خوندي کړئ',
  'د دې غړي پخواني یادښتونه ونه موندل شول، بیا هڅه وکړئ',
]
const arabic = [
  'حفظ تقرير زيارة الفندق على هذا الهاتف',
  'لم يتم العثور على الملاحظات السابقة لهذا العضو في القائمة',
]

test('each language looks like itself', () => {
  expect(dariProblems(dari)).toEqual([])
  expect(pashtoProblems(pashto)).toEqual([])
  expect(arabicProblems(arabic)).toEqual([])
})

test('Dari in the Pashto files is found', () => {
  expect(pashtoProblems(dari)).toHaveLength(3)
  expect(doubtfulPashto([...dari, ...pashto])).toEqual(dari)
})

test('Pashto in the Dari files is found', () => {
  expect(dariProblems(pashto)[0]).toContain('share of Pashto letters')
})

test('Arabic without its own letters is found', () => {
  expect(arabicProblems(dari)).toHaveLength(3)
  expect(dariProblems(arabic)).toHaveLength(1)
})
