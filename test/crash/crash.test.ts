import { beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../support/bundle.mjs'
import { randomFrom } from '../support/records.js'
import { projectRoot, temporaryFolder } from '../support/temporary.js'
import { join } from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'
import { crashRounds } from './crashRounds.js'

/** 25 in `npm test`; `npm run test:crash` asks for 1,000. */
const kills = Number(process.env.TICKMARK_KILLS ?? 25)

describe('a writer that is killed at any moment', () => {
  let writer = ''
  beforeAll(async () => {
    const folder = await mkdtemp(join(projectRoot, 'node_modules', '.tickmark-crash-'))
    writer = await bundle('test/crash/writer.ts', folder)
    return () => rm(folder, { recursive: true, force: true })
  }, 60_000)

  it(
    `has lost nothing that it acknowledged and doubled nothing, ${kills} times`,
    async () => {
      const totals = await crashRounds(writer, await temporaryFolder(), kills, randomFrom(kills))
      console.log(
        `${totals.kills} kills (${totals.beforeReady} before the library was open), ${totals.stories} stories and ${totals.events} verdicts acknowledged, ${totals.faults.length} faults`,
      )
      expect(totals.faults).toEqual([])
      expect(totals.kills).toBe(kills)
      expect(totals.events).toBeGreaterThan(kills)
    },
    kills * 3000 + 60_000,
  )
})
