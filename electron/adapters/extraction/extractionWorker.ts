/** The worker thread that extracts: it takes one task at a time and can be told to stop. */
import { parentPort } from 'node:worker_threads'
import { extractStory } from '../../core/claims/extractStory.js'
import type { Extraction, Outlet } from '../../core/model.js'
import { buildOutletIndex } from '../../core/outlets/outletIndex.js'
import type { OutletIndex } from '../../core/outlets/outletIndex.js'
import type { ExtractionTask } from '../../core/ports.js'

/** `outlets` is sent only when they changed since the last task; `cancelled` is one shared flag, 1 when the caller gave up. */
export interface WorkerTask {
  readonly id: number
  readonly task: Omit<ExtractionTask, 'outlets'>
  readonly outlets: readonly Outlet[] | null
  readonly cancelled: SharedArrayBuffer
}

/** `progress` comes any number of times before one of the others ends the task. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly fraction: number }
  | { readonly id: number; readonly kind: 'extracted'; readonly extraction: Extraction }
  | { readonly id: number; readonly kind: 'cancelled' }
  | { readonly id: number; readonly kind: 'failed'; readonly why: string }

const tell = (answer: WorkerAnswer): void => parentPort?.postMessage(answer)

let index: OutletIndex = buildOutletIndex([])

parentPort?.on('message', ({ id, task, outlets, cancelled }: WorkerTask) => {
  const flag = new Int32Array(cancelled)
  let answer: WorkerAnswer
  try {
    if (outlets !== null) index = buildOutletIndex(outlets)
    const extraction = extractStory({ ...task }, index, {
      report: (done, total) => tell({ id, kind: 'progress', fraction: done / total }),
      aborted: () => Atomics.load(flag, 0) === 1,
    })
    answer = extraction === null ? { id, kind: 'cancelled' } : { id, kind: 'extracted', extraction }
  } catch (bug) {
    answer = { id, kind: 'failed', why: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) }
  }
  tell(answer)
})
