import type { Role } from '#device/device.ts'
import { hasCasework } from '#rules/access.ts'
import { paths } from '../platform/paths.ts'

const places = [
  { name: 'today', href: paths.today, icon: 'today', below: ['/'] },
  { name: 'members', href: paths.members, icon: 'members', below: ['/members'] },
  { name: 'hotels', href: paths.hotels, icon: 'hotels', below: ['/hotels', '/visits'] },
  { name: 'deliveries', href: paths.deliveries, icon: 'box', below: ['/deliveries', '/runs', '/stops'] },
  { name: 'more', href: paths.more, icon: 'more', below: ['/more'] },
] as const

const hasWorkIn = (role: Role, name: (typeof places)[number]['name']) => {
  if (name === 'deliveries') return role === 'coordinator' || role === 'driver'
  return name === 'today' || name === 'more' || hasCasework(role)
}

/** A person sees the places that their role has work in. */
export const placesOf = (role: Role, path: string) =>
  places
    .filter(({ name }) => hasWorkIn(role, name))
    .map((place) => ({
      ...place,
      current: place.below.some((root) =>
        root === '/' ? path === '/' : path === root || path.startsWith(`${root}/`),
      ),
    }))
