/** npm run bench:extract [-- --rounds N] [--starts N] [--without PEER]...: how fast extraction is beside its peers, and that time grows with length only. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { hostileInputs } from './extract/hostile.mjs'
import { loadTickmark } from './extract/loadTickmark.mjs'
import { interleave, median, time } from './extract/measure.mjs'
import { makeStories, makeStory } from './extract/newsText.mjs'

const options = process.argv.slice(2)
const numberOf = (name, usual) => {
  const at = options.indexOf(name)
  return at === -1 ? usual : Number(options[at + 1])
}
const rounds = numberOf('--rounds', 5)
// Started anew so often: one process is up to a tenth faster than the next, by what its engine has compiled in which order and
// by the core that it got.
const starts = numberOf('--starts', 5)
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
/**
 * Who is measured in turn with whom. The slow one has rounds of its own: while it takes half a minute for one, engine and machine
 * put away what belongs to those that wait. It is so far behind that one start of three rounds tells it.
 */
const groups = [
  { names: ['tickmark', 'Intl.Segmenter', 'wink-nlp'], starts, rounds },
  { names: ['tickmark', 'compromise'], starts: 1, rounds: Math.min(rounds, 3) },
]

/** The medians of one start of a group, on the clock; and of the processor, which does not run on while a candidate waits. */
const measureStart = async (names, inTurn) => {
  const candidates = {}
  for (const name of names) candidates[name] = await startCandidate(name, warmUps[name])
  const taken = await interleave(
    Object.fromEntries(Object.entries(candidates).map(([name, { round }]) => [name, round])),
    inTurn,
  )
  for (const { stop } of Object.values(candidates)) stop()
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [
      name,
      { clock: median(times.map((t) => t.clock)), processor: median(times.map((t) => t.processor)) },
    ]),
  )
}

/** How many times as long as extraction a peer takes in one start. */
const aheadIn = (start, peer, part) => start[peer][part] / start.tickmark[part]

/** Prints the medians of a group over its starts, and how far ahead of its peers extraction is: side by side, start by start. */
const tell = (names, measured) => {
  const medianOf = (name, part) => median(measured.map((start) => start[name][part]))
  for (const name of names) {
    const ms = medianOf(name, 'clock')
    console.log(
      `${name.padEnd(16)} ${perSecond(ms).toFixed(2).padStart(7)} MB/s  ${Math.round(ms).toString().padStart(7)} ms, ${Math.round(medianOf(name, 'processor'))} ms of the processor`,
    )
  }
  for (const [peer, target] of [
    ['wink-nlp', targets.wink],
    ['compromise', targets.compromise],
  ]) {
    if (!names.includes(peer)) continue
    const ratios = measured.map((start) => aheadIn(start, peer, 'clock'))
    const ahead = median(ratios)
    const processor = median(measured.map((start) => aheadIn(start, peer, 'processor')))
    const each = ratios.length === 1 ? '' : `; start by start ${ratios.map((r) => r.toFixed(2)).join(', ')}`
    console.log(
      `against ${peer.padEnd(10)} ${ahead.toFixed(2)}x (target ${target}x) ${verdict(ahead >= target)}, by processor time ${processor.toFixed(2)}x${each}`,
    )
  }
}

console.log(
  `${stories.length} stories, ${(bytes / megabyte).toFixed(2)} MB, ${starts} starts of ${rounds} interleaved rounds, each candidate in a process of its own, medians; Node ${process.version}`,
)
for (const { names: all, starts: times, rounds: inTurn } of groups) {
  const names = all.filter((name) => !left.has(name))
  if (names.length < 2) continue
  const measured = []
  for (let start = 0; start < times; start++) measured.push(await measureStart(names, inTurn))
  tell(names, measured)
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

console.log(
  'hostile input, 1 MB each; growth is against a quarter of it (4 is linear); medians of three tries in turn',
)
for (const { name, small, large } of hostileInputs(megabyte)) {
  extract(small.slice(0, 10_000))
  const tries = await interleave(
    { short: () => time(() => extract(small)), long: () => time(() => extract(large)) },
    3,
  )
  const [short, long] = [median(tries.short), median(tries.long)]
  // Below a tenth of a second the growth is noise.
  const good = long < 100 || long / short <= targets.hostile
  console.log(
    `${name.padEnd(26)} ${Math.round(long).toString().padStart(6)} ms  growth ${(long / short).toFixed(1)} ${verdict(good)}`,
  )
}
