import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readIndex, writeIndex } from '../../../electron/adapters/search/indexFiles.js'
import { storiesInPart } from '../../../electron/adapters/search/indexParts.js'
import { StoryIndex } from '../../../electron/adapters/search/storyIndex.js'
import type { Disk } from '../../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { seal } from '../../../electron/adapters/store/sealedFile.js'
import type { SearchEntry } from '../../../electron/core/search/searchEntry.js'
import { randomFrom } from '../../support/records.js'
import { temporaryFolder } from '../../support/temporary.js'

const words = ['harbour', 'lamp', 'ferry', 'mayor', 'budget', 'quay', 'tide', 'crane', 'president', 'minutes']
const idOf = (n: number): string => n.toString(16).padStart(16, '0')
const entryOf = (n: number, round: number): SearchEntry => ({
  revision: `r${round}`,
  title: `Story ${n}`,
  about: `story${n}.txt`,
  importedAt: new Date(1e12 + n).toISOString(),
  day: '2026-11-23',
  outlets: [],
  marks: [],
  checkers: {},
  claims: [],
  notes: round === 0 ? [] : [{ kind: 'rationale', claim: 0, text: `round${round}` }],
})
const put = (index: StoryIndex, n: number, round = 0): void => {
  const random = randomFrom(n * 31 + round)
  const text = Array.from({ length: 6 }, () => words[Math.floor(random() * words.length)] ?? '').join(' ')
  index.put(idOf(n), text, entryOf(n, round))
}
const filled = (stories: number): StoryIndex => {
  const index = new StoryIndex(true)
  for (let n = 0; n < stories; n++) put(index, n)
  return index
}
const readAnew = async (folder: string, disk: Disk = nodeDisk): Promise<StoryIndex> => {
  const index = new StoryIndex(true)
  await readIndex(disk, folder, index)
  return index
}
const files = async (folder: string) => (await readdir(join(folder, 'search'))).toSorted()

/** What both find for each word, and what they hold of each story. */
const expectSame = (found: StoryIndex, wanted: StoryIndex, queries: readonly string[] = words): void => {
  expect(found.ids().toSorted()).toEqual(wanted.ids().toSorted())
  for (const id of wanted.ids()) expect(found.get(id)).toEqual(wanted.get(id))
  for (const text of [...queries, 'round1', 'story 7', ''])
    expect(found.rank(text, {}).storyIds.toSorted(), text).toEqual(wanted.rank(text, {}).storyIds.toSorted())
}

describe('the index on the disk', () => {
  it('is read back as it was, in parts, after stories were added, read again and taken out', async () => {
    const folder = await temporaryFolder()
    const random = randomFrom(5)
    const index = filled(2.5 * storiesInPart)
    expect(await writeIndex(nodeDisk, folder, index)).toBe(true)
    expect(await files(folder)).toEqual(['000001.json', '000002.json', '000003.json'])
    expectSame(await readAnew(folder), index)
    for (let round = 1; round < 4; round++) {
      for (let i = 0; i < 150; i++) put(index, Math.floor(random() * 3 * storiesInPart), round)
      for (let i = 0; i < 20; i++) index.remove(idOf(Math.floor(random() * 3 * storiesInPart)))
      expect(await writeIndex(nodeDisk, folder, index)).toBe(true)
      expectSame(await readAnew(folder), index)
    }
  })

  it('writes the newest part only when a story changed', async () => {
    const folder = await temporaryFolder()
    const written: string[] = []
    const disk: Disk = {
      ...nodeDisk,
      rename: async (from, to) => {
        written.push(to.slice(-11))
        await nodeDisk.rename(from, to)
      },
    }
    await writeIndex(disk, folder, filled(2.5 * storiesInPart))
    const index = await readAnew(folder)
    written.length = 0
    expect(await writeIndex(disk, folder, index)).toBe(true)
    expect(written).toEqual([])
    put(index, 3, 1)
    await writeIndex(disk, folder, index)
    expect(written).toEqual(['000003.json'])
    expectSame(await readAnew(folder), index)
  })

  it('lacks only what was in a part that is damaged, and gives its file up', async () => {
    const folder = await temporaryFolder()
    await writeIndex(nodeDisk, folder, filled(2.5 * storiesInPart))
    const path = join(folder, 'search', '000002.json')
    const bytes = await readFile(path)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4
    await writeFile(path, bytes)
    const index = await readAnew(folder)
    expect(index.ids()).toHaveLength(1.5 * storiesInPart)
    expect(index.get(idOf(storiesInPart))).toBeUndefined()
    for (let n = storiesInPart; n < 2 * storiesInPart; n++) put(index, n)
    await writeIndex(nodeDisk, folder, index)
    expect(await files(folder)).not.toContain('000002.json')
    expectSame(await readAnew(folder), filled(2.5 * storiesInPart))
  })

  it('gives numbers up that find nothing, and is whole while the old files are still there', async () => {
    const folder = await temporaryFolder()
    const index = filled(1.2 * storiesInPart)
    await writeIndex(nodeDisk, folder, index)
    for (let n = 0; n < 0.5 * storiesInPart; n++) put(index, n, 1)
    const stuck: Disk = {
      ...nodeDisk,
      unlink: () => Promise.reject(Object.assign(new Error('stuck'), { code: 'EIO' })),
    }
    expect(await writeIndex(stuck, folder, index)).toBe(false)
    expect(await files(folder)).toEqual(['000001.json', '000002.json', '000003.json', '000004.json'])
    expectSame(await readAnew(folder), index)
    expect(await writeIndex(nodeDisk, folder, index)).toBe(true)
    expect(await files(folder)).toEqual(['000003.json', '000004.json'])
    expectSame(await readAnew(folder), index)
  })

  it('keeps what a disk did not take for the next time', async () => {
    const folder = await temporaryFolder()
    const index = filled(1.5 * storiesInPart)
    const full: Disk = {
      ...nodeDisk,
      rename: (from, to) =>
        to.endsWith('2.json')
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : nodeDisk.rename(from, to),
    }
    expect(await writeIndex(full, folder, index)).toBe(false)
    expect((await readAnew(folder)).ids()).toHaveLength(storiesInPart)
    expect(await writeIndex(nodeDisk, folder, index)).toBe(true)
    expectSame(await readAnew(folder), index)
  })

  it('reads the one file of before there were parts, and writes it as parts', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'search'))
    const old = join(folder, 'search', 'index.json')
    const terms = [
      ['lighthous', [2, 1, 18, 1]],
      ['story', [0, 1, 16, 1]],
    ]
    const lengths = [2, null, 1, ...Array.from({ length: 13 }, () => null), 2, null, 1]
    const stories = [[idOf(0), entryOf(0, 0)], null, [idOf(2), entryOf(2, 0)]]
    const totals = [4, 0, 2, 0, 0]
    await writeFile(old, seal('tickmark.search/1', { postings: { terms, lengths, totals }, stories }))
    const index = await readAnew(folder)
    expect(index.rank('lighthous', {}).storyIds.toSorted()).toEqual([idOf(0), idOf(2)])
    expect(await writeIndex(nodeDisk, folder, index)).toBe(true)
    expect(await files(folder)).toEqual(['000001.json'])
    expectSame(await readAnew(folder), index, ['lighthous'])
    expect((await readAnew(folder)).rank('lighthous', {}).storyIds).toHaveLength(2)
  })

  it('takes what a killed program left of a file away', async () => {
    const folder = await temporaryFolder()
    await writeIndex(nodeDisk, folder, filled(3))
    await writeFile(join(folder, 'search', '000001.json.1b4e28ba.tmp'), 'half')
    await writeIndex(nodeDisk, folder, await readAnew(folder))
    expect(await files(folder)).toEqual(['000001.json'])
  })
})
