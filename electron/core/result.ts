/** Result values: an expected failure is data with a stable code, a bug throws. */
import { z } from 'zod'

/** Every expected failure of the workbench. Codes are stable: exports, tests and scripts may rely on them. */
export const errorCodes = [
  'adjudicator-marked',
  'bad-input',
  'cancelled',
  'checker-name-taken',
  'checker-not-found',
  'checkpoint-not-found',
  'claim-not-found',
  'claim-span-invalid',
  'evidence-not-found',
  'event-not-found',
  'exchange-off',
  'exchange-unreachable',
  'file-empty',
  'file-is-folder',
  'file-name-invalid',
  'file-not-found',
  'file-not-readable',
  'file-not-text',
  'file-too-large',
  'library-damaged',
  'library-in-use',
  'library-newer',
  'library-not-found',
  'no-checker',
  'nothing-to-settle',
  'newer-verdict',
  'nothing-to-undo',
  'outlet-invalid',
  'outlet-not-found',
  'reason-does-not-fit',
  'report-invalid',
  'report-too-large',
  'session-forged',
  'signing-key-sealed',
  'session-invalid',
  'session-newer',
  'session-signature-invalid',
  'session-too-large',
  'store-disk-full',
  'store-failed',
  'store-not-writable',
  'story-not-found',
  'verdict-not-found',
] as const

export const errorCodeSchema = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/**
 * An expected failure. `message` is one English sentence that says what, where and what to do;
 * `context` holds the values that a caller may want to show or act on.
 */
export const failureSchema = z.object({
  code: errorCodeSchema,
  message: z.string(),
  context: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).readonly(),
})
export type Failure = Readonly<z.infer<typeof failureSchema>>

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Err = { readonly ok: false; readonly error: Failure }
export type Result<T> = Ok<T> | Err

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

export const err = (code: ErrorCode, message: string, context: Failure['context'] = {}): Err => ({
  ok: false,
  error: { code, message, context },
})

/** The schema of a Result as it crosses a transport. */
export const resultSchema = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: failureSchema }),
  ])

/** Ends an exhaustive switch: the compiler objects when a kind was forgotten, the program throws if one slips through. */
export const unreachable = (x: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(x)}`)
}
