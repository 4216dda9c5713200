/** What went wrong, in the desk's language. The workbench says it in English already; other languages know its codes. */
import type { ErrorCode, Failure } from '../../electron/core/result.js'

/** Failures that the desk itself finds. */
type DeskCode = 'unreachable' | 'signed-out' | 'not-accepted' | 'window-closed' | 'other-checker'

/** What one code means in different places; its context tells which. */
type Variant = 'splitPlace' | 'mergeNeighbours' | 'copyMissing'

export type FailureKey = ErrorCode | DeskCode | Variant
export type FailureWords = Readonly<Record<FailureKey, string>>

/** A failure of the workbench or of the desk. `message` is one English sentence. */
export interface Failing {
  readonly code: string
  readonly message: string
  readonly context?: Failure['context'] | undefined
}

const variantOf = ({ code, context = {} }: Failing): string => {
  if (code === 'claim-span-invalid' && 'offset' in context) return 'splitPlace'
  if (code === 'claim-span-invalid' && 'claimIds' in context) return 'mergeNeighbours'
  return code === 'evidence-not-found' && 'sha256' in context ? 'copyMissing' : code
}

/** Null when there are no words for it: then its English sentence is shown. */
export const failureKey = (failing: Failing, words: FailureWords): FailureKey | null => {
  const found = variantOf(failing)
  const isKey = (key: string): key is FailureKey => Object.hasOwn(words, key)
  return isKey(found) ? found : null
}
