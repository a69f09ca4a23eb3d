type Mishap = 'none' | 'off' | 'answer-lost' | 'doubled' | 'portal' | 'portal-json'

/** A network between a device and a server, with what networks do. */
export function shakyNetwork(server: typeof fetch) {
  let mishap: Mishap = 'none'
  let next: Mishap[] = []
  let heldBack: { release: () => void }[] = []
  let isHolding = false

  const shaky = (async (input, init) => {
    const now = next.shift() ?? mishap
    if (now === 'off') throw new TypeError('Failed to fetch')
    if (now === 'portal')
      return new Response('<h1>Welcome to our hotel</h1>', {
        status: 200,
        headers: { 'content-type': 'text/html' },
      })
    if (now === 'portal-json')
      return new Response('{"login":"required"}', {
        status: 200,
        headers: { 'content-type': 'application/json' },
      })
    if (now === 'doubled') await server(input, init)
    const answer = await server(input, init)
    if (now === 'answer-lost') throw new TypeError('Failed to fetch')
    if (isHolding) await new Promise<void>((resolve) => heldBack.push({ release: resolve }))
    return answer
  }) as typeof fetch

  return {
    fetch: shaky,
    /** From now on. */
    be: (what: Mishap) => (mishap = what),
    /** For the next requests, one each. */
    soon: (...what: Mishap[]) => (next = what),
    /** Answers wait from now on until they are released. */
    hold: () => (isHolding = true),
    release() {
      isHolding = false
      for (const { release } of heldBack) release()
      heldBack = []
    },
    heldCount: () => heldBack.length,
  }
}
