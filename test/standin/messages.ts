/** What the stand-in's main process and the test that plays its windows say to each other, over Node's process channel. */

/** From the main process to whoever plays the windows. */
export type FromMain =
  /** Something was asked of Electron, in order: the record that tests read. */
  | { readonly kind: 'asked'; readonly what: string; readonly args: readonly unknown[] }
  | { readonly kind: 'windowMade'; readonly windowId: number; readonly preload: string | null }
  | { readonly kind: 'load'; readonly windowId: number; readonly url: string }
  | { readonly kind: 'send'; readonly windowId: number; readonly channel: string; readonly args: Wire[] }
  /** The window asks its page to close; the player says `closed` when it did, and nothing when the page stays. */
  | { readonly kind: 'closing'; readonly windowId: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }

/** From the player to the main process. `id` asks for an `answer`. */
export type ToMain =
  | { readonly kind: 'request'; readonly id: number; readonly url: string; readonly method: string }
  | { readonly kind: 'navigate'; readonly id: number; readonly windowId: number; readonly url: string }
  | { readonly kind: 'openWindow'; readonly id: number; readonly windowId: number; readonly url: string }
  | { readonly kind: 'loaded'; readonly windowId: number; readonly url: string }
  | {
      readonly kind: 'ipc'
      readonly windowId: number
      readonly channel: string
      readonly args: Wire[]
      readonly frame?: Frame
    }
  /** The page holds its unloading; answers whether it is left all the same. */
  | { readonly kind: 'preventUnload'; readonly id: number; readonly windowId: number }
  /** The checker closes the window. */
  | { readonly kind: 'closeWindow'; readonly windowId: number }
  | { readonly kind: 'closed'; readonly windowId: number }
  /** An event that the system or Electron sends, as `app.second-instance`. Answers whether its default was prevented. */
  | {
      readonly kind: 'emit'
      readonly id: number
      readonly target: EmitTarget
      readonly event: string
      readonly args: readonly unknown[]
    }
  /** What `target` answers from now on: a dialog's button, a path chosen. */
  | { readonly kind: 'script'; readonly what: string; readonly value: unknown }
  /** Clicks an item of the native menu; answers whether it is there. */
  | { readonly kind: 'clickMenu'; readonly id: number; readonly label: string }
  /** Answers what the stand-in knows, for the test that holds it against electron.d.ts. */
  | { readonly kind: 'known'; readonly id: number }
  /** Calls a handler that was handed to Electron, as `permissionRequest`; answers what it says. */
  | {
      readonly kind: 'callHandler'
      readonly id: number
      readonly what: string
      readonly args: readonly unknown[]
    }

export type EmitTarget = 'app' | 'contents' | 'window' | 'session' | 'theme'

/** A message over ipcRenderer: text and bytes, which both channels carry. */
export type Wire = string | Uint8Array

/** Who calls: the page's own top frame unless a test says otherwise. */
export interface Frame {
  readonly origin: string
  readonly isTop: boolean
}

export interface Served {
  /** True when a handler of webRequest cancelled it. */
  readonly cancelled: boolean
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}
