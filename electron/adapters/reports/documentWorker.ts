/** The worker thread that makes one document and ends: what the layout used is given back with it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentTask } from '../../core/ports.js'
import { makeDocument } from './inlineDocuments.js'

export type DocumentAnswer =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly why: string }

// Sent by this program's own code in the other thread.
const task: DocumentTask = workerData
try {
  const bytes = await makeDocument(task)
  const answer: DocumentAnswer = { kind: 'made', bytes }
  parentPort?.postMessage(answer)
} catch (bug) {
  const why = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)
  const answer: DocumentAnswer = { kind: 'failed', why }
  parentPort?.postMessage(answer)
}
