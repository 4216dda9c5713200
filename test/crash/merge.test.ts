import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../support/bundle.mjs'
import { randomFrom } from '../support/records.js'
import { projectRoot, temporaryFolder } from '../support/temporary.js'
import { mergeRounds } from './mergeRounds.js'

/** 10 in `npm test`; `npm run test:crash -- --merge` asks for 200. */
const kills = Number(process.env.TICKMARK_MERGE_KILLS ?? 10)

describe('a merge that is killed at any moment', () => {
  let merger = ''
  beforeAll(async () => {
    const folder = await mkdtemp(join(projectRoot, 'node_modules', '.tickmark-crash-'))
    merger = await bundle('test/crash/merger.ts', folder)
    return () => rm(folder, { recursive: true, force: true })
  }, 60_000)

  it(
    `is there whole or not at all, ${kills} times`,
    async () => {
      const totals = await mergeRounds(merger, await temporaryFolder(), kills, randomFrom(kills))
      console.log(
        `${totals.kills} kills, ${totals.merges} merges acknowledged, ${totals.before + totals.after} cut short: ${totals.before} left the library as it was, ${totals.after} were there whole, ${totals.faults.length} faults`,
      )
      expect(totals.faults).toEqual([])
      expect(totals.kills).toBe(kills)
      expect(totals.before + totals.after).toBeGreaterThan(kills / 5)
    },
    kills * 3000 + 60_000,
  )
})
