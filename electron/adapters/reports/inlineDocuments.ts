/** Makes PDF and DOCX in this thread: for the command line and for the worker; the makers load when first asked. */
import type { DocumentTask, Documents } from '../../core/ports.js'
import { err, ok, unreachable } from '../../core/result.js'

/** A multiple of three, so that the pieces' base64 can be joined. Bytes. */
const pieceBytes = 96 * 1024

export function* base64Pieces(bytes: Uint8Array): Generator<string, void, void> {
  for (let at = 0; at < bytes.length; at += pieceBytes)
    yield Buffer.from(bytes.subarray(at, at + pieceBytes)).toString('base64')
}

export const cancelledDocument = () => err('cancelled', 'The report was cancelled; nothing was written.')

/** Hears how much of a document is laid out, from 0 to 1; what it throws ends the work. */
export type OnProgress = (fraction: number) => void

export const makeDocument = async (
  task: DocumentTask,
  onProgress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> => {
  switch (task.format) {
    case 'docx': {
      const { makeDocx } = await import('./docx/makeDocx.js')
      return await makeDocx(task, onProgress)
    }
    case 'pdf': {
      const { makePdf } = await import('./pdf/makePdf.js')
      return await makePdf(task, onProgress)
    }
    default:
      return unreachable(task.format)
  }
}

class GivenUp extends Error {}

export const inlineDocuments = (): Documents => ({
  render: async (task, watch) => {
    const stopIfGivenUp = (): void => {
      if (watch?.signal?.aborted === true) throw new GivenUp()
    }
    try {
      stopIfGivenUp()
      const bytes = await makeDocument(task, (fraction) => {
        stopIfGivenUp()
        watch?.onProgress?.(fraction)
      })
      stopIfGivenUp()
      return ok(bytes)
    } catch (cause) {
      if (cause instanceof GivenUp) return cancelledDocument()
      throw cause
    }
  },
  inBase64: base64Pieces,
})
