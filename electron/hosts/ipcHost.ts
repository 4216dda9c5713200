/** Answers the contract over one message channel of a window: parse, dispatch, answer. */
import { StandardRPCHandler } from '@orpc/server/standard'
import { createServerPeerHandleRequestFn } from '@orpc/server/standard-peer'
import { ServerPeer } from '@orpc/standard-server-peer'
import type { Log } from '../core/log/log.js'
import { noLog } from '../core/log/log.js'
import type { Workbench } from '../core/workbench.js'
import { createRouter } from './router.js'

/** One end of a message channel; Electron's IPC and Node's MessagePort are wrapped to this shape by who owns them. */
export interface Channel {
  send(message: unknown): void
  /** Each message that comes in, until the channel is closed. */
  onMessage(listener: (message: unknown) => void): void
  onClose(listener: () => void): void
}

const isFrame = (message: unknown): message is string | ArrayBuffer | Uint8Array =>
  typeof message === 'string' || message instanceof ArrayBuffer || message instanceof Uint8Array

/**
 * Serves `workbench` to whoever holds the other end of each channel. A closed channel cancels its running calls.
 *
 * oRPC's own message-port handler lets the rejection of a message that it cannot read go unhandled, which ends a Node process;
 * here such a message has no answer and no effect.
 */
export const createIpcHost = (
  workbench: Workbench,
  log: Log = noLog,
): { connect(channel: Channel): void } => {
  const handler = new StandardRPCHandler(createRouter(workbench, log), {})
  const answerCall = createServerPeerHandleRequestFn(handler, {})
  return {
    connect: (channel) => {
      const peer = new ServerPeer((message) => channel.send(message))
      channel.onMessage((message) => {
        if (isFrame(message)) peer.message(message, answerCall).catch(() => undefined)
      })
      channel.onClose(() => peer.close())
    },
  }
}
