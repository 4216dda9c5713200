/** Merges a session package, or asks what a merge would change, and hears how far it is. */
import type { MergeOutcome, PackageSource } from '../../electron/core/contract.js'
import type { Reply } from '../api/ask.js'
import { troubleOf } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { WorkWatch } from './runExport.js'

const cancelled = (): Reply<never> => ({
  ok: false,
  trouble: { kind: 'refused', code: 'cancelled', message: 'The merge was cancelled.' },
})

export const runMerge = async (
  client: Client,
  source: PackageSource,
  dryRun: boolean,
  { signal, onProgress }: WorkWatch,
): Promise<Reply<MergeOutcome>> => {
  try {
    for await (const step of await client.session.merge({ package: source, dryRun }, { signal })) {
      if (step.kind === 'done') return { ok: true, value: step.outcome }
      if (signal.aborted) return cancelled()
      if (step.kind === 'failed') return { ok: false, trouble: { kind: 'refused', ...step.error } }
      onProgress(step.fraction)
    }
    // A stream that ends without a last word was cut off.
    return signal.aborted
      ? cancelled()
      : { ok: false, trouble: troubleOf(new Error('the merge ended too soon')) }
  } catch (cause) {
    return signal.aborted ? cancelled() : { ok: false, trouble: troubleOf(cause) }
  }
}
