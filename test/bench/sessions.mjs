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
const tell = (what, { ms, cpu, memory, whole, closing }, zipped) =>
  console.log(
    `${what.padEnd(36)} ${String(ms).padStart(7)} ms ${zipped === undefined ? ''.padStart(10) : `${(ms / zipped.ms).toFixed(1)} times`.padStart(10)} ${String(cpu).padStart(6)} ms of processor ${zipped === undefined ? ''.padStart(10) : `${(cpu / zipped.cpu).toFixed(1)} times`.padStart(10)} ${String(memory).padStart(5)} MB above idle, ${whole} MB in all${closing === undefined ? '' : `; folding at close ${closing} ms`}`,
  )

run('fill', 'from')
const pack = run('pack', 'from')
const zip = run('zip', 'from')
console.log(
  `1,000 stories, 15,000 claims, 20,000 verdicts: ${(zip.bytes / 1e6).toFixed(1)} MB, packed ${(statSync(file).size / 1e6).toFixed(1)} MB`,
)
tell('zipping the same bytes (zlib)', zip)
tell('zipping files from the disk', run('zipFolder', 'from'), zip)
tell('unzipping to the disk, synced', run('unzipFolder', 'from'), zip)
tell('pack, signed', pack, zip)
const measures = [
  ['dry run, empty library', 'plan', 'to'],
  ['merge into an empty library', 'merge', 'to'],
  ['merge again', 'merge', 'to'],
]
for (const [what, act, library] of measures) {
  tell(what, run(act, library), zip)
}
console.log('bars: pack and merge within 3 times of zipping, 300 MB')
