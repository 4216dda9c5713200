/** The files beside the store's own that a failing disk meets: evidence, outlets, the report template, the search index, the shared folder, the key that signs. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Disk } from '../../../electron/adapters/store/disk.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import { registryFile } from '../../../electron/adapters/registryFile.js'
import { OutletFile } from '../../../electron/adapters/store/outletFile.js'
import { exchangeFolder } from '../../../electron/adapters/sessions/exchangeFolder.js'
import { signingKey } from '../../../electron/adapters/sessions/signingKey.js'
import { templateFile } from '../../../electron/adapters/reports/templateFile.js'
import { SearchEngine } from '../../../electron/adapters/search/searchEngine.js'
import { evidenceFolder } from '../../../electron/adapters/store/evidenceFolder.js'
import { soleOwner } from '../../../electron/adapters/store/fileOwner.js'
import { libraryPaths } from '../../../electron/adapters/store/libraryFiles.js'
import type { ExportStep } from '../../../electron/core/contract.js'
import type { Outlet } from '../../../electron/core/model.js'
import { plainPolicy, plainTemplate } from '../../../electron/core/model.js'
import type { KeyVault, Signing, StoryRecord } from '../../../electron/core/ports.js'
import type { Act, Told } from '../../support/struckLibrary.js'
import { decode, mark, now, opened, record } from '../../support/struckLibrary.js'
import { projectRoot } from '../../support/temporary.js'

const ownOutlet: Outlet = { id: 'own-fell-courier', name: 'Fell Courier', kind: 'newspaper' }
const wordOf = ({ text }: StoryRecord): string => /\p{L}{6,}/u.exec(text)?.[0] ?? ''
const shippedOutlets = join(projectRoot, 'seeds', 'outlets.json')

const vault: KeyVault = {
  isThere: () => Promise.resolve(true),
  seal: (text) => Promise.resolve(Buffer.from(`new ${text}`)),
  open: (sealed) => {
    const text = decode(sealed)
    return Promise.resolve({ text: text.replace(/^(?:old|new) /u, ''), isOld: text.startsWith('old ') })
  },
}
const manifest = Buffer.from('a manifest')
const keyOn = (folder: string, disk: Disk, sealing?: KeyVault): Signing => {
  const { signingKey: plain, sealedSigningKey: sealed } = libraryPaths(folder)
  return signingKey({ plain, sealed }, soleOwner(now, disk), sealing)
}

/** Signs twice on the failing disk, as somebody who tries again, and then after a start on a sound one. */
const signOn = async (folder: string, disk: Disk, told: Told, sealing?: KeyVault): Promise<string> => {
  const struck = keyOn(folder, disk, sealing)
  const keys: string[] = []
  for (const signed of [await struck.sign(manifest), await struck.sign(manifest)])
    if (signed.ok) keys.push(signed.value.publicKey)
    else told.failures.push(signed)
  const sound = await keyOn(folder, nodeDisk, sealing).sign(manifest)
  if (!sound.ok) throw new Error(sound.error.message)
  // What was signed was signed with the key that stays.
  for (const key of keys) expect(key).toBe(sound.value.publicKey)
  for (const name of await readdir(folder))
    if (name.startsWith('signing-key')) expect((await stat(join(folder, name))).mode & 0o077).toBe(0)
  return sound.value.publicKey
}

export const struckFiles: Readonly<Record<string, Act>> = {
  'storing a copy of evidence and reading it': async (folder, disk, told) => {
    const bytes = Buffer.from('Minutes of the meeting, page 4.')
    const owner = soleOwner(now, disk)
    const stored = await evidenceFolder(folder, owner).put(bytes)
    if (!stored.ok) told.failures.push(stored)
    const read = stored.ok ? await evidenceFolder(folder, owner).get(stored.value.sha256) : stored
    if (read.ok) expect(decode(read.value)).toBe(bytes.toString())
    else told.failures.push(read)
    // An acknowledged copy is there afterwards; one that was refused is stored at the second attempt.
    const again = await evidenceFolder(folder, soleOwner(now)).put(bytes)
    const held = again.ok ? await evidenceFolder(folder, soleOwner(now)).get(again.value.sha256) : again
    expect(held.ok && decode(held.value)).toBe(bytes.toString())
  },
  'saving an outlet and taking it back': async (folder, disk, told) => {
    const registryOn = (on: Disk) => {
      const owner = soleOwner(now, on)
      return registryFile(shippedOutlets, new OutletFile(join(folder, 'outlets.json'), owner.world), owner)
    }
    const registry = registryOn(disk)
    const saved = await registry.save(ownOutlet, mark(1))
    const listed = await registry.list()
    if (saved.ok) expect(listed.ok && listed.value.some((o) => o.id === ownOutlet.id)).toBe(true)
    else told.failures.push(saved)
    if (listed.ok && !saved.ok) expect(listed.value.some((o) => o.id === ownOutlet.id)).toBe(false)
    if (!listed.ok) told.failures.push(listed)
    // The next program reads whole outlets, with the acknowledged one, and can go on.
    const next = registryOn(nodeDisk)
    const held = await next.list()
    if (!held.ok) throw new Error(held.error.message)
    if (saved.ok) expect(held.value.some((o) => o.id === ownOutlet.id)).toBe(true)
    expect((await next.save({ ...ownOutlet, name: 'Fell Weekly' }, mark(2))).ok).toBe(true)
    expect((await next.remove(ownOutlet.id, mark(3))).ok).toBe(true)
  },
  'making the key that signs packages': (folder, disk, told) =>
    signOn(folder, disk, told).then(() => undefined),
  'making the key that signs packages, and sealing it anew': async (folder, disk, told) => {
    const made = await signOn(folder, disk, told, vault)
    const old: KeyVault = {
      ...vault,
      open: async (sealed) => ({ ...(await vault.open(sealed)), isOld: true }),
    }
    expect(await signOn(folder, disk, told, old)).toBe(made)
  },
  'writing the template of reports': async (folder, disk, told) => {
    const at = folder
    const written = await templateFile(at, soleOwner(now, disk)).write({
      ...plainTemplate,
      houseName: 'Fell Desk',
    })
    if (!written.ok) told.failures.push(written)
    const read = await templateFile(at, soleOwner(now)).read()
    if (!read.ok) throw new Error(read.error.message)
    const mayBe = written.ok ? ['Fell Desk'] : ['Fell Desk', plainTemplate.houseName]
    expect(mayBe).toContain(read.value.houseName)
  },
  'searching, with an index that is saved and read again': async (folder, disk) => {
    const store = await opened(folder)
    await store.close()
    for (let start = 0; start < 2; start++) {
      const engine = new SearchEngine(folder, disk, true, 0)
      await engine.load()
      engine.takeRows([{ storyId: record(1).story.id, revision: `r${start}`, policy: plainPolicy }])
      await engine.settle()
      const { stories, index } = await engine.find({ text: 'quay', filters: {}, limit: 5, cursor: null })
      // What cannot be read is not found; nothing is found that is not there.
      for (const { storyId } of stories) expect(storyId).toBe(record(1).story.id)
      expect(index.ready).toBe(true)
      // The index is saved in the background; stopping before would leave it to the next start.
      await setTimeout(20)
      await engine.stop()
    }
    // Whatever the disk left of the index, a start on a sound disk finds.
    const sound = new SearchEngine(folder, nodeDisk, true, 0)
    await sound.load()
    sound.takeRows([{ storyId: record(1).story.id, revision: 'r9', policy: plainPolicy }])
    await sound.settle()
    expect((await sound.find({ text: wordOf(record(1)), filters: {}, limit: 5, cursor: null })).total).toBe(1)
    await sound.stop()
  },
  'sharing a folder: what is known of it, and a package in it': async (folder, disk, told) => {
    const share = join(folder, '..', 'share')
    await rm(share, { recursive: true, force: true })
    await mkdir(share)
    const one = { stream: '00000000-0000-4000-8000-00000000000a', number: 1 }
    const state = {
      folder: share,
      confidential: false,
      stream: one.stream,
      written: 1,
      through: 2,
      brought: [],
      known: {},
    }
    async function* steps(): AsyncGenerator<ExportStep> {
      for (const data of ['first ', 'and last'])
        yield await Promise.resolve({ kind: 'piece', encoding: 'text', data })
    }
    const at = join(folder, 'exchange.json')
    const struck = exchangeFolder(at, soleOwner(now, disk), disk)
    const put = await struck.put(share, one, steps())
    const written = await struck.writeState(state)
    for (const done of [put, written]) if (!done.ok) told.failures.push(done)
    const sound = exchangeFolder(at, soleOwner(now))
    const known = await sound.state()
    if (written.ok) expect(known).toEqual({ ok: true, value: state })
    // Others see the package whole or not at all, and it is there when it was said to be.
    const packages = await sound.packages(share)
    if (put.ok) expect(packages).toEqual({ ok: true, value: [one] })
    expect((await sound.put(share, one, steps())).ok).toBe(true)
    const file = await sound.file(share, one)
    if (!file.ok) throw new Error(file.error.message)
    expect(decode(new Uint8Array(await file.value.arrayBuffer()))).toBe('first and last')
  },
}
