/** npm run bench: every bench after the other, then the lines of all that are a ratio or have a bar. Names choose some: `npm run bench -- store start`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const benches = ['store', 'extract', 'reports', 'sessions', 'start']
const args = process.argv.slice(2)
const named = args.filter((arg) => !arg.startsWith('-'))
const unknown = named.filter((name) => !benches.includes(name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${benches.join(', ')}.`)
  process.exit(2)
}

/** A figure beside another one (1.25x, 3 times, 4 of linear growth), or one that is judged. */
const isRatio = (line) =>
  /\d(?:\.\d+)?x(?!\w)|\btimes\b|\bgrowth\b|\bPASS\b|\bSHORT\b|\bFAILS\b|^holds/u.test(line)

/** Runs a bench to its end and shows what it says; gives its exit code and its ratios. */
const runBench = (name) =>
  new Promise((resolve, reject) => {
    const options = args.filter((arg) => arg.startsWith('-'))
    const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.mjs`), ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ratios = []
    createInterface({ input: child.stdout }).on('line', (line) => {
      console.log(line)
      if (isRatio(line)) ratios.push(line)
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ name, code: code ?? 1, ratios }))
  })

const done = []
for (const name of benches) {
  if (named.length > 0 && !named.includes(name)) continue
  console.log(`\n== ${name}`)
  done.push(await runBench(name))
}
console.log('\n== the ratios of all')
for (const { name, code, ratios } of done) {
  for (const line of ratios) console.log(`${name.padEnd(9)} ${line}`)
  if (code !== 0) console.log(`${name.padEnd(9)} ended with exit code ${code}`)
}
process.exitCode = done.some(({ code }) => code !== 0) ? 1 : 0
