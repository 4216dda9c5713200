/** Measures side by side: rounds in turn, so that a slow minute of the machine hits everyone; medians. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Milliseconds of one run. The garbage of the run before is not on its bill. */
export const time = (work) => {
  collectGarbage()
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Answers by name, one for each round, of works that are done in turn. The order turns by one place each round. */
export const interleave = async (works, rounds) => {
  const names = Object.keys(works)
  const answers = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length]
      answers[name].push(await works[name]())
    }
  }
  return answers
}
