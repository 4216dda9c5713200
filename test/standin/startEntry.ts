/** Starts the built desktop entry for one test, with a library of its own and a window without a page. */
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/temporary.js'
import type { MainProcess } from './mainProcess.js'
import { startMain } from './mainProcess.js'

const root = join(import.meta.dirname, '..', '..')
export const entryScratch = join(root, 'test-results', `entry-${process.pid}`)

export interface StartedEntry {
  readonly main: MainProcess
  readonly library: string
  /** Calls an operation as the page would, and gives the text of the answer. */
  readonly call: (operation: string, input: unknown) => Promise<string>
}

/** `named` false: the library is the user's own, in a folder for this test. */
export const startEntry = async (
  options: {
    readonly library?: string
    readonly named?: boolean
    readonly args?: readonly string[]
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<StartedEntry> => {
  const { library = await temporaryFolder(), named = true, args = [], env = {} } = options
  const main = await startMain(entryScratch, {
    args: named ? [`--library=${library}`, ...args] : args,
    env: named ? env : { ...env, TICKMARK_LIBRARY: library },
  })
  let serial = 1000
  const heard = new Map<string, string>()
  main.onMessage((message) => {
    if (message.kind === 'closing') main.tell({ kind: 'closed', windowId: message.windowId })
    if (message.kind === 'send')
      for (const text of message.args.map(String)) {
        const [, id] = /^\{"i":"(\d+)"/u.exec(text) ?? []
        if (id !== undefined) heard.set(id, text)
      }
  })
  onTestFinished(() => main.stop())
  const call = async (operation: string, input: unknown): Promise<string> => {
    serial += 1
    const id = String(serial)
    const text = JSON.stringify({ i: id, p: { u: `/${operation}`, b: { json: input } } })
    main.tell({ kind: 'ipc', windowId: 1, channel: 'tickmark', args: [text] })
    for (let n = 0; n < 6000 && !heard.has(id); n++) await new Promise((resolve) => setTimeout(resolve, 10))
    return heard.get(id) ?? ''
  }
  return { main, library, call }
}
