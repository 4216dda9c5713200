/** Copies of evidence in the library's folder, each named by the SHA-256 of its bytes and checked when it is read. */
import { dirname } from 'node:path'
import type { EvidenceFiles } from '../../core/ports.js'
import { err, ok } from '../../core/result.js'
import { storeFailure } from '../failures.js'
import { nodeHashes } from '../system.js'
import type { FileOwner } from './fileOwner.js'
import { hashedFromBackup } from './hashedFromBackup.js'
import { libraryPaths } from './libraryFiles.js'
import { setAside } from './sealedFile.js'
import { exists, readIfThere, readWhole, replaceFile } from './wholeFiles.js'

export const evidenceFolder = (folder: string, owner: FileOwner): EvidenceFiles => {
  const paths = libraryPaths(folder)
  const { world } = owner
  const { disk } = world
  /** False when the copy is not there; one that has changed since it was stored is set aside. */
  const isStored = async (path: string, bytes: Uint8Array): Promise<boolean> => {
    if (!(await exists(disk, path))) return false
    if (Buffer.compare(await readWhole(disk, path), bytes) !== 0) {
      await setAside(world, path)
      return false
    }
    // The attempt before this one may have failed in this last step.
    await disk.syncFolder(dirname(path))
    return true
  }
  return {
    put: async (bytes) => {
      const may = await owner.mayWrite()
      if (!may.ok) return may
      const sha256 = nodeHashes.sha256(bytes)
      const path = paths.evidence(sha256)
      try {
        if (!(await isStored(path, bytes))) await replaceFile(disk, path, bytes)
        return ok({ sha256, byteLength: bytes.length })
      } catch (cause) {
        return storeFailure(cause, 'store the evidence file', path)
      }
    },
    get: async (sha256) => {
      const path = paths.evidence(sha256)
      try {
        const held = await readIfThere(disk, path)
        if (held !== null && nodeHashes.sha256(held) === sha256) return ok(held)
        const copy = await hashedFromBackup({ paths, world, note: owner.note }, path, sha256)
        if (copy !== null) return ok(copy)
        return held === null
          ? err('evidence-not-found', `The stored copy ${path} is missing. Attach the document again.`, {
              sha256,
            })
          : err(
              'library-damaged',
              `The stored copy ${path} has changed since it was attached: its SHA-256 does not fit. Attach the document again.`,
              { sha256 },
            )
      } catch (cause) {
        return storeFailure(cause, 'read the evidence file', path)
      }
    },
    asFile: (bytes, { name, mediaType }) => new File([Buffer.from(bytes)], name, { type: mediaType }),
  }
}
