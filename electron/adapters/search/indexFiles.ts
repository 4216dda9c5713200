/** The saved index beside the library: a copy of what the stories say, so whatever is wrong with a part of it, that is made anew. */
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Disk } from '../store/disk.js'
import { seal, unseal } from '../store/sealedFile.js'
import { entriesOf, readWhole, removeIfThere, replaceFile } from '../store/wholeFiles.js'
import type { SavedPart } from './indexParts.js'
import { isFull } from './indexParts.js'
import type { StoryIndex } from './storyIndex.js'

/** Raised whenever terms, postings or entries change: an index of another format is made anew. */
const format = 'tickmark.search/2'
const partName = /^\d{6,9}\.json$/u
/** The whole index in one file, as it was before there were parts. */
const formatOne = 'tickmark.search/1'
const fileOfFormatOne = 'index.json'

const folderOf = (library: string): string => join(library, 'search')

/** The seal says that these are the bytes that were written, and the format by which version. */
const has = (x: unknown, ...keys: readonly string[]): boolean =>
  typeof x === 'object' && x !== null && keys.every((key) => key in x)
const partSchema = z.custom<SavedPart>((x) => has(x, 'stories', 'terms', 'lengths', 'gone'))
const formatOneSchema = z.custom<{
  readonly postings: Pick<SavedPart, 'terms' | 'lengths'>
  readonly stories: SavedPart['stories']
}>((x) => has(x, 'postings', 'stories'))

const readAs = async <T>(disk: Disk, path: string, kind: string, schema: z.ZodType<T>): Promise<T | null> => {
  try {
    const unsealed = unseal(kind, await readWhole(disk, path))
    const parsed = schema.safeParse('value' in unsealed ? unsealed.value : null)
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** One part after the other: what is searched for meanwhile is looked for in those that are there. */
export const readIndex = async (disk: Disk, library: string, index: StoryIndex): Promise<void> => {
  const folder = folderOf(library)
  const entries = await entriesOf(disk, folder).catch(() => [])
  const names = entries.map(({ name }) => name)
  const old = names.includes(fileOfFormatOne)
    ? await readAs(disk, join(folder, fileOfFormatOne), formatOne, formatOneSchema)
    : null
  if (old !== null) index.take(fileOfFormatOne, { stories: old.stories, ...old.postings, gone: [] })
  // Names of more digits are later ones.
  for (const name of names
    .filter((n) => partName.test(n))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const part = await readAs(disk, join(folder, name), format, partSchema)
    if (part === null) index.parts.discard(name)
    else index.take(name, part)
    await setImmediate()
  }
  for (const name of names) if (name === fileOfFormatOne || name.endsWith('.tmp')) index.parts.discard(name)
  if (old !== null && index.isKept) index.renumber()
}

/**
 * Writes the parts that changed; false when some could not be written. A disk that takes no index harms nobody: the next start
 * makes again what is missing.
 */
export const writeIndex = async (disk: Disk, library: string, index: StoryIndex): Promise<boolean> => {
  const { parts } = index
  index.compact()
  for (const part of parts.changed) {
    part.changed = false
    try {
      await replaceFile(disk, join(folderOf(library), part.fileName), seal(format, index.savedPart(part)))
    } catch {
      part.changed = true
      return false
    }
    if (isFull(part) && !part.changed) part.terms = null
    // Waiting queries go first.
    await setImmediate()
  }
  for (const name of parts.obsolete) {
    try {
      await removeIfThere(disk, join(folderOf(library), name))
      parts.obsolete.delete(name)
    } catch {
      return false
    }
  }
  return true
}
