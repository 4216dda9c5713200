/** Runs the built desktop entry in Node with the stand-in for Electron, and keeps the record of what it asked. */
import { fork } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../support/bundle.mjs'
import type { FromMain, ToMain } from './messages.js'

const root = join(import.meta.dirname, '..', '..')

type Question = Extract<ToMain, { readonly id: number }>
/** A question without its number: that is given when it is sent. */
export type Ask = {
  [K in Question['kind']]: Omit<Extract<Question, { readonly kind: K }>, 'id'>
}[Question['kind']]

export interface Asked {
  readonly what: string
  readonly args: readonly unknown[]
}

export interface MainProcess {
  readonly asked: readonly Asked[]
  /** What the process printed on its error output. */
  readonly complaints: readonly string[]
  readonly ended: Promise<number | null>
  /** Hears every message, those that came before it listened too. */
  onMessage(listener: (message: FromMain) => void): void
  tell(message: Exclude<ToMain, { readonly id: number }>): void
  ask(question: Ask): Promise<unknown>
  /** Resolves once the entry has asked `what` of Electron, with its arguments. */
  untilAsked(what: string): Promise<readonly unknown[]>
  stop(): Promise<void>
}

let built: Promise<string> | null = null

/** One bundle for each test process. */
const standInModule = (folder: string): Promise<string> => {
  built ??= mkdir(folder, { recursive: true }).then(() => bundle('test/standin/electron.ts', folder))
  return built
}

/** `scratch`: a folder of this test process’s own, for the bundled stand-in. */
export const startMain = async (
  scratch: string,
  options: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<MainProcess> => {
  const module = await standInModule(join(scratch, 'standin'))
  const child = fork(join(root, 'dist', 'electron', 'main.js'), [...(options.args ?? [])], {
    cwd: root,
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: ['--import', pathToFileURL(join(import.meta.dirname, 'register.mjs')).href],
    env: {
      ...process.env,
      ...options.env,
      STANDIN_MODULE: pathToFileURL(module).href,
      STANDIN_APP_PATH: root,
    },
  })
  const asked: Asked[] = []
  const messages: FromMain[] = []
  const complaints: string[] = []
  const listeners = new Set<(message: FromMain) => void>()
  const waiting = new Map<number, (value: unknown) => void>()
  let serial = 0

  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()))
  child.on('message', (message) => {
    // Only the stand-in writes to this channel.
    const heard = message as FromMain
    messages.push(heard)
    if (heard.kind === 'asked') asked.push(heard)
    if (heard.kind === 'answer') {
      waiting.get(heard.id)?.(heard.value)
      waiting.delete(heard.id)
    }
    for (const listener of listeners) listener(heard)
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      for (const settle of waiting.values()) settle(null)
      resolve(code)
    })
  })
  const post = (message: ToMain): void => {
    if (child.connected) child.send(message)
  }

  return {
    asked,
    complaints,
    ended,
    onMessage: (listener) => {
      for (const message of messages) listener(message)
      listeners.add(listener)
    },
    tell: post,
    ask: (question) =>
      new Promise((resolve) => {
        serial += 1
        if (!child.connected) return resolve(null)
        waiting.set(serial, resolve)
        post({ ...question, id: serial })
      }),
    untilAsked: (what) =>
      new Promise((resolve, reject) => {
        const look = (): boolean => {
          const found = asked.find((a) => a.what === what)
          if (found !== undefined) resolve(found.args)
          return found !== undefined
        }
        if (look()) return
        const listener = (): void => {
          if (look()) listeners.delete(listener)
        }
        listeners.add(listener)
        void ended.then((code) =>
          reject(
            new Error(`the entry ended with ${code} before it asked for ${what}: ${complaints.join('')}`),
          ),
        )
      }),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
