/**
 * What a device and the server say to each other about people rather than records: setting up the charity, invitations,
 * signing in, the device itself. Sessions are a `__Host-` cookie; no message carries a token to be stored.
 *
 *   GET  /api/health              -> health
 *   POST /api/set-up              setUpRequest -> setUpReply          once, with the code the server printed
 *   POST /api/sign-in             signInRequest -> me
 *   POST /api/sign-out            {} -> 204
 *   GET  /api/me                  -> me
 *   POST /api/devices             {} -> deviceReply                   once for a person on a device
 *   POST /api/invitations         invitationRequest -> invitationReply
 *   GET  /api/invitations         -> invitationList                   those not taken up yet
 *   POST /api/invitations/accept  acceptRequest -> me                 signed in at once
 *   POST /api/team/:staffId/end   {} -> 204                           ends somebody's access
 */
import * as z from 'zod/mini'
import { roles } from '#rules/access.ts'

export const passwordLength = { least: 12, most: 200 } as const

const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const emailSchema = z.email().check(z.maxLength(254))
const newPasswordSchema = z
  .string()
  .check(z.minLength(passwordLength.least), z.maxLength(passwordLength.most))

export const healthSchema = z.object({
  status: z.literal('ready'),
  /** Whether a charity has been set up on this server. */
  isSetUp: z.boolean(),
  version: z.string(),
})
export type Health = z.infer<typeof healthSchema>

export const setUpRequestSchema = z.strictObject({
  /** The one-time code that the server printed at its start. */
  code: z.string().check(z.maxLength(40)),
  charityName: nameSchema,
  administrator: z.strictObject({ name: nameSchema, email: emailSchema, password: newPasswordSchema }),
  coordinator: z.strictObject({ name: nameSchema }),
})
export type SetUpRequest = z.infer<typeof setUpRequestSchema>

/** The path of a one-time page on which somebody makes their account, `/join#…`; shown once, as a link. */
const invitationPathSchema = z.string().check(z.startsWith('/join#'))
export const setUpReplySchema = z.object({ coordinatorInvitation: invitationPathSchema })
export type SetUpReply = z.infer<typeof setUpReplySchema>

export const signInRequestSchema = z.strictObject({
  email: z.string().check(z.maxLength(254)),
  password: z.string().check(z.maxLength(passwordLength.most)),
})
export type SignInRequest = z.infer<typeof signInRequestSchema>

export const meSchema = z.object({
  staffId: z.uuid(),
  name: nameSchema,
  role: z.enum(roles),
  organisationId: z.uuid(),
  organisationName: nameSchema,
})
export type Me = z.infer<typeof meSchema>

/** `number` is unique in the organisation: member references made on this device begin with it. */
export const deviceReplySchema = z.object({ deviceId: z.uuid(), number: z.int().check(z.positive()) })
export type DeviceReply = z.infer<typeof deviceReplySchema>

export const invitationRequestSchema = z.strictObject({
  name: nameSchema,
  role: z.enum(roles),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))).check(z.maxLength(8)),
})
export type InvitationRequest = z.infer<typeof invitationRequestSchema>

export const invitationReplySchema = z.object({
  staffId: z.uuid(),
  path: invitationPathSchema,
  expiresAtMs: z.int(),
})
export type InvitationReply = z.infer<typeof invitationReplySchema>

export const invitationListSchema = z.object({
  invitations: z.array(
    z.object({ staffId: z.uuid(), name: nameSchema, role: z.enum(roles), expiresAtMs: z.int() }),
  ),
})
export type InvitationList = z.infer<typeof invitationListSchema>

export const acceptRequestSchema = z.strictObject({
  token: z.string().check(z.maxLength(100)),
  email: emailSchema,
  password: newPasswordSchema,
})
export type AcceptRequest = z.infer<typeof acceptRequestSchema>

/** Why the server would not, with the status it answers. Each is a key of the locales too. */
export const accountRefusals = [
  'bad-request',
  'wrong-code',
  'already-set-up',
  'wrong-credentials',
  'signed-out',
  'not-allowed',
  'invitation-used',
  'email-taken',
  'too-many-tries',
  'not-found',
  'too-large',
  'storage-full',
  'server-error',
] as const
export type AccountRefusal = (typeof accountRefusals)[number]

/** The body of every answer that is not a success. `detail` is for developers, in English, without content. */
export const refusalSchema = z.object({ reason: z.enum(accountRefusals), detail: z.optional(z.string()) })
