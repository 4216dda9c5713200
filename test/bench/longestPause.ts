/** Measures how long the event loop stands still while something goes on beside it. */
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

export interface Pause {
  /** Milliseconds by the clock. */
  readonly wall: number
  /** The most processor that this thread took between two turns: what no other program lengthens. */
  readonly cpu: number
}

/** Milliseconds that the main thread has run. Only Linux tells it; elsewhere those of the whole program. */
const ran = (): number => {
  try {
    const [ns = ''] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')
    return Number(ns) / 1e6
  } catch {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e3
  }
}

/** Begins to watch; the function that it gives ends that and tells the longest pause. */
export const watchPauses = (): (() => Pause) => {
  const watch = monitorEventLoopDelay({ resolution: 1 })
  watch.enable()
  let before = { cpu: ran(), at: performance.now() }
  let cpu = 0
  const look = (): void => {
    const now = { cpu: ran(), at: performance.now() }
    cpu = Math.max(cpu, Math.min(now.cpu - before.cpu, now.at - before.at))
    before = now
  }
  const looking = setInterval(look, 1)
  return () => {
    look()
    clearInterval(looking)
    watch.disable()
    return { wall: watch.max / 1e6, cpu }
  }
}

/** The longest time that the event loop stood still while `work` ran. */
export const longestPause = async (work: () => Promise<unknown>): Promise<Pause> => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  const end = watchPauses()
  await work()
  await new Promise((resolve) => setTimeout(resolve, 20))
  return end()
}
