/** Listens to a stream that never ends by itself, and listens again when the line breaks. */

/** Waits between attempts grow from half a second to fifteen seconds. */
const firstWait = 500
const longestWait = 15_000

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })

/** `onLine` tells whether the stream stands; after a break everything shown may be old, so the caller reads it again. */
export const followStream = async <T>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<T>>,
  onItem: (item: T) => void,
  onLine: (line: 'open' | 'reopened' | 'broken') => void,
  signal: AbortSignal,
): Promise<void> => {
  let wait = firstWait
  let broken = false
  while (!signal.aborted) {
    try {
      const items = await open(signal)
      onLine(broken ? 'reopened' : 'open')
      broken = false
      wait = firstWait
      for await (const item of items) onItem(item)
    } catch {
      // The cause is of no use to the checker: the line is tried again until it stands.
    }
    if (signal.aborted) return
    broken = true
    onLine('broken')
    await pause(wait, signal)
    wait = Math.min(wait * 2, longestWait)
  }
}
