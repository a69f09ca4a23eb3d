// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { bare, callIdOf, cardOf, openList, palwasha, phoneOf, yonas } from '#tests/support/call-list.tsx'
import { CallScreen } from '../call-screen.tsx'

vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date', 'performance'] })
afterEach(cleanup)

/** The ready words of somebody's card. */
async function openWords(person = palwasha, setting: Parameters<typeof openList>[1] = {}) {
  await openList(<CallScreen callId={callIdOf(person)} />, setting)
  await screen.findByRole('heading', { level: 1 })
  vi.advanceTimersByTime(500)
  await userEvent.click(screen.getByRole('button', { name: 'Write' }))
  return screen.findByRole('dialog')
}

test('ready words are in the member’s language beside the English, and open in the phone’s own apps', async () => {
  const dialog = await openWords()

  const phrase = dialog.querySelector('p[lang="ps"]')
  expect(phrase?.getAttribute('dir')).toBe('rtl')
  expect(phrase?.nextElementSibling?.getAttribute('lang')).toBe('en')
  const [whatsApp] = within(dialog).getAllByRole('link', { name: 'WhatsApp' })
  expect(whatsApp?.getAttribute('href')).toBe(
    `https://wa.me/447700900140?text=${encodeURIComponent(phrase?.textContent ?? '')}`,
  )
  expect(whatsApp?.getAttribute('target')).toBe('_blank')
  const [sms] = within(dialog).getAllByRole('link', { name: 'Text message' })
  expect(sms?.getAttribute('href')).toMatch(/^sms:\+447700900140\?&body=/)
})

test('where we have no words in a language it says so, and who has no WhatsApp is offered none', async () => {
  const phones = [phoneOf({ isWhatsApp: false })]

  const dialog = await openWords(yonas, { records: { 'call-card': [cardOf(yonas, { phones })] } })

  expect(bare(dialog.textContent)).toContain('We have no words in Tigrinya: these are in English.')
  expect(within(dialog).queryByRole('link', { name: 'WhatsApp' })).toBeNull()
})
