/** Runs `tickmark extract --jsonl` on files and gives the extractions by file. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../parts/root.mjs'

/** Files for one run: keeps the command line short. */
const batch = 200

/** A long output is normal: 200 stories of 10 KB give some 20 MB of JSON. Bytes. */
const longestOutput = 512 * 1024 * 1024

export const extractFiles = (files) => {
  const extractions = new Map()
  for (let i = 0; i < files.length; i += batch) {
    const some = files.slice(i, i + batch)
    const command = [join(root, 'scripts', 'tickmark.mjs'), 'extract', '--jsonl', ...some]
    const run = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: longestOutput })
    if (run.status !== 0)
      throw new Error(`extract ended with ${run.status}: ${run.stderr.trim().slice(-400)}`)
    for (const line of run.stdout.split('\n')) {
      if (!line.startsWith('{')) continue
      const extraction = JSON.parse(line)
      extractions.set(extraction.file, extraction)
    }
    const lost = some.filter((file) => !extractions.has(file))
    if (lost.length > 0) throw new Error(`extract printed nothing for ${lost[0]} and ${lost.length - 1} more`)
  }
  return extractions
}
