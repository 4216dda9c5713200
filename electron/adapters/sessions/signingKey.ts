/** The key of the library's checker: an Ed25519 key in a file that only its owner may read, made when it is first needed. */
import type { KeyObject } from 'node:crypto'
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Signing } from '../../core/ports.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { isMissing, storeFailure } from '../failures.js'
import type { FileOwner } from '../store/fileOwner.js'

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

const writeKey = async (path: string, owner: FileOwner): Promise<KeyObject> => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(temporary, 'wx', ownerOnly)
    try {
      await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw cause
  }
  await owner.world.disk.syncFolder(dirname(path))
  return privateKey
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

export const signingKey = (path: string, owner: FileOwner): Signing => {
  let held: Promise<Result<KeyObject>> | null = null

  const load = async (): Promise<Result<KeyObject>> => {
    let pem: string
    try {
      pem = await readFile(path, 'utf8')
    } catch (cause) {
      if (!isMissing(cause)) return storeFailure(cause, 'read the signing key', path)
      const may = await owner.mayWrite()
      if (!may.ok) return may
      try {
        return ok(await writeKey(path, owner))
      } catch (failure) {
        return storeFailure(failure, 'write the signing key', path)
      }
    }
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
