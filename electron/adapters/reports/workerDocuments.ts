/** Makes PDF and DOCX in a worker thread, so that a long report never holds up the window; cancelling ends the thread. */
import { Worker } from 'node:worker_threads'
import type { Documents } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { ok, unreachable } from '../../core/result.js'
import type { DocumentAnswer, SentStory, SentTask } from './documentWorker.js'
import { base64Pieces, cancelledDocument } from './inlineDocuments.js'

/** How often a running task looks whether its caller gave up, in milliseconds. */
const cancelPoll = 100

/** Layout makes much that is soon garbage; a thread's own limit of 48 MB for that would be most of its memory. */
const nurseryLimit = 4

export const workerDocuments = (): Documents => ({
  inBase64: base64Pieces,
  render: async ({ stories, ...task }, watch) => {
    if (watch?.signal?.aborted === true) return cancelledDocument()
    const worker = new Worker(new URL('./documentWorker.js', import.meta.url), {
      workerData: task satisfies SentTask,
      resourceLimits: { maxYoungGenerationSizeMb: nurseryLimit },
    })
    const reading = stories[Symbol.asyncIterator]()
    const send = async (): Promise<void> => {
      const next = await reading.next()
      const story: SentStory = next.done === true ? null : next.value
      worker.postMessage(story)
    }
    let poll: NodeJS.Timeout | undefined
    try {
      return await new Promise<Result<Uint8Array>>((settle, fail) => {
        poll = setInterval(() => {
          if (watch?.signal?.aborted === true) settle(cancelledDocument())
        }, cancelPoll)
        worker.on('message', (answer: DocumentAnswer) => {
          switch (answer.kind) {
            case 'next':
              send().catch(fail)
              break
            case 'progress':
              watch?.onProgress?.(answer.fraction)
              break
            case 'made':
              settle(ok(answer.bytes))
              break
            case 'failed':
              fail(new Error(answer.why))
              break
            default:
              unreachable(answer)
          }
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
