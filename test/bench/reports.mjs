/** npm run bench:reports: 1,000 claims in each format, 10,000 and 100,000 claims to CSV and JSON, with memory above idle. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../support/bundle.mjs'

const root = join(import.meta.dirname, '..', '..')
const scratch = mkdtempSync(join(root, 'node_modules', '.tickmark-bench-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

const main = await bundle('test/bench/reportsBench.ts', join(scratch, 'bundle'), {
  documentWorker: 'electron/adapters/reports/documentWorker.ts',
  typesetWorker: 'electron/adapters/reports/pdf/typesetWorker.ts',
})
const measure = (format, stories) => {
  const out = execFileSync(process.execPath, ['--expose-gc', main, format, String(stories), '100'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { ms, cpu, bytes, memory } = JSON.parse(out.toString())
  const what = `${format}, ${stories * 100} claims`
  console.log(
    `${what.padEnd(32)} ${String(ms).padStart(8)} ms ${String(cpu).padStart(8)} ms of the processor ${String(memory).padStart(6)} MB above idle ${(bytes / 1e6).toFixed(1).padStart(8)} MB out`,
  )
  return cpu
}

/** MB above idle that no report may need, however many claims it has in CSV and JSON, and at 1,000 claims in any format. */
const bar = 200
const times = (format, few, many, factor) =>
  console.log(
    `${format}: ${factor} times the claims took ${(many / few).toFixed(1)} times as long (linear: ${factor})`,
  )

for (const format of [
  'html',
  'md',
  'csv',
  'evidence-csv',
  'figures-csv',
  'json',
  'claimreview',
  'annotations',
  'docx',
])
  measure(format, 10)
const isQuick = process.argv.includes('--quick')
if (!isQuick) times('docx', measure('docx', 10), measure('docx', 50), 5)
for (const format of ['csv', 'json']) times(format, measure(format, 100), measure(format, 1000), 10)
if (!isQuick) times('pdf', measure('pdf', 10), measure('pdf', 50), 5)
console.log(`bar for memory above idle: ${bar} MB, at 1,000 claims and for CSV and JSON at any number`)
