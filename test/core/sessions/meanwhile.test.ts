/** A story that is imported while a package that brings it is merged: the merge gives way, and the import stays whole. */
import { expect, it } from 'vitest'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import type { StoreMerge } from '../../../electron/core/ports.js'
import { ok } from '../../../electron/core/result.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import { failureOf, pack, tryMerge } from '../../support/sessions.js'
import {
  closeLibrary,
  digest,
  importText,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

it('takes nothing of the package, and leaves the imported story as it is', async () => {
  const { workbench: source } = await temporaryWorkbench()
  const storyId = await importText(source, digest)
  const file = await pack(source)
  const { workbench, ports, folder } = await temporaryWorkbench()
  let imported = false
  const beginMerge = async () => {
    const into = valueOf(await ports.store.beginMerge())
    const late: StoreMerge = {
      putStory: async (record, original) => {
        if (!imported) await importText(workbench, digest)
        imported = true
        return await into.putStory(record, original)
      },
      putEvidence: (sha256, bytes) => into.putEvidence(sha256, bytes),
      commit: (stories, outlets) => into.commit(stories, outlets),
      abandon: () => into.abandon(),
    }
    return ok(late)
  }
  const store = new Proxy(ports.store, {
    get: (held, key) => {
      if (key === 'beginMerge') return beginMerge
      const value: unknown = Reflect.get(held, key, held)
      return typeof value === 'function' ? value.bind(held) : value
    },
  })
  const failure = failureOf(await tryMerge(createWorkbench({ ...ports, store }), file))
  expect(failure).toMatchObject({
    code: 'store-failed',
    message: expect.stringMatching(/was imported while/u),
  })
  expect((await openStory(workbench, storyId)).story.id).toBe(storyId)
  await closeLibrary(folder)
  expect((await verifyLibrary(folder, nodeDisk)).problems).toEqual([])
})
