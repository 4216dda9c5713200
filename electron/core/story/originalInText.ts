/** The bytes that a story was imported from: most are UTF-8 with line feeds, and then its text is the same bytes. */
import type { Ports, StoryRecord } from '../ports.js'

/** What was imported, where the text is that byte for byte, as its hash shows; else null. */
export const originalInText = (
  { story: { sha256, byteLength }, text }: Pick<StoryRecord, 'story' | 'text'>,
  { hashes, textDecoding }: Pick<Ports, 'hashes' | 'textDecoding'>,
): Uint8Array | null => {
  const bytes = textDecoding.encode(text)
  return bytes.length === byteLength && hashes.sha256(bytes) === sha256 ? bytes : null
}
