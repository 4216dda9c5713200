/** npm run bench:extract [-- --rounds N] [--without PEER]...: how fast extraction is beside its peers, and that time grows with length only. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { hostileInputs } from './extract/hostile.mjs'
import { loadTickmark } from './extract/loadTickmark.mjs'
import { interleave, median, time } from './extract/measure.mjs'
import { makeStories, makeStory } from './extract/newsText.mjs'

const options = process.argv.slice(2)
const roundsAt = options.indexOf('--rounds')
const rounds = roundsAt === -1 ? 3 : Number(options[roundsAt + 1])
const left = new Set(options.filter((_, i) => options[i - 1] === '--without'))
const megabyte = 1_000_000

const targets = { wink: 3, compromise: 10, linear: 1.2, hostile: 6 }
const verdict = (good) => (good ? 'ok' : 'SHORT')

const stories = makeStories(5 * megabyte)
const bytes = stories.reduce((sum, story) => sum + Buffer.byteLength(story), 0)
const perSecond = (ms) => bytes / 1000 / ms

/** Starts one of those that are compared, and waits until it is warm. */
const startCandidate = async (name, warmUp) => {
  const child = fork(
    new URL('./extract/candidate.mjs', import.meta.url),
    [name, 5 * megabyte, warmUp].map(String),
  )
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) throw new Error(`${name} ended with code ${code}`)
  })
  await once(child, 'message')
  return {
    round: async () => {
      child.send('round')
      const [taken] = await once(child, 'message')
      return taken
    },
    stop: () => child.kill(),
  }
}

// Stories read before the first round: six rounds, because the engine goes on compiling for so long; of the slow one as many
// as take as long.
const warmUps = { tickmark: 3072, 'Intl.Segmenter': 3072, 'wink-nlp': 3072, compromise: 120 }
/** Prints the figures of a group, and how far ahead of its peers extraction is. */
const tell = ({ medians, processor }) => {
  for (const [name, ms] of Object.entries(medians)) {
    console.log(
      `${name.padEnd(16)} ${perSecond(ms).toFixed(2).padStart(7)} MB/s  ${Math.round(ms).toString().padStart(7)} ms, ${Math.round(processor[name])} ms of the processor`,
    )
  }
  for (const [peer, target] of [
    ['wink-nlp', targets.wink],
    ['compromise', targets.compromise],
  ]) {
    if (medians[peer] === undefined) continue
    const ahead = medians[peer] / medians.tickmark
    console.log(
      `against ${peer.padEnd(10)} ${ahead.toFixed(2)}x (target ${target}x) ${verdict(ahead >= target)}, by processor time ${(processor[peer] / processor.tickmark).toFixed(2)}x`,
    )
  }
}

/**
 * Who is measured in turn with whom. The slow one has rounds of its own: while it takes half a minute for one, engine and machine
 * put away what belongs to those that wait.
 */
const groups = [
  ['tickmark', 'Intl.Segmenter', 'wink-nlp'],
  ['tickmark', 'compromise'],
]

/** The medians of a group, on the clock; and of the processor, which does not run on while a candidate waits for other work. */
const measure = async (names) => {
  const candidates = {}
  for (const name of names) candidates[name] = await startCandidate(name, warmUps[name])
  const taken = await interleave(
    Object.fromEntries(Object.entries(candidates).map(([name, { round }]) => [name, round])),
    rounds,
  )
  for (const { stop } of Object.values(candidates)) stop()
  const mediansOf = (part) =>
    Object.fromEntries(
      Object.entries(taken).map(([name, times]) => [name, median(times.map((t) => t[part]))]),
    )
  return { medians: mediansOf('clock'), processor: mediansOf('processor') }
}

console.log(
  `${stories.length} stories, ${(bytes / megabyte).toFixed(2)} MB, ${rounds} interleaved rounds, each candidate in a process of its own, medians; Node ${process.version}`,
)
for (const group of groups) {
  const names = group.filter((name) => !left.has(name))
  if (names.length > 1) tell(await measure(names))
}
const extract = await loadTickmark()
for (const story of stories.slice(0, 200)) extract(story)
const one = makeStory(megabyte, 7)
const ten = makeStory(10 * megabyte, 7)
const lengths = await interleave(
  { one: () => time(() => extract(one)), ten: () => time(() => extract(ten)) },
  rounds,
)
const [ofOne, ofTen] = [median(lengths.one), median(lengths.ten)]
const growth = ofTen / (10 * ofOne)
console.log(
  `one story of 10 MB: ${Math.round(ofTen)} ms, ${growth.toFixed(2)}x ten times one of 1 MB (${Math.round(ofOne)} ms; target ${targets.linear}x) ${verdict(growth <= targets.linear)}`,
)

console.log('hostile input, 1 MB each; growth is against a quarter of it (4 is linear)')
for (const { name, small, large } of hostileInputs(megabyte)) {
  extract(small.slice(0, 10_000))
  const short = time(() => extract(small))
  const long = time(() => extract(large))
  // Below a tenth of a second the growth is noise.
  const good = long < 100 || long / short <= targets.hostile
  console.log(
    `${name.padEnd(26)} ${Math.round(long).toString().padStart(6)} ms  growth ${(long / short).toFixed(1)} ${verdict(good)}`,
  )
}
