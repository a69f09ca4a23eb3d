import type { Route } from '../route.ts'
import type { RouteDeps } from './route-deps.ts'
import { devices } from './devices.ts'
import { health } from './health.ts'
import { accept, me, signIn, signOut } from './session.ts'
import { setUp } from './set-up.ts'
import { sync } from './sync.ts'
import { end, invitations, invite } from './team.ts'

/** Every endpoint of the API but the document that describes them. */
export const createRoutes = (deps: RouteDeps): readonly Route[] =>
  [health, setUp, signIn, signOut, me, devices, invite, invitations, accept, end, sync].map((route) =>
    route(deps),
  )
