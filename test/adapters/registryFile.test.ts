import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Outlet } from '../../electron/core/model.js'
import { createWorkbench } from '../../electron/core/workbench.js'
import {
  codeOf,
  importText,
  openPorts,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../support/temporary.js'

const courier: Outlet = {
  id: 'amity-courier',
  name: 'Amity Courier',
  abbreviations: ['SCMP'],
  kind: 'newspaper',
  country: 'NO',
}

describe('the outlets of a library', () => {
  it('are found in stories imported after they were added, and win over shipped ones', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    valueOf(await workbench.outlets.save({ outlet: courier }))
    const again = createWorkbench(await openPorts(folder))
    const storyId = await importText(again, 'The lamp was replaced on Tuesday, according to SCMP.\n')
    expect((await openStory(again, storyId)).mentions[0]?.outlet).toEqual({
      id: 'amity-courier',
      name: 'Amity Courier',
      listed: true,
    })
  })

  it('can be changed and taken back, and a shipped one is then as it was', async () => {
    const { workbench } = await temporaryWorkbench()
    const find = async (id: string) =>
      valueOf(await workbench.outlets.list(undefined)).find((o) => o.id === id)
    const shipped = await find('reuters')
    valueOf(await workbench.outlets.save({ outlet: { id: 'reuters', name: 'Reuters News', kind: 'agency' } }))
    expect(await find('reuters')).toEqual({ id: 'reuters', name: 'Reuters News', kind: 'agency', own: true })
    valueOf(await workbench.outlets.remove({ outletId: 'reuters' }))
    expect(await find('reuters')).toEqual(shipped)
    expect(codeOf(await workbench.outlets.remove({ outletId: 'reuters' }))).toBe('outlet-not-found')
  })

  it('do not stop the library when their file is damaged: it is set aside and the shipped ones serve', async () => {
    const { workbench, folder } = await temporaryWorkbench()
    valueOf(await workbench.outlets.save({ outlet: courier }))
    const file = join(folder, 'outlets.json')
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 20))
    const again = createWorkbench(await openPorts(folder))
    expect(codeOf(await again.outlets.list(undefined))).toBe('library-damaged')
    expect(valueOf(await again.outlets.list(undefined)).some((o) => o.id === 'reuters')).toBe(true)
  })
})
