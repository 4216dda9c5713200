import { cp, mkdtemp, open, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import type { StoryRecord } from '../../../electron/core/ports.js'
import { makeRecord, makeVerdict, randomFrom, summaryOf } from '../../support/records.js'

/** 500 in `npm run test:crash`. */
const times = process.env.TICKMARK_THOROUGH === undefined ? 60 : 500

const open2 = async (folder: string): Promise<LowdbStore> => {
  const store = await LowdbStore.open(folder, {
    now: () => '2026-11-23T10:00:00.000Z',
    segmentSize: 8192,
    foldDelay: 1e9,
  })
  if (!store.ok) throw new Error(store.error.message)
  return store.value
}

/** Six stories, half of their decisions folded, the rest in the journal only. */
const makeLibrary = async (folder: string): Promise<ReadonlyMap<string, StoryRecord>> => {
  const store = await open2(folder)
  const held = new Map<string, StoryRecord>()
  for (let i = 0; i < 6; i++) {
    const { record, original } = makeRecord(i, 3)
    await store.add(record, original, summaryOf(record))
    held.set(record.story.id, record)
  }
  for (let n = 0; n < 8; n++) {
    if (n === 4) await store.fold()
    for (const [id, record] of held) {
      const event = makeVerdict(record, n, 1e12 + n)
      const after = { ...record, events: [...record.events, event] }
      await store.append(id, [event], summaryOf(after))
      held.set(id, after)
    }
  }
  return held
}

interface Seen {
  readonly wrong: readonly string[]
  /** What the library said of itself. */
  readonly said: readonly string[]
}

const look = async (folder: string, wanted: ReadonlyMap<string, StoryRecord>): Promise<Seen> => {
  const wrong: string[] = []
  const said: string[] = []
  const store = await open2(folder)
  const lines = await store.list()
  if (!lines.ok) return { wrong: ['no list'], said: [lines.error.message] }
  for (const [id, record] of wanted) {
    const line = lines.value.stories.find((s) => s.story.id === id)
    if (JSON.stringify(line) !== JSON.stringify(summaryOf(record))) wrong.push(`the line of ${id}`)
    const read = await store.read(id)
    if (!read.ok) {
      wrong.push(id)
      said.push(read.error.message)
    } else if (JSON.stringify(read.value) !== JSON.stringify(record)) wrong.push(id)
  }
  if (lines.value.stories.length !== wanted.size) wrong.push('another number of stories')
  const after = await store.list()
  if (after.ok) said.push(...after.value.notices.map((n) => n.message))
  await store.close()
  return { wrong, said }
}

describe('a library with damaged files', () => {
  let scratch = ''
  let whole = ''
  let wanted: ReadonlyMap<string, StoryRecord> = new Map()
  let files: readonly string[] = []
  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'tickmark-damage-'))
    whole = join(scratch, 'whole')
    wanted = await makeLibrary(join(scratch, 'made'))
    await cp(join(scratch, 'made'), whole, { recursive: true })
    await rm(join(whole, 'lock'), { recursive: true })
    const entries = await readdir(whole, { recursive: true, withFileTypes: true })
    files = entries
      .filter(
        (e) =>
          e.isFile() &&
          /(?:journal|stories\/[0-9a-f]+|index|library)$/u.test(e.parentPath.replaceAll('\\', '/')),
      )
      .map((e) => join(e.parentPath, e.name).slice(whole.length + 1))
      .concat(['library.json', 'checkpoint.json', 'settings.json'])
      .filter((name, i, all) => all.indexOf(name) === i)
  })
  afterAll(() => rm(scratch, { recursive: true, force: true }))

  const hurt = async (round: number, how: (path: string, random: () => number) => Promise<string>) => {
    const random = randomFrom(round * 7 + 3)
    const folder = join(scratch, 'hurt')
    await rm(folder, { recursive: true, force: true })
    await cp(whole, folder, { recursive: true })
    // Every other time the journal, which is most of what there is to lose.
    const pool = files.filter((name) => name.startsWith('journal') === (round % 2 === 0))
    const name = pool[Math.floor(random() * pool.length)] ?? ''
    const exists = await stat(join(folder, name)).catch(() => null)
    if (exists === null) return { what: `${name}: not there`, wrong: [], said: [] }
    const what = `${name}: ${await how(join(folder, name), random)}`
    return { what, ...(await look(folder, wanted)) }
  }

  it('opens whole when nothing is damaged, and says nothing', async () => {
    await cp(whole, join(scratch, 'hurt'), { recursive: true })
    expect(await look(join(scratch, 'hurt'), wanted)).toEqual({ wrong: [], said: [] })
  })

  it(`is as it was or says what is wrong after each of ${times} random cuts`, async () => {
    let recovered = 0
    for (let round = 0; round < times; round++) {
      const { what, wrong, said } = await hurt(round, async (path, random) => {
        const at = Math.floor(random() * (await stat(path)).size)
        await truncate(path, at)
        return `cut at ${at}`
      })
      if (wrong.length === 0) recovered += 1
      else expect(said, `${what}: ${wrong.join(', ')}`).not.toEqual([])
    }
    console.log(
      `${times} cuts: ${recovered} recovered exactly, ${times - recovered} reported, 0 silently wrong`,
    )
  }, 300_000)

  it(`is as it was or says what is wrong after each of ${times} flipped bits`, async () => {
    let recovered = 0
    for (let round = 0; round < times; round++) {
      const { what, wrong, said } = await hurt(round + 10_000, async (path, random) => {
        const file = await open(path, 'r+')
        const at = Math.floor(random() * (await file.stat()).size)
        const bit = Math.floor(random() * 8)
        const byte = Buffer.alloc(1)
        await file.read(byte, 0, 1, at)
        byte[0] = (byte[0] ?? 0) ^ (1 << bit)
        await file.write(byte, 0, 1, at)
        await file.close()
        return `bit ${bit} of byte ${at}`
      })
      if (wrong.length === 0) recovered += 1
      else expect(said, `${what}: ${wrong.join(', ')}`).not.toEqual([])
    }
    console.log(
      `${times} flips: ${recovered} recovered exactly, ${times - recovered} reported, 0 silently wrong`,
    )
  }, 300_000)
})
