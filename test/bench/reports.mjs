/** npm run bench:reports: 1,000 claims in each format, 10,000 and 100,000 claims to CSV and JSON, with memory above idle. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../support/bundle.mjs'

const root = join(import.meta.dirname, '..', '..')
const scratch = mkdtempSync(join(root, 'node_modules', '.tickmark-bench-'))
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))

const main = await bundle('test/bench/reportsBench.ts', join(scratch, 'bundle'))
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
for (const format of ['csv', 'json']) {
  const ten = measure(format, 100)
  const hundred = measure(format, 1000)
  console.log(
    `${format}: ten times the claims took ${(hundred / ten).toFixed(1)} times as long (linear: 10); bar for memory: 200 MB`,
  )
}
if (!process.argv.includes('--quick')) measure('pdf', 10)
