import { execFileSync, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { lockLibrary } from '../../../electron/adapters/store/libraryLock.js'
import { LowdbStore } from '../../../electron/adapters/store/lowdbStore.js'
import { foldEvents, orderEvents } from '../../../electron/core/events/foldEvents.js'
import { stampEvent } from '../../../electron/core/events/stampEvent.js'
import type { StoryRecord } from '../../../electron/core/ports.js'
import { bundle } from '../../support/bundle.mjs'
import { faultyDisk } from '../../support/faultyDisk.js'
import { makeRecord, makeVerdict, summaryOf } from '../../support/records.js'
import { codeOf, projectRoot, temporaryFolder, valueOf } from '../../support/temporary.js'

const now = () => new Date().toISOString()
const open = (folder: string, access: 'read' | 'write' = 'write') => LowdbStore.open(folder, { now, access })
const verdict = (record: StoryRecord, n: number) => {
  const event = makeVerdict(record, n, 1e12 + n)
  return { event, summary: summaryOf({ ...record, events: [event] }) }
}
const withStory = async () => {
  const folder = join(await temporaryFolder(), 'library')
  const store = valueOf(await open(folder))
  const { record, original } = makeRecord(1, 3)
  valueOf(await store.add(record, original, summaryOf(record)))
  return { folder, store, record }
}

describe('two programs on one library', () => {
  let writer = ''
  beforeAll(async () => {
    const folder = await mkdtemp(join(projectRoot, 'node_modules', '.tickmark-access-'))
    writer = await bundle('test/crash/writer.ts', folder)
    return () => rm(folder, { recursive: true, force: true })
  }, 60_000)

  /** A program of its own that has the library open and writes. */
  const startWriter = (folder: string) =>
    new Promise<{ pid: number; kill: () => Promise<void> }>((resolve, reject) => {
      const child = spawn(process.execPath, [writer, folder, '1'], { stdio: ['ignore', 'pipe', 'inherit'] })
      const gone = new Promise<void>((ended) => {
        child.once('close', () => ended())
      })
      const kill = async (): Promise<void> => {
        child.kill('SIGKILL')
        await gone
      }
      onTestFinished(kill)
      child.once('error', reject)
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('event ')) resolve({ pid: child.pid ?? 0, kill })
      })
    })

  it('tells the second one who holds it, and lets it read', async () => {
    const folder = join(await temporaryFolder(), 'library')
    const { pid, kill } = await startWriter(folder)
    const second = await open(folder)
    expect(second).toMatchObject({
      ok: false,
      error: {
        code: 'library-in-use',
        context: { pid, host: hostname(), startedAt: expect.stringMatching(/^\d{4}-/u) },
      },
    })
    const reader = valueOf(await open(folder, 'read'))
    const [line] = valueOf(await reader.list()).stories
    expect(line?.story.title).toContain('Story')
    const { record } = makeRecord(0, 4)
    const { event, summary } = verdict(record, 1)
    expect(codeOf(await reader.append(record.story.id, [event], summary))).toBe('library-in-use')
    await reader.close()
    await kill()
    const after = valueOf(await open(folder))
    expect(valueOf(await after.list()).stories).toHaveLength(1)
    await after.close()
  })

  it('lets only one of several that start at once in, and none takes over from one that lives', async () => {
    const { folder, store } = await withStory()
    const others = await Promise.all(Array.from({ length: 5 }, () => open(folder)))
    expect(others.map(codeOf)).toEqual(Array.from({ length: 5 }, () => 'library-in-use'))
    await store.close()
    const again = await Promise.all(Array.from({ length: 5 }, () => open(folder)))
    expect(again.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1)
    for (const opened of again) if (opened.ok) await opened.value.close()
  })

  it('takes over at once from a program that is gone, and stops the one that lost the library', async () => {
    const { folder, store, record } = await withStory()
    const holder = join(folder, 'lock', 'holder.json')
    const held = JSON.parse(await readFile(holder, 'utf8'))
    await writeFile(holder, JSON.stringify({ ...held, pid: 2 ** 22 + 1, born: null, token: 'other' }))
    const next = valueOf(await open(folder))
    const { event, summary } = verdict(record, 1)
    await new Promise((resolve) => setTimeout(resolve, 5_100))
    expect(codeOf(await store.append(record.story.id, [event], summary))).toBe('library-in-use')
    expect(valueOf(await next.read(record.story.id)).events).toEqual([])
    await next.close()
  })
})

describe('a library that a program on another machine has', () => {
  /** What that one has in the library; `age` is how old its lock looks here, in milliseconds. */
  const heldElsewhere = async (age: number) => {
    const { folder, store } = await withStory()
    await store.close()
    const lock = join(folder, 'lock')
    const held = join(lock, 'held')
    await mkdir(held)
    const holder = { host: 'elsewhere', pid: 7, startedAt: now(), token: 'other', born: null }
    await writeFile(join(lock, 'holder.json'), JSON.stringify(holder))
    const renew = async (): Promise<void> => {
      const at = new Date(Date.now() - age)
      await utimes(held, at, at)
    }
    await renew()
    return { folder, renew, lock: () => lockLibrary(nodeDisk, folder, now(), 300) }
  }

  it('is left to it while its lock looks fresh', async () => {
    const { lock } = await heldElsewhere(5_000)
    expect(await lock()).toMatchObject({ ok: false, error: { context: { host: 'elsewhere', pid: 7 } } })
  })

  it.each([
    ['behind', 60_000],
    ['ahead', -3_600_000],
  ] as const)(
    'is left to it while it renews its lock with a clock that is %s, and taken over when it does not',
    async (_how, age) => {
      const { folder, renew, lock } = await heldElsewhere(age)
      const renewing = setInterval(() => void renew(), 20)
      expect(codeOf(await lock())).toBe('library-in-use')
      clearInterval(renewing)
      await new Promise((resolve) => setTimeout(resolve, 50))
      const taken = valueOf(await lock())
      expect(JSON.parse(await readFile(join(folder, 'lock', 'holder.json'), 'utf8')).pid).toBe(process.pid)
      await taken.confirm()
      await taken.release()
      expect(await readdir(join(folder, 'lock'))).toEqual([])
    },
  )
})

describe('a library that may not be written', () => {
  it('opens for reading and says that decisions cannot be saved', async () => {
    const { folder, store, record } = await withStory()
    await store.close()
    const before = await readdir(folder, { recursive: true })
    const { disk } = faultyDisk({ at: 0, fault: 'EROFS', stays: true })
    const reader = valueOf(await LowdbStore.open(folder, { now, disk }))
    expect(valueOf(await reader.list()).notices[0]?.message).toContain('reading only')
    expect(valueOf(await reader.read(record.story.id)).text).toBe(record.text)
    const { event, summary } = verdict(record, 1)
    expect(codeOf(await reader.append(record.story.id, [event], summary))).toBe('store-not-writable')
    await reader.close()
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('does so on a real read-only mount', async (context) => {
    const { folder, store, record } = await withStory()
    await store.close()
    const mounted = join(await temporaryFolder(), 'mounted')
    await mkdir(mounted)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', mounted], { stdio: 'ignore' })
    } catch {
      return context.skip('only root on Linux can mount a disk of its own')
    }
    onTestFinished(() => void execFileSync('umount', ['-l', mounted]))
    await cp(folder, join(mounted, 'library'), { recursive: true })
    execFileSync('mount', ['-o', 'remount,ro', mounted])
    const reader = valueOf(await open(join(mounted, 'library')))
    expect(valueOf(await reader.read(record.story.id)).text).toBe(record.text)
    const { event, summary } = verdict(record, 1)
    const refused = await reader.append(record.story.id, [event], summary)
    expect(codeOf(refused)).toBe('store-not-writable')
    await reader.close()
  })
})

describe('a clock that jumps backwards', () => {
  it('keeps no library shut for what a killed program left of the lock by the time of before', async () => {
    const { folder, store } = await withStory()
    await store.close()
    const guard = join(folder, 'lock', 'guard')
    await mkdir(guard)
    const tomorrow = new Date(Date.now() + 86_400_000)
    await utimes(guard, tomorrow, tomorrow)
    const next = valueOf(await open(folder))
    expect(valueOf(await next.list()).stories).toHaveLength(1)
    await next.close()
  })

  it('reorders no decisions, overwrites nothing that was set aside, and breaks no lock', async () => {
    const folder = join(await temporaryFolder(), 'library')
    const instants = ['2026-11-23T10:00:00.000Z', '2026-11-20T10:00:00.000Z', '1999-01-01T00:00:00.000Z']
    const { record, original } = makeRecord(1, 3)
    let held = record
    for (const [i, instant] of instants.entries()) {
      const store = valueOf(await LowdbStore.open(folder, { now: () => instant }))
      if (i === 0) valueOf(await store.add(record, original, summaryOf(record)))
      else held = valueOf(await store.read(record.story.id))
      const claimId = record.extraction.claims[0]?.id ?? ''
      const event = stampEvent(
        i === 2
          ? { kind: 'verdictRecorded', claimId, status: 'disputed', reason: 'refuted', rationale: '' }
          : { kind: 'verdictRecorded', claimId, status: 'supported', reason: 'confirmed', rationale: '' },
        {
          storyId: record.story.id,
          checker: { id: 'ana', name: 'Ana' },
          lastAt: held.events.at(-1)?.at ?? null,
        },
        { clock: { now: () => instant }, ids: { next: () => `00000000-0000-4000-8000-00000000000${i}` } },
      )
      held = { ...held, events: [...held.events, event] }
      valueOf(await store.append(record.story.id, [event], summaryOf(held)))
      valueOf(await store.backUp())
      await store.close()
    }
    const store = valueOf(await open(folder))
    const read = valueOf(await store.read(record.story.id))
    expect(orderEvents(read.events).map((e) => e.id.at(-1))).toEqual(['0', '1', '2'])
    expect(foldEvents(read).counts.disputed).toBe(1)
    expect(valueOf(await store.list()).notices).toEqual([])
    await store.close()
  })
})
