import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNamedFile } from '../../electron/adapters/terminalFiles.js'
import type { DeskRequest } from '../../electron/core/contract.js'
import { createDeskRequests, createWorkbench } from '../../electron/core/workbench.js'
import { openNamedFiles } from '../../electron/hosts/openNamedFiles.js'
import { pack } from '../support/sessions.js'
import { digest, importText, openPorts, temporaryFolder, temporaryWorkbench } from '../support/temporary.js'

const begin = async () => {
  const requests = createDeskRequests()
  const asked: DeskRequest[] = []
  const workbench = createWorkbench(await openPorts(await temporaryFolder()), requests)
  const hear = async (): Promise<void> => {
    for await (const request of requests.listen()) asked.push(request)
  }
  void hear()
  const open = (...paths: string[]) =>
    openNamedFiles({ workbench, ask: (r) => requests.publish(r), read: readNamedFile }, paths)
  return { workbench, asked, open, folder: await temporaryFolder() }
}

describe('openNamedFiles', () => {
  it('imports stories, and offers session packages to the checker without merging them', async () => {
    const { workbench: other } = await temporaryWorkbench()
    const storyId = await importText(other, digest)
    const { workbench, asked, open, folder } = await begin()
    const packed = join(folder, 'work.tickmark')
    await writeFile(packed, Buffer.from(await (await pack(other)).arrayBuffer()))
    await writeFile(join(folder, 'story.txt'), `${digest}More.`)
    await open(packed, join(folder, 'story.txt'), join(folder, 'gone.tickmark'))
    await expect.poll(() => asked.map((r) => r.kind)).toEqual(['packageOffered', 'storyOpened', 'told'])
    expect(await workbench.story.open({ storyId })).toMatchObject({ ok: false })
    const [offered] = asked
    if (offered?.kind !== 'packageOffered') throw new Error('nothing was offered')
    expect(offered.name).toBe('work.tickmark')
    const steps = []
    const { packageId } = offered
    for await (const step of await workbench.session.merge({ package: { packageId }, dryRun: false }))
      steps.push(step)
    expect(steps.at(-1)).toMatchObject({ kind: 'done', merged: true, outcome: { stories: { new: 1 } } })
    expect(await workbench.story.open({ storyId })).toMatchObject({ ok: true })
  })

  it('says so when a package is not open any more', async () => {
    const { workbench } = await begin()
    const packageId = crypto.randomUUID()
    for await (const step of await workbench.session.merge({ package: { packageId }, dryRun: true }))
      expect(step).toMatchObject({ kind: 'failed', error: { code: 'file-not-found' } })
  })
})
