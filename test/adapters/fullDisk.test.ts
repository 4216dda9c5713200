import { execFileSync } from 'node:child_process'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createWorkbench } from '../../electron/core/workbench.js'
import { nodeDisk } from '../../electron/adapters/store/disk.js'
import { verifyLibrary } from '../../electron/adapters/store/verify/verifyLibrary.js'
import {
  closeLibrary,
  digest,
  importText,
  openPorts,
  seated,
  openStory,
  temporaryFolder,
  textFile,
  valueOf,
} from '../support/temporary.js'

/** A small disk of its own; null where one cannot be made. */
const smallDisk = async (): Promise<string | null> => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = await temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

describe('a full disk', () => {
  it('refuses the import that does not fit, names the file and the cause, and leaves the library as it was', async (context) => {
    const disk = await smallDisk()
    if (disk === null) return context.skip('only root on Linux can make a small disk of its own')
    const folder = join(disk, 'library')
    const workbench = await seated(createWorkbench(await openPorts(folder)))
    const import1 = async (name: string, text: string) => {
      const steps = []
      for await (const step of await workbench.story.import({
        files: [textFile(name, text)],
        origin: 'file',
      }))
        steps.push(step)
      return steps.at(-1)
    }
    expect(await import1('fits.txt', digest)).toMatchObject({ kind: 'imported' })
    const filesIn = async () =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        // Index and checkpoint follow in the background.
        .filter((f) => f.isFile() && !f.parentPath.endsWith('index') && !f.name.startsWith('checkpoint.json'))
        .map((f) => f.name)
        .toSorted()
    const filesBefore = await filesIn()
    const before = valueOf(await workbench.library.list(undefined)).stories
    const tooMuch = Array.from(
      { length: 10_000 },
      (_, i) => `The council paid bill ${i} on Monday, according to Reuters.`,
    ).join('\n')
    expect(await import1('large.txt', tooMuch)).toMatchObject({
      kind: 'refused',
      name: 'large.txt',
      error: { code: 'store-disk-full' },
    })
    expect(valueOf(await workbench.library.list(undefined)).stories).toEqual(before)
    expect(await filesIn()).toEqual(filesBefore)
    const again = await seated(createWorkbench(await openPorts(folder)))
    expect(valueOf(await again.library.list(undefined)).stories).toEqual(before)
  })

  it('refuses the decision that does not fit, keeps every one before, and takes it when there is room again', async (context) => {
    const disk = await smallDisk()
    if (disk === null) return context.skip('only root on Linux can make a small disk of its own')
    const folder = join(disk, 'library')
    const workbench = await seated(createWorkbench(await openPorts(folder)))
    const storyId = await importText(workbench, digest)
    const [first] = (await openStory(workbench, storyId)).claims
    const claimId = first?.claim.id ?? ''
    // Nothing is left but what the journal has already taken for itself.
    const ballast = join(disk, 'ballast')
    await writeFile(ballast, new Uint8Array(5_000_000)).catch(() => undefined)
    const rationale = 'The budget says otherwise. '.repeat(300)
    let saved = 0
    for (;;) {
      const marked = await workbench.verdict.record({ storyId, claimId, status: 'disputed', rationale })
      if (!marked.ok) {
        expect(marked.error).toMatchObject({
          code: 'store-disk-full',
          message: expect.stringMatching(/is full/u),
        })
        break
      }
      saved += 1
      if (saved > 2_000) throw new Error('the disk never fills')
    }
    expect(saved).toBeGreaterThan(10)
    const history = async (on: typeof workbench) => (await openStory(on, storyId)).claims[0]?.history.length
    expect(await history(workbench)).toBe(saved)
    const again = await seated(createWorkbench(await openPorts(folder)))
    expect(await history(again)).toBe(saved)
    await rm(ballast)
    valueOf(await again.verdict.record({ storyId, claimId, status: 'disputed', rationale }))
    const last = await seated(createWorkbench(await openPorts(folder)))
    expect(await history(last)).toBe(saved + 1)
    await closeLibrary(folder)
    expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
  }, 120_000)
})
