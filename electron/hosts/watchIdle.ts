/** Tells when no browser has been connected to a server for a while. An open desk holds a connection, so it is never idle. */
import type { Server } from 'node:http'

/** `after` in milliseconds. The returned function stops the watching. */
export const watchIdle = (server: Server, after: number, onIdle: () => void): (() => void) => {
  let open = 0
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    timer = setTimeout(onIdle, after)
    timer.unref()
  }
  server.on('connection', (socket) => {
    open += 1
    clearTimeout(timer)
    socket.once('close', () => {
      open -= 1
      if (open === 0) wait()
    })
  })
  wait()
  return () => clearTimeout(timer)
}
