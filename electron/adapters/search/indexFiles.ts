/** The saved index beside the library: a copy of what the stories say, so whatever is wrong with it, it is made anew. */
import { join } from 'node:path'
import type { Disk } from '../store/disk.js'
import { seal, unseal } from '../store/sealedFile.js'
import { readWhole, replaceFile } from '../store/wholeFiles.js'
import type { SavedIndex } from './storyIndex.js'
import { StoryIndex } from './storyIndex.js'

/** Raised whenever terms, postings or entries change: an index of another format is made anew. */
const format = 'tickmark.search/1'

/** The seal says that these are the bytes that were written, and the format by which version. */
const isSavedIndex = (x: unknown): x is SavedIndex =>
  typeof x === 'object' && x !== null && 'postings' in x && 'stories' in x

const indexFile = (folder: string): string => join(folder, 'search', 'index.json')

export const readIndex = async (disk: Disk, folder: string): Promise<StoryIndex> => {
  try {
    const unsealed = unseal(format, await readWhole(disk, indexFile(folder)))
    return 'value' in unsealed && isSavedIndex(unsealed.value)
      ? new StoryIndex(unsealed.value)
      : new StoryIndex()
  } catch {
    return new StoryIndex()
  }
}

export const writeIndex = async (disk: Disk, folder: string, index: StoryIndex): Promise<void> => {
  try {
    await replaceFile(disk, indexFile(folder), seal(format, index.save()))
  } catch {
    // A disk that takes no index harms nobody: the next start makes it again.
    index.changed = true
  }
}
