/** The worker thread that makes one document and ends: what the layout used is given back with it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentTask } from '../../core/ports.js'
import type { ReportStory } from '../../core/reports/model/reportSchema.js'
import { makeDocument } from './inlineDocuments.js'

/** The task without its stories, which cannot be sent as they are. */
export type SentTask = Omit<DocumentTask, 'stories'>

export type DocumentAnswer =
  /** Asks for a story; the answer is a `SentStory`. */
  | { readonly kind: 'next' }
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly why: string }

/** Null after the last. */
export type SentStory = ReportStory | null

const answer = (said: DocumentAnswer, given: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(said, given)

const nextStory = async (): Promise<SentStory> =>
  await new Promise((resolve) => {
    parentPort?.once('message', resolve)
    answer({ kind: 'next' })
  })

async function* stories(): AsyncGenerator<ReportStory, void, void> {
  for (let story = await nextStory(); story !== null; story = await nextStory()) yield story
}

// Sent by this program's own code in the other thread.
const task: SentTask = workerData
try {
  const bytes = await makeDocument({ ...task, stories: stories() }, (fraction) =>
    answer({ kind: 'progress', fraction }),
  )
  answer({ kind: 'made', bytes }, [bytes.buffer])
} catch (bug) {
  answer({ kind: 'failed', why: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) })
}
