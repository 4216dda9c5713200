/** Where the search runs: in a worker for a desk, in this thread for the command line and for tests. */
import { Worker } from 'node:worker_threads'
import { nodeDisk } from '../store/disk.js'
import type { FromSearch, ToSearch } from './serveSearch.js'
import { serveSearch } from './serveSearch.js'

export interface SearchThread {
  send(message: ToSearch): void
  stop(): Promise<void>
}

/** `onLost` hears when the thread ended by itself. */
export type StartThread = (onAnswer: (answer: FromSearch) => void, onLost: () => void) => SearchThread

export const workerThread: StartThread = (onAnswer, onLost) => {
  const worker = new Worker(new URL('./searchWorker.js', import.meta.url))
  let stopped = false
  worker.unref()
  worker.on('message', onAnswer)
  worker.on('error', (bug) => console.error(bug))
  worker.on('exit', () => {
    if (!stopped) onLost()
  })
  return {
    send: (message) => worker.postMessage(message),
    stop: async () => {
      stopped = true
      // An index that is being written is left as it was: the file is replaced in one step.
      await worker.terminate()
    },
  }
}

export const sameThread: StartThread = (onAnswer) => {
  let stopped = (): void => undefined
  const take = serveSearch(nodeDisk, (answer) => {
    if (answer.kind === 'stopped') stopped()
    else onAnswer(answer)
  })
  return {
    send: take,
    stop: () =>
      new Promise((resolve) => {
        stopped = resolve
        take({ kind: 'stop' })
      }),
  }
}
