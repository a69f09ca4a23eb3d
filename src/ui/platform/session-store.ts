import { create } from 'zustand'

/** What may vanish with the tab, and nothing else. */
interface Session {
  /** Screens on which somebody is typing: the app is not reloaded over them. */
  readonly openForms: number
  /** A newer version of the app is installed and waits to be shown. */
  readonly isUpdateReady: boolean
  /** The last thing typed into the member search, and its filter. */
  readonly memberSearch: { readonly text: string; readonly filter: string }
  readonly searchMembers: (memberSearch: { text: string; filter: string }) => void
  /** How what is being typed on the open screen is kept, for the save mark; null while nothing is typed. */
  readonly draft: 'kept' | 'not-kept' | null
  readonly tellDraft: (draft: Session['draft']) => void
  readonly openForm: () => () => void
  readonly announceUpdate: () => void
  /** At a lock: whoever unlocks next on this phone may be somebody else, and sees nothing that was typed. */
  readonly forget: () => void
}

const nothingSought = { text: '', filter: 'all' } as const

export const useSession = create<Session>((set) => ({
  openForms: 0,
  isUpdateReady: false,
  memberSearch: nothingSought,
  draft: null,
  tellDraft: (draft) => set({ draft }),
  searchMembers: (memberSearch) => set({ memberSearch }),
  openForm: () => {
    set(({ openForms }) => ({ openForms: openForms + 1 }))
    return () => set(({ openForms }) => ({ openForms: openForms - 1 }))
  },
  announceUpdate: () => set({ isUpdateReady: true }),
  forget: () => set({ memberSearch: nothingSought, draft: null }),
}))
