import { pino, type Logger } from 'pino'

/**
 * What the server says of itself: to standard output, one JSON line a thing. It never says content: no names, e-mails,
 * bodies, tokens, addresses or query strings. A request is its route's pattern, never its path.
 */
export const createLog = (): Logger =>
  pino({
    base: null,
    level: 'info',
    redact: {
      paths: ['password', '*.password', 'email', '*.email', 'token', '*.token', 'cookie', '*.cookie'],
      censor: '[kept back]',
    },
    // A bug's message may quote what it stumbled over, so only its name and the places it passed through are kept.
    serializers: { err: describeBug },
  })

export function describeBug(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, stack: places.join('\n') }
}
