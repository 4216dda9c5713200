/** Answers the contract over one message channel of a window: parse, dispatch, answer. */
import { RPCHandler } from '@orpc/server/message-port'
import type { Workbench } from '../core/workbench.js'
import { createRouter } from './router.js'

/** One end of a message channel; Electron's IPC and Node's MessagePort are wrapped to this shape by who owns them. */
export interface Channel {
  send(message: unknown): void
  /** Each message that comes in, until the channel is closed. */
  onMessage(listener: (message: unknown) => void): void
  onClose(listener: () => void): void
}

/** Serves `workbench` to whoever holds the other end of each channel. A closed channel cancels its running calls. */
export const createIpcHost = (workbench: Workbench): { connect(channel: Channel): void } => {
  const handler = new RPCHandler(createRouter(workbench))
  return {
    connect: (channel) => {
      handler.upgrade({
        postMessage: (message: unknown) => channel.send(message),
        onMessage: { addListener: (listener: (message: unknown) => void) => channel.onMessage(listener) },
        onDisconnect: { addListener: (listener: () => void) => channel.onClose(listener) },
      })
    },
  }
}
