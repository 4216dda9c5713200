/** Sets the parts of a report one after the other, each in a thread of its own where the program is built. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { TypesetAnswer, TypesetTask } from './typesetWorker.js'
import type { Typesetting } from './typst.js'
import { compileTypst, typeset } from './typst.js'

export type Typesetter = (work: Typesetting) => Promise<Uint8Array>

/** JavaScript, fonts and what is set; the layout lies outside this heap. MB. */
const heapLimit = 64

const inWorker = async (path: string, task: TypesetTask): Promise<TypesetAnswer> => {
  const worker = new Worker(path, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: heapLimit },
  })
  try {
    return await new Promise<TypesetAnswer>((settle, fail) => {
      worker.once('message', settle)
      worker.once('error', fail)
      worker.once('exit', (code) => fail(new Error(`the typesetter ended with code ${code}`)))
    })
  } finally {
    await worker.terminate()
  }
}

let compiledHere: WebAssembly.Module | undefined

/** Run from the sources, as tests do, there is no file for a thread to start from, and all is set in this one. */
export const openTypesetter = async (): Promise<Typesetter> => {
  const path = join(import.meta.dirname, 'typesetWorker.js')
  if (!existsSync(path)) {
    compiledHere ??= compileTypst()
    const module = compiledHere
    return async (work) => await typeset(module, work)
  }
  // The code of the typesetter, once it is read, is no longer needed as bytes: they go with this thread.
  const compiled = await inWorker(path, { kind: 'compile' })
  if (compiled.kind !== 'compiled') throw new Error('the typesetter was not compiled')
  const { module } = compiled
  return async (work) => {
    const answer = await inWorker(path, { kind: 'set', module, work })
    if (answer.kind !== 'set') throw new Error('the typesetter set nothing')
    return answer.pdf
  }
}
