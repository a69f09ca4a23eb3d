import type { Topics } from './load-topics.ts'

export const topics: Topics = import.meta.glob('../../../../locales/ps/*.json', {
  eager: true,
  import: 'default',
})
