/** Holds the packages that the system opened until the checker has said what is to become of them. */
import type { IncomingFile, PackageSource } from '../contract.js'
import type { Ids } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'

/** They are files on the disk, of which only names and places are held. */
const mostHeld = 20

export class OfferedPackages {
  readonly #held = new Map<string, IncomingFile>()

  constructor(private readonly ids: Ids) {}

  hold(file: IncomingFile): string {
    const packageId = this.ids.next()
    this.#held.set(packageId, file)
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= mostHeld) break
      this.#held.delete(oldest)
    }
    return packageId
  }

  find(source: PackageSource): Result<IncomingFile> {
    if ('file' in source) return ok(source.file)
    const file = this.#held.get(source.packageId)
    return file === undefined
      ? err('file-not-found', 'This package is not open any more. Open it again.', { fileName: 'package' })
      : ok(file)
  }
}
