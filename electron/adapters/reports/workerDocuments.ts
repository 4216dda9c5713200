/** Makes PDF and DOCX in a worker thread, so that a long report never holds up the window; cancelling ends the thread. */
import { Worker } from 'node:worker_threads'
import type { Documents } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import type { DocumentAnswer } from './documentWorker.js'
import { base64Pieces, cancelledDocument } from './inlineDocuments.js'

/** How often a running task looks whether its caller gave up, in milliseconds. */
const cancelPoll = 100

export const workerDocuments = (): Documents => ({
  inBase64: base64Pieces,
  render: async (task, watch) => {
    if (watch?.signal?.aborted === true) return cancelledDocument()
    const worker = new Worker(new URL('./documentWorker.js', import.meta.url), { workerData: task })
    let poll: NodeJS.Timeout | undefined
    try {
      return await new Promise<Result<Uint8Array>>((settle, fail) => {
        poll = setInterval(() => {
          if (watch?.signal?.aborted === true) settle(cancelledDocument())
        }, cancelPoll)
        worker.once('message', (answer: DocumentAnswer) => {
          if (answer.kind === 'made') settle(ok(answer.bytes))
          else fail(new Error(answer.why))
        })
        worker.once('error', fail)
        worker.once('exit', (code) => fail(new Error(`the document worker ended with code ${code}`)))
      })
    } finally {
      clearInterval(poll)
      await worker.terminate()
    }
  },
})
