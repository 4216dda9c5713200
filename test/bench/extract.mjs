/** npm run bench:extract [-- --rounds N] [--without PEER]...: how fast extraction is beside its peers, and that time grows with length only. */
import { hostileInputs } from './extract/hostile.mjs'
import { loadTickmark } from './extract/loadTickmark.mjs'
import { interleave, time } from './extract/measure.mjs'
import { makeStories, makeStory } from './extract/newsText.mjs'
import { compromise, segmenter, wink } from './extract/peers.mjs'

const options = process.argv.slice(2)
const roundsAt = options.indexOf('--rounds')
const rounds = roundsAt === -1 ? 3 : Number(options[roundsAt + 1])
const left = new Set(options.filter((_, i) => options[i - 1] === '--without'))
const megabyte = 1_000_000

const targets = { wink: 3, compromise: 10, linear: 1.2, hostile: 6 }
const verdict = (good) => (good ? 'ok' : 'SHORT')

const extract = await loadTickmark()
const stories = makeStories(5 * megabyte)
const bytes = stories.reduce((sum, story) => sum + Buffer.byteLength(story), 0)
const perSecond = (ms) => bytes / 1000 / ms

const over = (read) => () => {
  for (const story of stories) read(story)
}
const candidates = { tickmark: extract }
const peers = { 'Intl.Segmenter': segmenter, 'wink-nlp': wink, compromise }
for (const [name, make] of Object.entries(peers)) if (!left.has(name)) candidates[name] = make()
// Everyone is warm before the first round.
for (const read of Object.values(candidates)) for (const story of stories.slice(0, 40)) read(story)

console.log(
  `${stories.length} stories, ${(bytes / megabyte).toFixed(2)} MB, ${rounds} interleaved rounds, medians; Node ${process.version}`,
)
const medians = interleave(
  Object.fromEntries(Object.entries(candidates).map(([name, read]) => [name, over(read)])),
  rounds,
)
for (const [name, ms] of Object.entries(medians)) {
  console.log(
    `${name.padEnd(16)} ${perSecond(ms).toFixed(2).padStart(7)} MB/s  ${Math.round(ms).toString().padStart(7)} ms`,
  )
}
for (const [peer, target] of [
  ['wink-nlp', targets.wink],
  ['compromise', targets.compromise],
]) {
  if (medians[peer] === undefined) continue
  const ahead = medians[peer] / medians.tickmark
  console.log(
    `against ${peer.padEnd(10)} ${ahead.toFixed(2)}x (target ${target}x) ${verdict(ahead >= target)}`,
  )
}

const one = makeStory(megabyte, 7)
const ten = makeStory(10 * megabyte, 7)
const lengths = interleave({ one: () => extract(one), ten: () => extract(ten) }, rounds)
const growth = lengths.ten / (10 * lengths.one)
console.log(
  `one story of 10 MB: ${Math.round(lengths.ten)} ms, ${growth.toFixed(2)}x ten times one of 1 MB (${Math.round(lengths.one)} ms; target ${targets.linear}x) ${verdict(growth <= targets.linear)}`,
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
