/** The key of the library's checker (Ed25519), made when it is first needed: sealed by the system's keychain, or in a file that only its owner may read. */
import type { KeyObject } from 'node:crypto'
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { KeyVault, Signing } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { storeFailure } from '../failures.js'
import type { FileOwner } from '../store/fileOwner.js'
import { readIfThere, replaceFile } from '../store/wholeFiles.js'

/** Owner only; Windows has no such bits and keeps the rights of the folder. */
const ownerOnly = 0o600

const rawPublicKey = (key: KeyObject): string => {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.from(x ?? '', 'base64url').toString('hex')
}

const publicKeyOf = (hex: string): KeyObject =>
  createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
  })

/** Where the key lies: in one of the two, never in both. */
export interface KeyFiles {
  readonly plain: string
  readonly sealed: string
}

const writeFor = (path: string, bytes: Uint8Array | string, { world }: FileOwner): Promise<void> =>
  replaceFile(world.disk, path, Buffer.from(bytes), ownerOnly)

const keyIn = (pem: string, path: string): Result<KeyObject> => {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return ok(key)
  } catch {
    // Told below: what is there is no key.
  }
  return err(
    'library-damaged',
    `${path} holds no Ed25519 key. Move it away to have a new one made; others will see that the key is another.`,
    { path },
  )
}

const makeKey = async (
  files: KeyFiles,
  owner: FileOwner,
  vault: KeyVault | undefined,
): Promise<Result<KeyObject>> => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  if (vault === undefined || !(await vault.isThere())) {
    await writeFor(files.plain, pem, owner)
    return ok(privateKey)
  }
  const sealed = await vault.seal(pem)
  // A key that the keychain would not give back must not sign anything.
  if ((await vault.open(sealed)).text !== pem) throw new Error('the keychain gives back another text')
  await writeFor(files.sealed, sealed, owner)
  return ok(privateKey)
}

/** What cannot be sealed anew now is asked for again at the next start. */
const sealAnew = async (text: string, path: string, owner: FileOwner, vault: KeyVault): Promise<void> => {
  if ((await owner.mayWrite()).ok) await writeFor(path, await vault.seal(text), owner)
}

const openSealed = async (
  sealed: Uint8Array,
  { sealed: path }: KeyFiles,
  owner: FileOwner,
  vault: KeyVault | undefined,
): Promise<Result<KeyObject>> => {
  if (vault === undefined)
    return err(
      'signing-key-sealed',
      `The key of this library is in the keychain of the system (${path}). Sign in the desktop app, or make the package without a signature.`,
      { path },
    )
  try {
    const { text, isOld } = await vault.open(sealed)
    if (isOld) await sealAnew(text, path, owner, vault).catch(() => undefined)
    return keyIn(text, path)
  } catch {
    return err(
      'signing-key-sealed',
      `The keychain of the system does not open the key of this library (${path}). Unlock it and try again; or move the file away to have a new key made, and others will see that the key is another.`,
      { path },
    )
  }
}

/** What needs no key of one's own. */
export const signatureChecks: Pick<Signing, 'verify' | 'fingerprint'> = {
  verify: (bytes, { publicKey, signature }) => {
    try {
      return verify(null, bytes, publicKeyOf(publicKey), Buffer.from(signature, 'hex'))
    } catch {
      return false
    }
  },
  fingerprint: (publicKey) =>
    createHash('sha256')
      .update(publicKey, 'hex')
      .digest('hex')
      .slice(0, 16)
      .replace(/(.{4})(?=.)/gu, '$1 '),
}

/** Without a vault, or where the system has no keychain, a new key goes into the plain file. */
export const signingKey = (files: KeyFiles, owner: FileOwner, vault?: KeyVault): Signing => {
  const { disk } = owner.world
  let held: Promise<Result<KeyObject>> | null = null

  const load = async (): Promise<Result<KeyObject>> => {
    try {
      const sealed = await readIfThere(disk, files.sealed)
      if (sealed !== null) return await openSealed(sealed, files, owner, vault)
      const plain = await readIfThere(disk, files.plain)
      if (plain !== null) return keyIn(Buffer.from(plain).toString('utf8'), files.plain)
    } catch (cause) {
      return storeFailure(cause, 'read the signing key', files.plain)
    }
    const may = await owner.mayWrite()
    if (!may.ok) return may
    try {
      return await makeKey(files, owner, vault)
    } catch (cause) {
      return storeFailure(cause, 'write the signing key', files.plain)
    }
  }

  return {
    sign: async (bytes) => {
      held ??= load()
      const key = await held
      if (!key.ok) {
        held = null
        return key
      }
      return ok({
        format: 'tickmark.signature/1',
        publicKey: rawPublicKey(key.value),
        signature: sign(null, bytes, key.value).toString('hex'),
      })
    },
    ...signatureChecks,
  }
}
