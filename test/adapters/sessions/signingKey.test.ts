import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { KeyVault } from '../../../electron/core/ports.js'
import { signingKey } from '../../../electron/adapters/sessions/signingKey.js'
import { soleOwner } from '../../../electron/adapters/store/fileOwner.js'
import { codeOf, temporaryFolder, valueOf } from '../../support/temporary.js'

const now = () => '2026-01-01T00:00:00.000Z'
const bytes = Buffer.from('a manifest')

const turned = (from: Uint8Array): Uint8Array => from.map((b) => 255 - b)
const vaultThat = (changes: Partial<KeyVault> = {}): KeyVault => ({
  isThere: () => Promise.resolve(true),
  seal: (text) => Promise.resolve(turned(Buffer.from(text))),
  open: (sealed) => Promise.resolve({ text: Buffer.from(turned(sealed)).toString('utf8'), isOld: false }),
  ...changes,
})

const keyOf = (folder: string, vault?: KeyVault) =>
  signingKey(
    { plain: join(folder, 'signing-key.pem'), sealed: join(folder, 'signing-key.sealed') },
    soleOwner(now),
    vault,
  )

const publicKeyOf = async (folder: string, vault?: KeyVault): Promise<string> =>
  valueOf(await keyOf(folder, vault).sign(bytes)).publicKey

describe('the key that signs packages', () => {
  it('is sealed by the keychain where there is one, and opened by it the next time', async () => {
    const folder = await temporaryFolder()
    const key = keyOf(folder, vaultThat())
    const signature = valueOf(await key.sign(bytes))
    expect(key.verify(bytes, signature)).toBe(true)
    expect(await readdir(folder)).toEqual(['signing-key.sealed'])
    const held = join(folder, 'signing-key.sealed')
    expect((await readFile(held)).includes('PRIVATE KEY')).toBe(false)
    expect((await stat(held)).mode & 0o777).toBe(0o600)
    expect(await publicKeyOf(folder, vaultThat())).toBe(signature.publicKey)
  })

  it('lies in a file of its owner where there is no keychain, and stays there when there is one later', async () => {
    const folder = await temporaryFolder()
    const first = await publicKeyOf(folder, vaultThat({ isThere: () => Promise.resolve(false) }))
    expect(await readdir(folder)).toEqual(['signing-key.pem'])
    expect(await publicKeyOf(folder, vaultThat())).toBe(first)
    expect(await publicKeyOf(folder)).toBe(first)
    expect(await readdir(folder)).toEqual(['signing-key.pem'])
  })

  it('is not made a second time by a program without the keychain, or while the keychain is shut', async () => {
    const folder = await temporaryFolder()
    const first = await publicKeyOf(folder, vaultThat())
    const shut = vaultThat({ open: () => Promise.reject(new Error('locked')) })
    const key = keyOf(folder, shut)
    expect(codeOf(await key.sign(bytes))).toBe('signing-key-sealed')
    expect(codeOf(await keyOf(folder).sign(bytes))).toBe('signing-key-sealed')
    expect(await readdir(folder)).toEqual(['signing-key.sealed'])
    expect(await publicKeyOf(folder, vaultThat())).toBe(first)
  })

  it('signs nothing when the keychain does not give back what it was given, or takes nothing', async () => {
    for (const broken of [
      vaultThat({ open: () => Promise.resolve({ text: 'something else', isOld: false }) }),
      vaultThat({ seal: () => Promise.reject(new Error('full')) }),
    ]) {
      const folder = await temporaryFolder()
      expect((await keyOf(folder, broken).sign(bytes)).ok).toBe(false)
      expect(await readdir(folder)).toEqual([])
    }
  })

  it('is sealed anew when the keychain asks for it', async () => {
    const folder = await temporaryFolder()
    const first = await publicKeyOf(folder, vaultThat())
    const rotated = vaultThat({
      seal: (text) => Promise.resolve(Buffer.from(`new ${text}`)),
      open: (sealed) => {
        const text = Buffer.from(sealed).toString('utf8')
        return Promise.resolve(
          text.startsWith('new ')
            ? { text: text.slice(4), isOld: false }
            : { text: Buffer.from(turned(sealed)).toString('utf8'), isOld: true },
        )
      },
    })
    expect(await publicKeyOf(folder, rotated)).toBe(first)
    expect((await readFile(join(folder, 'signing-key.sealed'), 'utf8')).startsWith('new ')).toBe(true)
    expect(await publicKeyOf(folder, rotated)).toBe(first)
  })

  it('signs with the key that it has when the keychain would seal it anew and cannot', async () => {
    const folder = await temporaryFolder()
    const first = await publicKeyOf(folder, vaultThat())
    const full = vaultThat({
      seal: () => Promise.reject(new Error('full')),
      open: async (sealed) => ({ ...(await vaultThat().open(sealed)), isOld: true }),
    })
    expect(await publicKeyOf(folder, full)).toBe(first)
    expect(await publicKeyOf(folder, vaultThat())).toBe(first)
  })

  it('says so when what is there is no key', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'signing-key.sealed'), turned(Buffer.from('no key')))
    expect(codeOf(await keyOf(folder, vaultThat()).sign(bytes))).toBe('library-damaged')
  })
})
