import './tokens.css'
import './base.css'
import { firstLanguage } from './platform/i18n/first-language.ts'
import { loadTopics } from './platform/i18n/load-topics.ts'

// The page has told the browser to fetch the app; this asks for the words of one language meanwhile.
const language = firstLanguage(localStorage, navigator.languages)
const words = loadTopics(language)
const { start } = await import('./start.tsx')
await start(language, words)
