import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { eventsFile } from '../../../electron/adapters/store/eventsFile.js'
import type { Shard } from '../../../electron/adapters/store/libraryFiles.js'
import { eventsKind, shardKind } from '../../../electron/adapters/store/libraryFiles.js'
import type { FileWorld } from '../../../electron/adapters/store/sealedFile.js'
import { DamagedFile, NewerFile, seal } from '../../../electron/adapters/store/sealedFile.js'
import { shardFile } from '../../../electron/adapters/store/shardFile.js'
import type { CheckEvent } from '../../../electron/core/model.js'
import { makeRecord, makeVerdict, randomFrom, summaryOf } from '../../support/records.js'
import { temporaryFolder } from '../../support/temporary.js'

const world: FileWorld = { disk: nodeDisk, now: () => '2026-11-23T10:00:00.000Z', readOnly: false }
const { record } = makeRecord(1, 40)
const awkward = ['“,”', '\\', '"},{"kind":"', '[{', ']}', '\u2028', '😀', 'рядок', '{"events":[', '\n', '']

const makeEvents = (many: number): CheckEvent[] => {
  const random = randomFrom(many)
  return Array.from({ length: many }, (_, n) => {
    const event = makeVerdict(record, n, 1e12 + n)
    const rationale = Array.from(
      { length: Math.floor(random() * 6) },
      () => awkward[Math.floor(random() * awkward.length)] ?? '',
    ).join(' ')
    return event.kind === 'verdictRecorded' ? { ...event, rationale } : event
  })
}
const summary = summaryOf(record)
const makeShard = (many: number): Shard => ({
  stories: Object.fromEntries(
    Array.from({ length: many }, (_, n) => {
      const id = `${'0'.repeat(15 - String(n).length)}${n}f`
      const title = `${awkward[n % awkward.length] ?? ''} ${n}`
      return [id, { ...summary, story: { ...summary.story, id, title } }]
    }),
  ),
})
const fileIn = async () => join(await temporaryFolder(), 'events.json')

describe('a file of many items', () => {
  it.each([0, 1, 2, 700, 4_000])(
    'is byte for byte the sealed file of %i decisions, and reads back',
    async (many) => {
      const path = await fileIn()
      const value = { events: makeEvents(many) }
      await eventsFile(path, world).write(value)
      expect((await readFile(path)).equals(seal(eventsKind.format, value))).toBe(true)
      expect(await eventsFile(path, world).read()).toEqual(value)
    },
  )

  it.each([0, 1, 2, 3_000])(
    'is byte for byte the sealed file of the lines of %i stories, and reads back',
    async (many) => {
      const path = await fileIn()
      const value = makeShard(many)
      await shardFile(path, world).write(value)
      expect((await readFile(path)).equals(seal(shardKind.format, value))).toBe(true)
      expect(await shardFile(path, world).read()).toEqual(value)
    },
  )

  it('lets other work go on between its slices, writing and reading', async () => {
    const path = await fileIn()
    const value = { events: makeEvents(8_000) }
    const turnsDuring = async (work: () => Promise<unknown>): Promise<number> => {
      let turns = 0
      let going = true
      const count = (): void => {
        turns += 1
        if (going) setImmediate(count)
      }
      setImmediate(count)
      await work()
      going = false
      return turns
    }
    const slices = seal(eventsKind.format, value).length / (128 * 1024)
    expect(slices).toBeGreaterThan(15)
    expect(await turnsDuring(() => eventsFile(path, world).write(value))).toBeGreaterThan(slices)
    expect(await turnsDuring(() => eventsFile(path, world).read())).toBeGreaterThan(slices)
    const lines = makeShard(9_000)
    const ofLines = seal(shardKind.format, lines).length / (512 * 1024)
    expect(ofLines).toBeGreaterThan(4)
    expect(await turnsDuring(() => shardFile(path, world).write(lines))).toBeGreaterThan(ofLines)
    expect(await turnsDuring(() => shardFile(path, world).read())).toBeGreaterThan(ofLines)
  })

  it('writes what it was handed, though the list grows meanwhile', async () => {
    const path = await fileIn()
    const events = makeEvents(1_000)
    const writing = eventsFile(path, world).write({ events })
    events.push(...makeEvents(5))
    await writing
    expect((await eventsFile(path, world).read())?.events).toHaveLength(1_000)
  })

  it('reads a sealed file of the same content that was laid out otherwise', async () => {
    const path = await fileIn()
    const value = { more: 1, events: makeEvents(3) }
    await writeFile(path, seal(eventsKind.format, value))
    expect(await eventsFile(path, world).read()).toEqual({ events: value.events })
  })

  it.each([
    ['changed in its last slice', (bytes: Buffer) => bytes.fill('x', bytes.length - 200, bytes.length - 199)],
    ['cut', (bytes: Buffer) => bytes.subarray(0, -300)],
    ['sealed around what is no decision', () => seal(eventsKind.format, { events: [{ kind: 'nothing' }] })],
    ['sealed around what is no list', () => seal(eventsKind.format, { events: 'none' })],
    ['of another kind', () => seal(shardKind.format, makeShard(2))],
  ])('sets a file aside that was %s', async (_what, hurt) => {
    const path = await fileIn()
    await eventsFile(path, world).write({ events: makeEvents(2_000) })
    await writeFile(path, hurt(await readFile(path)))
    await expect(eventsFile(path, world).read()).rejects.toBeInstanceOf(DamagedFile)
    expect(await readdir(join(path, '..'))).toEqual([expect.stringContaining('.damaged-')])
  })

  it('leaves the file of a newer version as it is', async () => {
    const path = await fileIn()
    await writeFile(path, seal('tickmark.events/3', { events: [] }))
    await expect(eventsFile(path, world).read()).rejects.toBeInstanceOf(NewerFile)
    expect(await readdir(join(path, '..'))).toEqual(['events.json'])
  })
})
