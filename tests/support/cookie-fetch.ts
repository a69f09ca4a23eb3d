/** Sends a request to a server: over the network, or straight through an app's front door. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>

/**
 * One browser as the server sees it: keeps the cookies it is given, and says the origin and the header that every
 * change must have. `jar` may be read and copied, to be somebody a second time.
 */
export function createCookieFetch(origin: string, send: Fetch) {
  const jar = new Map<string, string>()

  const fetch: Fetch = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    if (!headers.has('origin')) headers.set('origin', origin)
    if (!headers.has('x-hamrah')) headers.set('x-hamrah', '1')
    const answer = await send(new URL(path, origin).href, { ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) keep(jar, cookie)
    return answer
  }

  /** Posts JSON to the API and reads the answer's; `body` is null where there is none. */
  async function post<Body = unknown>(path: string, body: unknown): Promise<{ status: number; body: Body }> {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Body }
  }
  return { jar, fetch, post }
}
export type Browser = ReturnType<typeof createCookieFetch>

function keep(jar: Map<string, string>, cookie: string) {
  const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim())
  const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
  const isOver = attributes.some((attribute) => /^max-age=0$/i.test(attribute))
  if (isOver) jar.delete(name)
  else jar.set(name, value)
}
