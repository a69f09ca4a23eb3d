interface Place {
  readonly name: string
  readonly street: string
  readonly postcode: string
}

/** Where a phone's own maps take an address. Only the address goes there, and only on a tap. */
export function directionsTo({ name, street, postcode }: Place, userAgent: string): string | null {
  if (street === '' && postcode === '') return null
  const address = encodeURIComponent([name, street, postcode].filter(Boolean).join(', '))
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return `https://maps.apple.com/?daddr=${address}`
  if (/Android/.test(userAgent)) return `geo:0,0?q=${address}`
  return `https://www.openstreetmap.org/search?query=${address}`
}
