import { chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../electron/core/workbench.js'
import {
  codeOf,
  digest,
  importText,
  openPorts,
  openStory,
  temporaryFolder,
  temporaryWorkbench,
  valueOf,
} from '../support/temporary.js'

const storyFile = (folder: string, storyId: string): string => join(folder, 'stories', `${storyId}.json`)

describe('lowdbStore', () => {
  it('writes to the disk although NODE_ENV is test', async () => {
    expect(process.env.NODE_ENV).toBe('test')
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    expect(JSON.parse(await readFile(storyFile(folder, storyId), 'utf8'))).toMatchObject({
      format: 'tickmark.story/1',
    })
  })

  it('keeps the original bytes under their SHA-256', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest.replaceAll('\n', '\r\n'))
    const { story } = await openStory(workbench, storyId)
    const original = await readFile(join(folder, 'originals', story.sha256.slice(0, 2), story.sha256), 'utf8')
    expect(original).toBe(digest.replaceAll('\n', '\r\n'))
  })

  it.each([
    ['torn', (json: string) => json.slice(0, json.length / 2)],
    ['null', () => 'null'],
    ['of another shape', (json: string) => json.replace('"events"', '"happenings"')],
  ])('sets a story file aside that is %s, opens the rest, and says so', async (_what, damage) => {
    const { workbench, folder } = await temporaryWorkbench()
    const hurt = await importText(workbench, digest)
    const whole = await importText(workbench, `${digest}More.`, 'other.txt')
    const before = await readFile(storyFile(folder, hurt), 'utf8')
    await writeFile(storyFile(folder, hurt), damage(before))
    const again = createWorkbench(await openPorts(folder))
    expect(codeOf(await again.story.open({ storyId: hurt }))).toBe('library-damaged')
    expect((await openStory(again, whole)).claims.length).toBeGreaterThan(0)
    const aside = (await readdir(join(folder, 'stories'))).filter((name) => name.includes('.damaged-'))
    expect(aside).toHaveLength(1)
    expect(await readFile(join(folder, 'stories', aside[0] ?? ''), 'utf8')).toBe(damage(before))
    expect(valueOf(await again.library.list(undefined)).notices[0]?.message).toContain('set aside')
  })

  it('rebuilds a lost or damaged index from the story files', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    const before = valueOf(await workbench.library.list(undefined)).stories
    await writeFile(join(folder, 'index.json'), '{"format":')
    const again = createWorkbench(await openPorts(folder))
    const listed = valueOf(await again.library.list(undefined))
    expect(listed.stories).toEqual(before)
    expect(listed.stories[0]?.story.id).toBe(storyId)
    expect(listed.notices).toHaveLength(1)
  })

  it('says that it could not save, and where, and harms nothing that was saved', async (context) => {
    if (process.getuid?.() === 0)
      context.skip('root may write everywhere; the disk-full test below stands in')
    const { workbench, folder } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    await chmod(join(folder, 'stories'), 0o500)
    const { claims } = await openStory(workbench, storyId)
    const result = await workbench.verdict.record({
      storyId,
      claimId: claims[0]?.claim.id ?? '',
      status: 'supported',
      rationale: '',
    })
    await chmod(join(folder, 'stories'), 0o700)
    expect(codeOf(result)).toBe('store-not-writable')
    expect((await openStory(createWorkbench(await openPorts(folder)), storyId)).counts.supported).toBe(0)
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
