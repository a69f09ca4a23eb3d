/**
 * The door of the device: all that screens may ask. Before somebody has unlocked there is only the `Phone`; unlocking
 * gives the `Desk` of one person, with their records. Nothing here waits for the network unless its name says so.
 */
import type { Observable } from 'dexie'
import type { AccountRefusal, Health, InvitationList, InvitationReply, Me } from '#protocol/account.ts'
import type { RefusalReason } from '#protocol/sync.ts'
import type { Role } from '#rules/access.ts'
import type { FieldsOf, RecordKind } from '#rules/record.ts'
import type { Attachment } from '#rules/records/fortnight/attachment.ts'
import type { KindName, recordKinds } from '#rules/records/registry.ts'
import type { Result } from '#rules/result.ts'

export { createBrowserPhone } from './browser.ts'
export { createPhone } from './phone.ts'
export { trustedScriptUrl } from './trusted-types.ts'
export { passwordLength } from '#protocol/account.ts'
export type { AccountRefusal, Health, InvitationList, InvitationReply, Me, RefusalReason, Role }

/** Why the server did not do what was asked; `no-network`: it was not reached, or what answered was not it. */
export interface AskRefusal {
  readonly reason: AccountRefusal | 'no-network'
}

/**
 * What this browser is to its owner.
 * `no-store`: it keeps nothing lastingly (a private window), so work must not begin here.
 * `new`: nobody has a vault here. `locked`: somebody has. `open`: somebody is at work.
 */
export type PhoneState =
  | { readonly is: 'starting' | 'no-store' | 'new' }
  | { readonly is: 'locked'; readonly waitingCount: number; readonly why: LockReason | null }
  | { readonly is: 'open'; readonly desk: Desk }
export type LockReason = 'by-hand' | 'idle' | 'hidden' | 'clock' | 'other-tab'

export type PassphraseRefusal = { readonly reason: 'too-short' | 'too-easy' }
export type UnlockRefusal = { readonly reason: 'wrong-passphrase' | 'storage-lost' }

export interface Phone {
  readonly state: Observable<PhoneState>
  /** Whether the server can be reached and has a charity on it. */
  askHealth(): Promise<Result<Health, AskRefusal>>
  setUpCharity(given: {
    code: string
    charityName: string
    administrator: { name: string; email: string; password: string }
    coordinator: { name: string }
  }): Promise<Result<{ coordinatorInvitation: string }, AskRefusal>>
  signIn(given: { email: string; password: string }): Promise<Result<Me, AskRefusal>>
  acceptInvitation(given: { token: string; email: string; password: string }): Promise<Result<Me, AskRefusal>>
  /** Four words, made by chance, that open a vault. */
  suggestPassphrase(): Promise<string>
  checkPassphrase(passphrase: string): PassphraseRefusal | null
  /** Makes the vault of the person just signed in, and opens it. Needs the network once, for the device's number. */
  makeVault(passphrase: string): Promise<Result<Desk, AskRefusal | PassphraseRefusal | SaveFailure>>
  /** Opens the vault of whoever's passphrase this is, offline. */
  unlock(passphrase: string): Promise<Result<Desk, UnlockRefusal>>
}

/** One person's work on this device, while it is unlocked. */
export interface Desk {
  readonly me: Me
  readonly records: Records
  readonly drafts: Drafts
  readonly files: Files
  readonly sync: Sync
  readonly team: Team
  /** A member reference nobody else can make, offline: see `rules/reference.ts`. */
  makeReference(): Promise<string>
  /** Seals what is being typed, forgets the keys, in every tab. */
  lock(): Promise<void>
  /** Ends the session with the server; the vault and all waiting work stay. */
  signOut(): Promise<void>
  /** Somebody did something: the idle clock starts anew. */
  noteActivity(): void
  /** What this browser grants its storage, and how full it is. */
  askStorage(): Promise<{ isPersistent: boolean; usedBytes: number; quotaBytes: number }>
}

/** A record as screens see it: the server's copy with this device's waiting changes on top. */
export interface View<Fields> {
  readonly id: string
  readonly fields: Fields
  readonly createdBy: string
  readonly createdAtMs: number
  readonly changedBy: string
  readonly changedAtMs: number
  /** Something of it has not reached the server yet. */
  readonly isWaiting: boolean
}
export type ViewOf<Name extends KindName> = View<FieldsOf<(typeof recordKinds)[Name]>>

/** A new record with all its fields, or some fields of one that exists. Made with `add` and `edit`. */
export type Writing =
  | { readonly does: 'add'; readonly kind: RecordKind; readonly id: string; readonly fields: object }
  | { readonly does: 'edit'; readonly kind: RecordKind; readonly id: string; readonly fields: object }

/**
 * A field and the reason its schema gave, such as `missing` or `too-long`, else `invalid`. What is wrong with several
 * fields together stands at `record`. Of a save of several records, `problemsById` keeps them apart by record.
 */
export type InvalidFields = {
  readonly reason: 'invalid'
  readonly problems: Readonly<Record<string, string>>
  readonly problemsById: Readonly<Record<string, Readonly<Record<string, string>>>>
}
/** Nothing was written; what was typed is still the screen's to keep. */
export type SaveFailure = { readonly reason: 'phone-full' | 'storage-lost' | 'locked' }
export type SaveRefusal = InvalidFields | SaveFailure

export interface Records {
  /** Writes all of it or nothing, at once and for good on this phone; the server gets it when there is a network. */
  save(writings: readonly Writing[], options?: { dropDraft?: string }): Promise<Result<void, SaveRefusal>>
  /**
   * Every record of a kind, or those of one subject, again after each change, whoever made it.
   * The first value comes once everything of it is in memory; each value is a new array, each unchanged view the same object.
   */
  watch<Name extends KindName>(kind: Name, subject?: string): Observable<readonly ViewOf<Name>[]>
}

/** What is being typed, sealed at every pause, until it is saved or thrown away. A key is a screen's own name for it. */
export interface Drafts {
  read(key: string): Promise<unknown>
  keep(key: string, content: unknown): Promise<Result<void, SaveFailure>>
  drop(key: string): Promise<void>
  /** Keys of all drafts, newest first. */
  watch(): Observable<readonly { key: string; atMs: number }[]>
  /** Called before the keys are forgotten: whoever types hands over what has not been kept yet. */
  onLock(handOver: () => { key: string; content: unknown } | null): () => void
}

/** One change that has not reached the server, or that the server did not take. */
export interface WaitingChange {
  readonly n: number
  readonly kind: KindName
  readonly id: string
  readonly atMs: number
  /** `held`: with a supervisor, `reason` says why. `refused`: it is kept here and can be tried again. */
  readonly state: 'waiting' | 'held' | 'refused'
  readonly reason: RefusalReason | null
}

/** The save mark's honest line. `count`: changes that only this phone has. `office-full`: the server has no room left. */
export type SyncState =
  | { readonly is: 'all-sent'; readonly atMs: number | null }
  | { readonly is: 'waiting'; readonly count: number }
  | { readonly is: 'sending'; readonly done: number; readonly count: number }
  | { readonly is: 'offline'; readonly count: number }
  | { readonly is: 'office-full'; readonly count: number }
  | { readonly is: 'signed-out'; readonly count: number }
  | { readonly is: 'must-update'; readonly count: number }
  | { readonly is: 'not-saved'; readonly why: SaveFailure['reason'] }

export interface Sync {
  readonly state: Observable<SyncState>
  /** The first load's progress in records; null when it is done. */
  readonly firstLoad: Observable<{ done: number; total: number } | null>
  readonly waiting: Observable<readonly WaitingChange[]>
  now(): Promise<void>
  /** Offers a refused change again. */
  retry(n: number): Promise<void>
  /** Signs in again without leaving the page, after the session has ended. */
  signIn(given: { email: string; password: string }): Promise<Result<Me, AskRefusal>>
}

/** How far a picture is on its way to the office. `arrived` is the office's own word. */
export interface FileState {
  readonly id: string
  readonly state: 'to-send' | 'sending' | 'arrived'
  readonly sentBytes: number
  readonly bytes: number
}
export type PictureRefusal = SaveFailure | { readonly reason: 'not-a-picture' }
export type OpenFileRefusal = { readonly reason: 'no-network' | 'not-here' | 'not-granted' | 'damaged' }

/** Pictures that belong to a run. They travel apart from the records, in pieces, and go on where they were cut off. */
export interface Files {
  /**
   * Makes a picture small (1,600 px, about 200 kB, without what the camera says of place and time), seals it, and lays
   * it down on this phone with its record. Answers the record's id once both are there for good; never waits for a network.
   */
  keep(
    picture: Blob,
    about: { readonly sort: Attachment['sort']; readonly runId: string },
  ): Promise<Result<string, PictureRefusal>>
  /** Every picture of this phone that the office has not told to have. */
  watch(): Observable<readonly FileState[]>
  /** The picture itself, from this phone or from the office. */
  open(id: string): Promise<Result<Blob, OpenFileRefusal>>
}

/** Accounts: needs the network, and the role for it. */
export interface Team {
  invite(given: {
    name: string
    role: Role
    languages: string[]
  }): Promise<Result<InvitationReply, AskRefusal>>
  askInvitations(): Promise<Result<InvitationList, AskRefusal>>
  endAccess(staffId: string): Promise<Result<void, AskRefusal>>
}

/** A new record of a kind. Its id can be given where another record of the same save must name it. */
export const add = <Name extends KindName>(
  kind: (typeof recordKinds)[Name],
  fields: FieldsOf<(typeof recordKinds)[Name]>,
  id: string = crypto.randomUUID(),
): Writing & { does: 'add' } => ({ does: 'add', kind: kind as unknown as RecordKind, id, fields })

/** Some fields of a record that exists; only those whose value differs are written. */
export const edit = <Name extends KindName>(
  kind: (typeof recordKinds)[Name],
  id: string,
  fields: Partial<FieldsOf<(typeof recordKinds)[Name]>>,
): Writing & { does: 'edit' } => ({ does: 'edit', kind: kind as unknown as RecordKind, id, fields })
