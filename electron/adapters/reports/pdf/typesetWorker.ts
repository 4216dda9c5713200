/** The worker thread that compiles the typesetter or sets one part of a report, and ends: its memory is given back with it. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Typesetting } from './typst.js'
import { compileTypst, typeset } from './typst.js'

export type TypesetTask =
  | { readonly kind: 'compile' }
  | { readonly kind: 'set'; readonly module: WebAssembly.Module; readonly work: Typesetting }

export type TypesetAnswer =
  | { readonly kind: 'compiled'; readonly module: WebAssembly.Module }
  | { readonly kind: 'set'; readonly pdf: Uint8Array }

const answer = async (task: TypesetTask): Promise<TypesetAnswer> =>
  task.kind === 'compile'
    ? { kind: 'compiled', module: compileTypst() }
    : { kind: 'set', pdf: await typeset(task.module, task.work) }

// Sent by this program's own code in the other thread. What is thrown reaches it as the worker's error.
const task: TypesetTask = workerData
parentPort?.postMessage(await answer(task))
