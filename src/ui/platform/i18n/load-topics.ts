import type { Language } from '#rules/language/language.ts'

/** The words of one language as they lie in `locales/<language>/`: path of the topic's file → its JSON. */
export type Topics = Record<string, unknown>

/**
 * One module a language gathers its topics, so each language is one chunk of the build, and a phone that reads
 * Dari never fetches the English words for its first screen. The service worker keeps all of them for a switch offline.
 */
const modules: Record<Language, () => Promise<{ topics: Topics }>> = {
  en: () => import('./lines-en.ts'),
  'fa-AF': () => import('./lines-fa-af.ts'),
  ps: () => import('./lines-ps.ts'),
  ar: () => import('./lines-ar.ts'),
}

const topicName = (path: string) => path.replace(/^.*\/|\.json$/g, '')

/** The topics of one language by name, `{ visits: {…}, … }`. Throws when the chunk cannot be had. */
export const loadTopics = async (language: Language): Promise<Topics> => {
  const { topics } = await modules[language]()
  return Object.fromEntries(Object.entries(topics).map(([path, words]) => [topicName(path), words]))
}
