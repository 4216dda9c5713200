/** npm run bench:sessions: packs and merges 1,000 stories with 15,000 claims and 20,000 verdicts, beside zipping the same bytes. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../support/bundle.mjs'

const root = join(import.meta.dirname, '..', '..')
const built = mkdtempSync(join(root, 'node_modules', '.tickmark-bench-'))
const scratch = mkdtempSync(join(tmpdir(), 'tickmark-bench-'))
process.once('exit', () => {
  for (const folder of [built, scratch]) rmSync(folder, { recursive: true, force: true })
})

const main = await bundle('test/bench/sessionsBench.ts', join(built, 'bundle'))
const file = join(scratch, 'work.tickmark')
const run = (act, library) => {
  const args = ['--expose-gc', main, act, join(scratch, library), file]
  const out = execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  return out.length === 0 ? null : JSON.parse(out.toString())
}
/** Everything is measured in turn this many times; told is the middle of each. */
const rounds = 3
const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** What is measured; each round merges into a library of its own. */
const measures = [
  ['zipping in memory (zlib)', 'zip', () => 'from'],
  ['zipping the files into a synced zip', 'zipFolder', () => 'from'],
  ['unzipping to the disk, synced', 'unzipFolder', () => 'from'],
  ['pack, signed', 'pack', () => 'from'],
  ['dry run, empty library', 'plan', (round) => `to${round}`],
  ['merge into an empty library', 'merge', (round) => `to${round}`],
  ['merge again', 'merge', (round) => `to${round}`],
]

run('fill', 'from')
run('pack', 'from')
const runs = measures.map(() => [])
for (let round = 0; round < rounds; round++) {
  rmSync(`${file}.unpacked`, { recursive: true, force: true })
  for (const [i, [, act, library]] of measures.entries()) runs[i].push(run(act, library(round)))
}
const told = runs.map((of) => ({
  ms: middle(of.map((one) => one.ms)),
  cpu: middle(of.map((one) => one.cpu)),
  memory: Math.max(...of.map((one) => one.memory)),
  whole: Math.max(...of.map((one) => one.whole)),
  closing: middle(of.map((one) => one.closing ?? 0)),
}))
const [memory, folder] = told
const [first] = runs[0]
const mega = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
console.log(
  `1,000 stories, 15,000 claims, 20,000 verdicts: ${mega(first.bytes)}; packed ${mega(statSync(file).size)}, by zlib ${mega(first.packed)}; the middle of ${rounds} rounds`,
)
console.log(
  `${''.padEnd(36)} ${'time'.padStart(9)} ${'processor'.padStart(12)}   time (processor) as a multiple of zipping in memory, of zipping the files`,
)
const times = (one, base) =>
  `${(one.ms / base.ms).toFixed(1)} (${(one.cpu / base.cpu).toFixed(1)})`.padStart(14)
for (const [i, [what]] of measures.entries()) {
  const one = told[i]
  console.log(
    `${what.padEnd(36)} ${`${one.ms} ms`.padStart(9)} ${`${one.cpu} ms`.padStart(12)} ${times(one, memory)} ${times(one, folder)}   ${one.memory} MB above idle, ${one.whole} MB in all${one.closing > 20 ? `; folding at close ${one.closing} ms` : ''}`,
  )
}
console.log('bars: pack and merge within 3 times of zipping the same bytes, 300 MB')
