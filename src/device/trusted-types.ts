interface Policy {
  createScriptURL(url: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

let policy: Policy | null = null

const ownUrl = (url: string) => {
  const absolute = new URL(url, location.href)
  if (absolute.origin !== location.origin) throw new Error(`not our own script: ${absolute.origin}`)
  return absolute.href
}

/**
 * The address of a script of our own, for workers and the service worker, where the page's policy asks for Trusted
 * Types (their policy is named `hamrah`). Throws on any other origin.
 */
export function trustedScriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('hamrah', { createScriptURL: ownUrl }) ?? { createScriptURL: ownUrl }
  // What Trusted Types hands back is no string, but goes wherever one does.
  return policy.createScriptURL(url)
}
