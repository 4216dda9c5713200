/** npm run bench:store: the store's figures beside their bars. `-- --quick` leaves out the library of 100,000 stories. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../support/bundle.mjs'

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
    const out = execFileSync(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    return out.length === 0 ? null : JSON.parse(out.toString())
  }
const run = runOf(main)
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]
const line = (what, value, bar) => console.log(`${what.padEnd(58)} ${value.padStart(14)}   ${bar}`)

const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]
for (const stories of sizes) {
  console.error(`making ${stories} stories…`)
  run('make', join(scratch, `stories-${stories}`), String(stories))
}
const v = run('verdicts', scratch, ...sizes.map((n) => `stories-${n}`))
const bare = v['bare append']
line('bare append of 300 bytes + fdatasync', `${bare.toFixed(3)} ms`, '')
line('  the same, blocking the event loop', `${v['bare append, blocking'].toFixed(3)} ms`, '')
if (v['better-sqlite3'] === undefined)
  console.log('better-sqlite3 is not installed: npm i --no-save better-sqlite3@12.11.1')
else
  line(
    'better-sqlite3, WAL, synchronous FULL, blocking',
    `${(v['better-sqlite3'] / v['bare append, blocking']).toFixed(2)}x`,
    'of the blocking append',
  )
const at = (n) => v[`stories-${n}`]
for (const n of sizes)
  line(
    `one verdict at ${n} stories: ${at(n).toFixed(3)} ms`,
    `${(at(n) / bare).toFixed(2)}x`,
    n === 10_000 ? '<= 1.5x' : '',
  )
const most = sizes.at(-1)
line(`one verdict, ${most} stories beside 1000`, `${(at(most) / at(1_000)).toFixed(2)}x`, '<= 1.2x')
line(
  `the whole operation verdict.record: ${v['whole operation'].toFixed(3)} ms`,
  `${(v['whole operation'] / bare).toFixed(2)}x`,
  '',
)
line('one of 1,000 verdicts at once (group commit)', `${v['of 1,000 at once'].toFixed(3)} ms`, '')

const starts = {}
for (const part of ['start-open', 'start-page', 'start-verdict', 'start-list'])
  for (const n of sizes) {
    run('settle', join(scratch, `stories-${n}`))
    const runs = Array.from({ length: 7 }, () => run(part, join(scratch, `stories-${n}`)))
    const all = median(runs.map((r) => r.all))
    const rss = median(runs.map((r) => r.rss))
    starts[`${part}-${n}`] = all
    // What a desk or a script begins with.
    const isFirst = part !== 'start-list'
    const what = {
      'start-open': 'open',
      'start-verdict': 'open, read a story, save a verdict',
      'start-page': 'open, the first page of the list',
      'start-list': 'open, all lines of the list (search and reports read them, later)',
    }
    line(
      `start at ${n} stories: ${what[part]}`,
      `${all.toFixed(1)} ms`,
      n === 10_000 && isFirst ? '<= 50 ms' : '',
    )
    line('  resident memory then', `${rss.toFixed(0)} MB`, n === 10_000 && isFirst ? '<= 80 MB' : '')
  }
if (!quick)
  for (const part of ['start-page', 'start-verdict', 'start-list'])
    line(
      `${part} at 100000 beside 10000`,
      `${(starts[`${part}-100000`] / starts[`${part}-10000`]).toFixed(1)}x`,
      '<= 10x',
    )
for (const n of sizes) {
  const pauses = run('pauses', join(scratch, `stories-${n}`), String(n))
  for (const [what, ms] of Object.entries(pauses))
    line(
      `longest pause of the event loop at ${n}: ${what}`,
      `${ms.toFixed(1)} ms`,
      n === 10_000 ? '<= 50 ms' : '',
    )
}

console.error('searching 10000 stories…')
const found = runOf(searching)(join(scratch, 'searched'), '10000')
line('search at 10000 stories: the index is made in', `${(found.built / 1000).toFixed(1)} s`, '')
line('  and is read at the next start in', `${(found.loaded / 1000).toFixed(1)} s`, '')
line('  size on the disk', `${found.size.toFixed(0)} MB`, '')
line('  resident memory of the process with the index', `${found.rss.toFixed(0)} MB`, '')
line('  search, median', `${found.median.toFixed(1)} ms`, '')
line('  search, p95', `${found.p95.toFixed(1)} ms`, '<= 30 ms')
line('  slowest search', `${found.max.toFixed(1)} ms`, '')
line('  longest pause of the event loop while indexing', `${found.pauseIndexing.toFixed(1)} ms`, '<= 50 ms')
line('  longest pause while loading and searching', `${found.pauseSearching.toFixed(1)} ms`, '<= 50 ms')
line('  one verdict while indexing', `${found.verdictIndexing.toFixed(2)} ms`, '')
line('  one verdict at rest', `${found.verdictResting.toFixed(2)} ms`, '')
