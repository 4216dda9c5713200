/** Asks the workbench and turns every way to fail, an expected one or a lost connection, into a value. */
import { ORPCError } from '@orpc/client'
import type { Failure, Result } from '../../electron/core/result.js'

/** `refused`: the workbench said no and why. `unreachable`: it did not answer, so nothing is known to be saved. */
export interface Trouble {
  readonly kind: 'refused' | 'unreachable'
  readonly code: string
  /** One English sentence; the desk says it in its own language by the code. */
  readonly message: string
  readonly context?: Failure['context'] | undefined
}
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble }

/** What a thrown error means to a checker. A 4xx answer is a refusal; anything else is no answer. */
export const troubleOf = (cause: unknown): Trouble => {
  if (cause instanceof ORPCError && (cause.status === 401 || cause.status === 403))
    return {
      kind: 'unreachable',
      code: 'signed-out',
      message:
        'This window is not signed in to the workbench any more. Open the address that Tickmark printed at its start.',
    }
  if (cause instanceof ORPCError && cause.status >= 400 && cause.status < 500)
    return {
      kind: 'refused',
      code: 'not-accepted',
      message: `The workbench did not accept this (${cause.message}).`,
      context: { detail: cause.message },
    }
  const detail = cause instanceof Error ? cause.message : String(cause)
  return {
    kind: 'unreachable',
    code: 'unreachable',
    message: `Cannot reach the workbench (${detail}). Check that Tickmark is still running, then retry.`,
    context: { detail },
  }
}

export const ask = async <T>(call: () => Promise<Result<T>>): Promise<Reply<T>> => {
  try {
    const result = await call()
    return result.ok
      ? { ok: true, value: result.value }
      : { ok: false, trouble: { kind: 'refused', ...result.error } }
  } catch (cause) {
    return { ok: false, trouble: troubleOf(cause) }
  }
}
