import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeDisk } from '../../electron/adapters/store/disk.js'
import { LowdbStore } from '../../electron/adapters/store/lowdbStore.js'
import { verifyLibrary } from '../../electron/adapters/store/verify/verifyLibrary.js'
import { createWorkbench } from '../../electron/core/workbench.js'
import {
  closeLibrary,
  codeOf,
  digest,
  importText,
  openPorts,
  openStory,
  temporaryFolder,
  temporaryWorkbench,
  valueOf,
} from '../support/temporary.js'

const storyFile = (folder: string, storyId: string): string => join(folder, 'stories', storyId, 'story.json')

describe('lowdbStore', () => {
  it('writes to the disk although NODE_ENV is test', async () => {
    expect(process.env.NODE_ENV).toBe('test')
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    expect(await readFile(storyFile(folder, storyId), 'utf8')).toMatch(
      /^tickmark\.story\/2 sha256=[0-9a-f]{64}\n\{/u,
    )
  })

  it('keeps the original bytes under their SHA-256', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest.replaceAll('\n', '\r\n'))
    const { story } = await openStory(workbench, storyId)
    const original = await readFile(join(folder, 'originals', story.sha256.slice(0, 2), story.sha256), 'utf8')
    expect(original).toBe(digest.replaceAll('\n', '\r\n'))
  })

  it('keeps the bytes of a story once when its text is the same bytes', async () => {
    const folder = join(await temporaryFolder(), 'library')
    const { store, ...ports } = await openPorts(folder)
    const workbench = createWorkbench({ store, ...ports })
    const { story } = await openStory(workbench, await importText(workbench, digest))
    expect(await readdir(join(folder, 'originals'))).toEqual([])
    expect(Buffer.from(valueOf(await store.readOriginal(story.sha256))).toString()).toBe(digest)
    expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
    await rm(storyFile(folder, story.id))
    expect(codeOf(await store.readOriginal(story.sha256))).toBe('library-damaged')
  })

  it.each([
    ['torn', (json: string) => json.slice(0, json.length / 2)],
    ['null', () => 'null'],
    ['changed in one letter', (json: string) => json.replace('harbour', 'harbor ')],
    ['of an older version', (json: string) => json.replace('tickmark.story/2', 'tickmark.story/1')],
  ])('sets a story file aside that is %s, opens the rest, and says so', async (_what, damage) => {
    const { workbench, folder } = await temporaryWorkbench()
    const hurt = await importText(workbench, digest)
    const whole = await importText(workbench, `${digest}More.`, 'other.txt')
    const before = await readFile(storyFile(folder, hurt), 'utf8')
    await writeFile(storyFile(folder, hurt), damage(before))
    const again = createWorkbench(await openPorts(folder))
    expect(codeOf(await again.story.open({ storyId: hurt }))).toBe('library-damaged')
    expect((await openStory(again, whole)).claims.length).toBeGreaterThan(0)
    const aside = (await readdir(join(folder, 'stories', hurt))).filter((name) => name.includes('.damaged-'))
    expect(aside).toHaveLength(1)
    expect(await readFile(join(folder, 'stories', hurt, aside[0] ?? ''), 'utf8')).toBe(damage(before))
    expect(valueOf(await again.library.list(undefined)).notices[0]?.message).toContain('set aside')
  })

  it('takes a story up again with its decisions when its file was lost and it is imported again', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    const [first] = (await openStory(workbench, storyId)).claims
    const mark = { storyId, claimId: first?.claim.id ?? '', status: 'disputed' as const, rationale: 'No.' }
    valueOf(await workbench.verdict.record(mark))
    await closeLibrary(folder)
    await rm(storyFile(folder, storyId))
    const again = createWorkbench(await openPorts(folder))
    expect(codeOf(await again.story.open({ storyId }))).toBe('story-not-found')
    expect(await importText(again, digest)).toBe(storyId)
    expect((await openStory(again, storyId)).counts.disputed).toBe(1)
    expect(valueOf(await again.library.list(undefined)).stories[0]?.counts.disputed).toBe(1)
  })

  it('rebuilds lost or damaged index files from the journal', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    const before = valueOf(await workbench.library.list(undefined)).stories
    const shard = join(folder, 'index', `${storyId.slice(0, 1)}.json`)
    for (const hurt of [() => writeFile(shard, '{"format":'), () => rm(shard)]) {
      await closeLibrary(folder)
      await hurt()
      const again = createWorkbench(await openPorts(folder))
      expect(valueOf(await again.library.list(undefined)).stories).toEqual(before)
      // A page after the first one needs the whole index.
      valueOf(await again.library.list({ limit: 200, cursor: 'done' }))
      expect(valueOf(await again.library.list(undefined)).notices).toHaveLength(1)
    }
  })

  it('rebuilds lost decisions from the journal', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    const [first] = (await openStory(workbench, storyId)).claims
    const mark = { storyId, claimId: first?.claim.id ?? '', status: 'disputed' as const, rationale: 'No.' }
    valueOf(await workbench.verdict.record(mark))
    await closeLibrary(folder)
    const events = join(folder, 'stories', storyId, 'events.json')
    for (const hurt of [() => truncate(events, 100), () => rm(events)]) {
      await hurt()
      const again = createWorkbench(await openPorts(folder))
      expect((await openStory(again, storyId)).counts.disputed).toBe(1)
      expect(valueOf(await again.library.list(undefined)).notices[0]?.message).toContain('rebuilt')
      await closeLibrary(folder)
    }
  })

  it('refuses a library of a newer version and touches nothing', async () => {
    const { folder } = await temporaryWorkbench()
    const gate = join(folder, 'library.json')
    await closeLibrary(folder)
    await writeFile(gate, (await readFile(gate, 'utf8')).replace('tickmark.library/2', 'tickmark.library/3'))
    const before = await readdir(folder, { recursive: true })
    const opened = await LowdbStore.open(folder, { now: () => new Date().toISOString() })
    expect(codeOf(opened)).toBe('library-newer')
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('puts the sample stories into a new desk once, and not again after they are gone', async () => {
    const folder = await temporaryFolder()
    const first = createWorkbench(await openPorts(folder, true))
    expect(valueOf(await first.library.list(undefined)).stories.length).toBeGreaterThanOrEqual(4)
    const second = createWorkbench(await openPorts(folder, true))
    expect(valueOf(await second.library.list(undefined)).stories.map((s) => s.story.id)).toEqual(
      valueOf(await first.library.list(undefined)).stories.map((s) => s.story.id),
    )
  })
})
