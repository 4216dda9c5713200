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

export const makeDocument = async ({ format, report }: DocumentTask): Promise<Uint8Array> => {
  switch (format) {
    case 'docx': {
      const { makeDocx } = await import('./docx/makeDocx.js')
      return await makeDocx(report)
    }
    case 'pdf': {
      const { makePdf } = await import('./pdf/makePdf.js')
      return await makePdf(report)
    }
    default:
      return unreachable(format)
  }
}

export const inlineDocuments = (): Documents => ({
  render: async (task, watch) => {
    const isCancelled = () => watch?.signal?.aborted === true
    if (isCancelled()) return cancelledDocument()
    const bytes = await makeDocument(task)
    return isCancelled() ? cancelledDocument() : ok(bytes)
  },
  inBase64: base64Pieces,
})
