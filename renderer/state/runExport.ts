/** Takes a report or a package in piece by piece; half of one is never handed to the checker. */
import type { ExportStep } from '../../electron/core/contract.js'
import type { Reply } from '../api/ask.js'
import { troubleOf } from '../api/ask.js'
import type { Failing } from '../words/failureWords.js'

export interface WorkWatch {
  readonly signal: AbortSignal
  readonly onProgress: (fraction: number) => void
}

export interface SavedReport {
  readonly fileName: string
  readonly blob: Blob
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

/** So many pieces become one blob: the browser keeps blobs of that size on the disk, not in the window's memory. */
const piecesInBlob = 64

const refused = (failing: Failing): Reply<never> => ({
  ok: false,
  trouble: { kind: 'refused', ...failing },
})
const cancelled = (): Reply<never> =>
  refused({ code: 'cancelled', message: 'It was cancelled; nothing was saved.' })

export const runExport = async (
  open: (signal: AbortSignal) => Promise<AsyncIterable<ExportStep>>,
  watch: WorkWatch,
): Promise<Reply<SavedReport>> => {
  const { signal, onProgress } = watch
  const blobs: Blob[] = []
  let pieces: BlobPart[] = []
  let named = { fileName: 'report', mediaType: '' }
  try {
    for await (const step of await open(signal)) {
      if (signal.aborted) return cancelled()
      if (step.kind === 'started') named = step
      if (step.kind === 'progress') onProgress(step.fraction)
      if (step.kind === 'failed') return refused(step.error)
      if (step.kind === 'done')
        return {
          ok: true,
          value: {
            fileName: named.fileName,
            blob: new Blob([...blobs, ...pieces], { type: named.mediaType }),
          },
        }
      if (step.kind !== 'piece') continue
      pieces.push(step.encoding === 'base64' ? bytesOf(step.data) : step.data)
      if (pieces.length >= piecesInBlob) {
        blobs.push(new Blob(pieces))
        pieces = []
      }
    }
    // A stream that ends without a last word was cut off.
    return signal.aborted
      ? cancelled()
      : { ok: false, trouble: troubleOf(new Error('the file ended too soon')) }
  } catch (cause) {
    return signal.aborted ? cancelled() : { ok: false, trouble: troubleOf(cause) }
  }
}
