/** The saved index beside the library: a copy of what the stories say, so whatever is wrong with it, it is made anew. */
import { join } from 'node:path'
import type { AsPlainObject } from 'minisearch'
import type { SearchEntry } from '../../core/search/searchEntry.js'
import type { Disk } from '../store/disk.js'
import { seal, unseal } from '../store/sealedFile.js'
import { readWhole, replaceFile } from '../store/wholeFiles.js'
import type { IndexPart } from './storyIndex.js'
import { emptyPart, loadPart } from './storyIndex.js'

/** Raised whenever terms or entries change: an index of another format is made anew. */
const format = 'tickmark.search/1'

interface SavedPart {
  readonly mini: AsPlainObject
  readonly entries: Readonly<Record<string, SearchEntry>>
}

/** The seal says that these are the bytes that were written, and the format by which version. */
const isSavedPart = (x: unknown): x is SavedPart =>
  typeof x === 'object' && x !== null && 'mini' in x && 'entries' in x

export const indexFile = (folder: string, part: number): string => join(folder, 'search', `${part}.json`)

export const readPart = async (disk: Disk, path: string): Promise<IndexPart> => {
  try {
    const unsealed = unseal(format, await readWhole(disk, path))
    if (!('value' in unsealed) || !isSavedPart(unsealed.value)) return emptyPart()
    return await loadPart(unsealed.value.mini, unsealed.value.entries)
  } catch {
    return emptyPart()
  }
}

export const writePart = async (disk: Disk, path: string, part: IndexPart): Promise<void> => {
  part.changed = false
  const saved: SavedPart = { mini: part.mini.toJSON(), entries: Object.fromEntries(part.entries) }
  try {
    await replaceFile(disk, path, seal(format, saved))
  } catch {
    // A disk that takes no index harms nobody: the next start makes it again.
    part.changed = true
  }
}
