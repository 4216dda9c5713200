/** Makes the stand-in strict: whatever it does not know, or is asked too early or too late, is an error. */
import { EventEmitter } from 'node:events'
import type { FromMain } from './messages.js'

export type Phase = 'starting' | 'ready' | 'ended'
let now: Phase = 'starting'
export const enter = (phase: Phase): void => {
  now = phase
}
export const isReady = (): boolean => now === 'ready'

/** Which members and events of which interface of electron.d.ts the stand-in has: a test holds this list against it. */
export const known = new Map<string, { readonly members: Set<string>; readonly events: Set<string> }>()
const knownOf = (name: string) => {
  const entry = known.get(name) ?? { members: new Set<string>(), events: new Set<string>() }
  known.set(name, entry)
  return entry
}

export const tell = (message: FromMain): void => {
  process.send?.(message)
}
/** Functions do not travel; that one was given is what counts. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_key, part: unknown) =>
      typeof part === 'function' ? '(function)' : part,
    ),
  )
export const record = (what: string, args: readonly unknown[]): void =>
  tell({ kind: 'asked', what, args: args.map(plain) })

export const require = (phase: Phase, what: string): void => {
  if (now !== phase) throw new Error(`stand-in: ${what} was called while the app was ${now}, not ${phase}`)
}

/** `members` behind a door that throws on any other name. `name` is the interface in electron.d.ts. */
export const strict = <T extends object>(name: string, members: T): T => {
  const { members: names } = knownOf(name)
  for (const key of [...Object.keys(members), ...Object.getOwnPropertyNames(Object.getPrototypeOf(members))])
    if (!(key in Object.prototype)) names.add(key)
  return new Proxy(members, {
    get: (target, key) => {
      if (typeof key === 'string' && key !== 'then' && !(key in target))
        throw new Error(`stand-in: ${name}.${key} is not known here`)
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (_target, key) => {
      throw new Error(`stand-in: ${name}.${String(key)} was assigned`)
    },
  })
}

type Listener = (...args: never[]) => void

export interface Emitting {
  on(event: string, listener: Listener): unknown
  once(event: string, listener: Listener): unknown
  off(event: string, listener: Listener): unknown
}

/** The listening part of an Electron object: only the events listed here can be listened to. */
export const emitting = (name: string, events: readonly string[]) => {
  const emitter = new EventEmitter()
  const { events: names } = knownOf(name)
  for (const event of events) names.add(event)
  const check = (event: string): void => {
    if (!events.includes(event)) throw new Error(`stand-in: ${name} has no event “${event}” here`)
  }
  const listening: Emitting = {
    on: (event, listener) => {
      check(event)
      record(`${name}.on`, [event])
      emitter.on(event, listener as (...args: unknown[]) => void)
    },
    once: (event, listener) => {
      check(event)
      record(`${name}.once`, [event])
      emitter.once(event, listener as (...args: unknown[]) => void)
    },
    off: (event, listener) => {
      check(event)
      emitter.off(event, listener as (...args: unknown[]) => void)
    },
  }
  /** Emits with an event object in front; true when a listener prevented the default. */
  const emit = (event: string, details: object, ...rest: readonly unknown[]): boolean => {
    check(event)
    let prevented = false
    const preventDefault = (): void => {
      prevented = true
    }
    emitter.emit(event, { ...details, preventDefault }, ...rest)
    return prevented
  }
  return { listening, emit }
}
