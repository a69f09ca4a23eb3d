import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserPhone } from '#device/device.ts'
import type { Language } from '#rules/language/language.ts'
import { App } from './app.tsx'
import { createI18n } from './platform/i18n/create-i18n.ts'
import { loadTopics, type Topics } from './platform/i18n/load-topics.ts'
import { LanguageProvider } from './platform/language.tsx'
import { PhoneContext } from './platform/phone-context.tsx'
import { registerWorker } from './platform/register-worker.ts'
import { showTheme, storedTheme } from './platform/theme.ts'
import { listenForInstall } from './platform/use-install.ts'

/** Starts the app once: the phone wakes while the words are still on their way. */
export async function start(language: Language, words: Promise<Topics>): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  listenForInstall()
  showTheme(storedTheme(localStorage))
  const phone = createBrowserPhone()
  const languages = await createI18n({
    language,
    page: document.documentElement,
    storage: localStorage,
    load: (wanted) => (wanted === language ? words : loadTopics(wanted)),
  })

  createRoot(root).render(
    <StrictMode>
      <LanguageProvider languages={languages}>
        <PhoneContext value={phone}>
          <App />
        </PhoneContext>
      </LanguageProvider>
    </StrictMode>,
  )
  registerWorker()
}
