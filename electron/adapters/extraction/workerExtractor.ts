/** Runs extraction in a worker thread, so that a large import never holds up the window. */
import { Worker } from 'node:worker_threads'
import type { Extraction, Outlet } from '../../core/model.js'
import type { ExtractionTask, Extractor, Watch } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import { cancelledExtraction } from './cancelled.js'
import type { WorkerAnswer, WorkerTask } from './extractionWorker.js'

/** An answer that ends its task. */
type LastAnswer = Exclude<WorkerAnswer, { kind: 'progress' }>

interface Waiting {
  readonly settle: (answer: LastAnswer) => void
  readonly fail: (bug: Error) => void
  readonly onProgress: (fraction: number) => void
}

/** How often a running task looks whether its caller gave up, in milliseconds. */
const cancelPoll = 50

/** One worker, started at the first task and kept; a worker that dies fails its tasks and is replaced at the next. */
export const workerExtractor = (): Extractor => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let sent: readonly Outlet[] | undefined
  let lastId = 0

  const lose = (bug: Error): void => {
    worker = undefined
    sent = undefined
    for (const { fail } of waiting.values()) fail(bug)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./extractionWorker.js', import.meta.url))
    started.unref()
    started.on('message', (answer: WorkerAnswer) => {
      const caller = waiting.get(answer.id)
      if (answer.kind === 'progress') return caller?.onProgress(answer.fraction)
      waiting.delete(answer.id)
      return caller?.settle(answer)
    })
    started.on('error', lose)
    started.on('exit', (code) => {
      if (worker === started) lose(new Error(`the extraction worker ended with code ${code}`))
    })
    return started
  }

  const extract = async (
    task: ExtractionTask,
    { signal, onProgress = () => undefined }: Watch = {},
  ): Promise<Result<Extraction>> => {
    if (signal?.aborted === true) return cancelledExtraction()
    worker ??= start()
    worker.ref()
    const { outlets, ...rest } = task
    const id = ++lastId
    const flag = new SharedArrayBuffer(4)
    const message: WorkerTask = {
      id,
      task: rest,
      outlets: sent === outlets ? null : outlets,
      cancelled: flag,
    }
    sent = outlets
    const poll = setInterval(() => {
      if (signal?.aborted === true) Atomics.store(new Int32Array(flag), 0, 1)
    }, cancelPoll)
    try {
      const answer = await new Promise<LastAnswer>((settle, fail) => {
        waiting.set(id, { settle, fail, onProgress })
        worker?.postMessage(message)
      })
      switch (answer.kind) {
        case 'extracted':
          return ok(answer.extraction)
        case 'cancelled':
          return cancelledExtraction()
        case 'failed':
          throw new Error(answer.why)
      }
    } finally {
      clearInterval(poll)
      if (waiting.size === 0) worker?.unref()
    }
  }
  return { extract }
}
