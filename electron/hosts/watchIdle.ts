/** Tells when no desk has been open for a while. An open desk holds a request (it hears of changes), so it is never idle. */
import type { ServerResponse } from 'node:http'

export interface IdleWatch {
  /** To be called for each request that is let in. Others count for nothing: a stranger cannot keep the port open. */
  hold(response: ServerResponse): void
  stop(): void
}

/** `after` in milliseconds. */
export const watchIdle = (after: number, onIdle: () => void): IdleWatch => {
  let open = 0
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    timer = setTimeout(onIdle, after)
    timer.unref()
  }
  wait()
  return {
    hold: (response) => {
      open += 1
      clearTimeout(timer)
      response.once('close', () => {
        open -= 1
        if (open === 0) wait()
      })
    },
    stop: () => clearTimeout(timer),
  }
}
