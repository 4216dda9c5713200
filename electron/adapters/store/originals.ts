/** Originals that need no file of their own, because the text of the story is the same bytes. */
import type { StoryRecord } from '../../core/ports.js'
import { originalInText } from '../../core/story/originalInText.js'
import { textDecoding } from '../importers/textDecoding.js'
import { nodeHashes } from '../system.js'

/** The bytes that were imported; null where they have a file of their own. */
export const originalOf = (story: Pick<StoryRecord, 'story' | 'text'>): Uint8Array | null =>
  originalInText(story, { hashes: nodeHashes, textDecoding })
