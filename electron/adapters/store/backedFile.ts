/** A lowdb adapter over another one: what is damaged or gone comes back from the newest backup that has it, and is told. */
import type { Adapter } from 'lowdb'
import { copiesInBackups } from './copiesInBackups.js'
import type { LibraryPaths } from './libraryFiles.js'
import type { Note } from './noticeList.js'
import type { FileAdapter, FileWorld } from './sealedFile.js'
import { DamagedFile } from './sealedFile.js'
import { replaceFile } from './wholeFiles.js'

export interface BackedBy {
  readonly paths: LibraryPaths
  readonly world: FileWorld
  readonly note: Note
  /** What a checker should know of a file that came back as it was some days ago. */
  readonly consequence?: string
  /** People may take the file away by hand: only a damaged one comes back. */
  readonly mayBeGone?: boolean
}

const whatBefell = (path: string, damage: DamagedFile | null): string => {
  if (damage === null) return `${path} was missing.`
  const kept = damage.setAside === null ? 'It was left as it is.' : `It was set aside as ${damage.setAside}.`
  return `${path} was damaged (${damage.why}). ${kept}`
}

export class BackedFile<T> implements Adapter<T> {
  constructor(
    private readonly file: FileAdapter<T>,
    private readonly by: BackedBy,
  ) {}

  /** As the file's own reading, which it is where no backup has the file. */
  async read(): Promise<T | null> {
    let damage: DamagedFile | null = null
    try {
      const held = await this.file.read()
      if (held !== null) return held
    } catch (cause) {
      if (!(cause instanceof DamagedFile)) throw cause
      damage = cause
    }
    const isFine = damage === null && this.by.mayBeGone === true
    const copy = isFine ? null : await this.#fromBackup()
    if (copy === null && damage !== null) throw damage
    if (copy === null) return null
    const { consequence = '' } = this.by
    this.by.note(
      this.file.path,
      `${whatBefell(this.file.path, damage)} It came back from the backup of ${copy.day}. ${consequence}`.trim(),
    )
    return copy.value
  }

  async write(value: T): Promise<void> {
    await this.file.write(value)
  }

  async #fromBackup(): Promise<{ readonly value: T; readonly day: string } | null> {
    const { paths, world } = this.by
    for await (const { day, bytes } of copiesInBackups(paths, world.disk, this.file.path)) {
      const value = this.file.parse(bytes)
      if (value === null) continue
      if (!world.readOnly) await replaceFile(world.disk, this.file.path, bytes)
      return { value, day }
    }
    return null
  }
}
