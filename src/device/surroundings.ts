/** What a phone tells of itself and its page. Tests bring their own, with a clock they turn by hand. */
export interface Surroundings {
  readonly isVisible: () => boolean
  readonly isOnline: () => boolean
  /** Calls on every change of visibility or connection, and on waking. The answer stops it. */
  readonly onChange: (listener: () => void) => () => void
  /** A timer that may be late, or never: nothing may be judged by it alone. The answer stops it. */
  readonly every: (periodMs: number, task: () => void) => () => void
  readonly after: (delayMs: number, task: () => void) => () => void
  /** False where the browser forgets everything when the window closes. */
  readonly keepsData: () => Promise<boolean>
  readonly askStorage: () => Promise<{ isPersistent: boolean; usedBytes: number; quotaBytes: number }>
}

/** Words between the tabs of one browser; nothing personal is ever in them. */
export interface Broadcast {
  readonly post: (message: BroadcastMessage) => void
  readonly listen: (listener: (message: BroadcastMessage) => void) => () => void
}
export type BroadcastMessage = { readonly say: 'lock' | 'active' | 'visible' }

/** The part of the Web Locks API that is used. */
export interface Locks {
  request<T>(name: string, options: { signal: AbortSignal }, task: () => Promise<T>): Promise<T>
}
