/** Gives back a file that is named by the SHA-256 of its bytes, where a backup still has these bytes. */
import { createHash } from 'node:crypto'
import type { BackedBy } from './backedFile.js'
import { copiesInBackups } from './copiesInBackups.js'
import { setAside } from './sealedFile.js'
import { exists, replaceFile } from './wholeFiles.js'

/** null where no backup has them. What stands in its place is set aside. */
export const hashedFromBackup = async (
  { paths, world, note }: BackedBy,
  path: string,
  sha256: string,
): Promise<Uint8Array | null> => {
  for await (const { day, bytes } of copiesInBackups(paths, world.disk, path)) {
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) continue
    const wasThere = await exists(world.disk, path)
    const aside = wasThere ? await setAside(world, path) : null
    if (!world.readOnly) await replaceFile(world.disk, path, bytes)
    const what =
      aside === null
        ? wasThere
          ? 'had changed'
          : 'was missing'
        : `had changed and was set aside as ${aside}`
    note(path, `${path} ${what}. It came back whole from the backup of ${day}.`)
    return bytes
  }
  return null
}
