/** npm run bench:store: the store's figures beside their bars. `-- --quick` leaves out the library of 100,000 stories. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../support/bundle.mjs'
import { Bars, median } from './bars.mjs'

const quick = process.argv.includes('--quick')
const root = join(import.meta.dirname, '..', '..')
// Beside the project, not in the system's folder for passing files, which may lie in memory.
const scratch = mkdtempSync(join(root, 'node_modules', '.tickmark-bench-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

const workers = { searchWorker: 'electron/adapters/search/searchWorker.ts' }
const main = await bundle('test/bench/storeBench.ts', join(scratch, 'bundle'))
const searching = await bundle('test/bench/searchBench.ts', join(scratch, 'searching'), workers)
const runOf =
  (program) =>
  (...args) => {
    const out = execFileSync(process.execPath, [program, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return out.length === 0 ? null : JSON.parse(out.toString())
  }
const run = runOf(main)
const bars = new Bars()
const libraryOf = (stories) => join(scratch, `stories-${stories}`)

const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]
const usual = 10_000
const most = sizes.at(-1)
for (const stories of sizes) {
  console.error(`making ${stories} stories…`)
  run('make', libraryOf(stories), stories)
}

const v = run('verdicts', scratch, ...sizes.map((n) => `stories-${n}`))
const bare = v['bare append']
bars.tell('bare append of 300 bytes + fdatasync', bare, 'ms')
bars.tell('  the same, blocking the event loop', v['bare append, blocking'], 'ms')
if (v['better-sqlite3'] === undefined)
  console.log('better-sqlite3 is not installed: npm i --no-save better-sqlite3@12.11.1')
else
  bars.tell(
    'better-sqlite3 (WAL, FULL), of the blocking append',
    v['better-sqlite3'] / v['bare append, blocking'],
    'x',
  )
for (const n of sizes) {
  const ms = v[`stories-${n}`]
  const what = `one verdict at ${n} stories (${ms.toFixed(3)} ms), of the bare append`
  if (n === usual) bars.judge(what, ms / bare, 'x', 1.5)
  else bars.tell(what, ms / bare, 'x')
}
bars.judge(`one verdict at ${most} stories beside 1000`, v[`stories-${most}`] / v['stories-1000'], 'x', 1.2)
bars.tell(
  `the whole operation verdict.record (${v['whole operation'].toFixed(3)} ms), of the bare append`,
  v['whole operation'] / bare,
  'x',
)
bars.tell('one of 1,000 verdicts at once (group commit)', v['of 1,000 at once'], 'ms')

/** What a desk or a script begins with; all lines of the list are read later, by search and reports. */
const begins = {
  'start-open': 'open',
  'start-page': 'open, the first page of the list',
  'start-verdict': 'open, read a story, save a verdict',
  'start-list': 'open, all lines of the list',
}
const rounds = 9
for (const [part, what] of Object.entries(begins)) {
  for (const n of sizes) run('settle', libraryOf(n))
  const runs = Object.fromEntries(sizes.map((n) => [n, []]))
  for (let round = 0; round < rounds; round++)
    for (const n of round % 2 === 0 ? sizes : sizes.toReversed()) runs[n].push(run(part, libraryOf(n)))
  const of = (n, key) => median(runs[n].map((r) => r[key]))
  const isFirst = part !== 'start-list'
  for (const n of sizes) {
    const cpu = `${of(n, 'cpu').toFixed(1)} ms of processor`
    if (n === usual && isFirst) {
      bars.judge(`start at ${n} stories: ${what}`, of(n, 'all'), 'ms', 50, cpu)
      bars.judge('  resident memory then', of(n, 'rss'), 'MB', 80)
    } else {
      bars.tell(`start at ${n} stories: ${what}`, of(n, 'all'), 'ms', cpu)
      bars.tell('  resident memory then', of(n, 'rss'), 'MB')
    }
  }
  if (quick) continue
  const byCpu = `${(of(most, 'cpu') / of(usual, 'cpu')).toFixed(1)}x by processor`
  const ratio = of(most, 'all') / of(usual, 'all')
  if (isFirst) bars.judge(`  at ${most} stories beside ${usual}`, ratio, 'x', 10, byCpu)
  else bars.tell(`  at ${most} stories beside ${usual}`, ratio, 'x', byCpu)
}

/** Another program that takes the processor away lengthens a pause by the clock: what this one took of it is told too. */
const judgePauses = (where, pauses) => {
  for (const [what, rounds] of Object.entries(pauses)) {
    const about = `longest pause of the event loop, ${where}: ${what}`
    const wall = median(rounds.map((r) => r.wall))
    const cpu = `${median(rounds.map((r) => r.cpu)).toFixed(1)} ms of processor, ${rounds.length} rounds`
    if (what === 'nothing is done') bars.tell(about, wall, 'ms', cpu)
    else bars.judge(about, wall, 'ms', 50, cpu)
  }
}
judgePauses(`${usual} stories`, run('pauses', libraryOf(usual), usual, 5))
if (!quick) judgePauses(`${most} stories`, run('pauses', libraryOf(most), most, 1))
judgePauses('a story of 15000 claims', run('large-story', join(scratch, 'large'), 15_000, 3))

console.error(`searching ${usual} stories…`)
const found = runOf(searching)(join(scratch, 'searched'), usual)
bars.tell(`search at ${usual} stories of ${found.words} words: the index is made in`, found.built / 1000, 's')
bars.tell('  and is read at the next start in', found.loaded / 1000, 's')
bars.tell('  size on the disk', found.size, 'MB')
bars.tell('  resident memory of the process with the index', found.rss, 'MB')
bars.tell('  search, median', found.median, 'ms')
bars.judge('  search, p95', found.p95, 'ms', 30, `${found.cpu95.toFixed(1)} ms of processor`)
bars.tell('  slowest search', found.max, 'ms')
const ofProcessor = ({ cpu }) => `${cpu.toFixed(1)} ms of processor`
for (const [what, pause] of [
  ['  longest pause of the event loop while the list is read and indexed', found.pauseIndexing],
  ['  longest pause while the list is read again, loading and searching', found.pauseSearching],
])
  bars.judge(what, pause.wall, 'ms', 50, ofProcessor(pause))
bars.tell('  one verdict while indexing', found.verdictIndexing, 'ms')
bars.tell('  one verdict at rest', found.verdictResting, 'ms')
bars.end()
