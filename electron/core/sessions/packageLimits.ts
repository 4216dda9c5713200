/** How large a session package and its files may be: what exceeds them is refused before it is unpacked. In bytes. */
import { evidenceByteLimit } from '../evidence/evidenceFiles.js'
import { storyByteLimit } from '../story/readStory.js'
import type { EntryName } from './manifest.js'

const megabyte = 1024 * 1024

/** The plain zip format counts files in 16 bits and bytes in 32. */
export const mostEntries = 65_535
export const packageByteLimit = 4096 * megabyte - 1
/** Of everything, unpacked. */
export const unpackedByteLimit = 8192 * megabyte

/** JSON of one story: some 20,000 claims, or 100,000 decisions. */
const partByteLimit = 128 * megabyte
export const manifestByteLimit = 16 * megabyte

/** A file of more than a megabyte that shrank to less than this part of itself is no text that anybody wrote. */
export const mostShrunk = 300
export const smallEnough = megabyte

export const entryByteLimit = (entry: EntryName | null): number => {
  switch (entry?.kind) {
    case 'original':
      return storyByteLimit
    case 'evidence':
      return evidenceByteLimit
    case 'story':
    case 'events':
      return partByteLimit
    default:
      return manifestByteLimit
  }
}
