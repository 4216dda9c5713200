/** Keeps connections that have shown no cookie few and short, so that nobody can use up what the store needs to write. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** More than a browser opens at once (six, and some that it opens ahead). */
const mostStrangers = 64

/** When one too many comes, the oldest goes: a flood drives itself out, and a browser that has entered is no stranger any more. */
export const limitStrangers = (server: Server, most = mostStrangers): { known(socket: Socket): void } => {
  const strangers = new Set<Socket>()
  server.on('connection', (socket) => {
    strangers.add(socket)
    socket.once('close', () => strangers.delete(socket))
    if (strangers.size <= most) return
    for (const oldest of strangers) {
      strangers.delete(oldest)
      oldest.destroy()
      return
    }
  })
  return { known: (socket) => void strangers.delete(socket) }
}
