/** Answers wrong tokens one a second, so that guessing is hopeless, and never holds up a right one. */

/** Milliseconds between two answers, and how many may wait. */
const pace = 1000
const mostWaiting = 10

export interface SlowDown {
  /** Resolves to true when it is this wrong guess's turn, and to false when too many wait already. */
  turn(): Promise<boolean>
}

export const createSlowDown = (between = pace): SlowDown => {
  let waiting = 0
  let last: Promise<void> = Promise.resolve()
  return {
    turn: async () => {
      if (waiting >= mostWaiting) return false
      waiting += 1
      const before = last
      last = before.then(
        () =>
          new Promise((resolve) => {
            setTimeout(resolve, between).unref()
          }),
      )
      await last
      waiting -= 1
      return true
    },
  }
}
