/** Imports files in small calls, so that progress and Cancel work within a large import too. */
import type { StoryId } from '../../electron/core/model.js'
import { troubleOf } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { Refusal } from './deskState.js'
import type { DeskStore } from './deskStore.js'

/** One call carries at most this many files and bytes: what the window holds in memory at once stays small. */
const filesPerCall = 50
const bytesPerCall = 32 * 1024 * 1024

export const batchFiles = <T extends { readonly size: number }>(files: readonly T[]): readonly T[][] => {
  const batches: T[][] = []
  let bytes = 0
  for (const file of files) {
    const last = batches.at(-1)
    if (last === undefined || last.length >= filesPerCall || bytes + file.size > bytesPerCall) {
      batches.push([file])
      bytes = file.size
    } else {
      last.push(file)
      bytes += file.size
    }
  }
  return batches
}

/** Returns the first story that came in, to open it. `refused` holds what the drop itself could not take (folders). */
export const runImport = async (
  client: Client,
  store: DeskStore,
  files: readonly File[],
  refused: readonly Refusal[],
  origin: 'file' | 'paste',
  signal: AbortSignal,
): Promise<StoryId | null> => {
  let first: StoryId | null = null
  store.dispatch({ kind: 'importStarted', total: files.length + refused.length, refusals: refused })
  try {
    for (const batch of batchFiles(files)) {
      if (signal.aborted) break
      const steps = await client.story.import({ files: batch, origin }, { signal })
      for await (const step of steps) {
        store.dispatch({ kind: 'importStepped', step })
        if (step.kind === 'imported') first ??= step.storyId
        if (signal.aborted) break
      }
    }
    store.dispatch({ kind: 'importEnded', phase: signal.aborted ? 'cancelled' : 'done' })
  } catch (cause) {
    if (signal.aborted) store.dispatch({ kind: 'importEnded', phase: 'cancelled' })
    else store.dispatch({ kind: 'importFailed', trouble: troubleOf(cause) })
  }
  return first
}
