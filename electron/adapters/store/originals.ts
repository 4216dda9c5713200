/** The bytes that were imported: most stories are UTF-8 with line feeds, and then the text is the same bytes and they are kept once. */
import { createHash } from 'node:crypto'
import type { Story } from '../../core/model.js'

/** Whether the bytes need no file of their own. */
export const isItsText = (text: string, original: Uint8Array): boolean =>
  Buffer.byteLength(text) === original.length && Buffer.from(text).equals(original)

/** The bytes of the text, where these are what was imported; null where the original has a file of its own. */
export const originalInText = ({
  story: { sha256, byteLength },
  text,
}: {
  readonly story: Pick<Story, 'sha256' | 'byteLength'>
  readonly text: string
}): Uint8Array | null => {
  if (Buffer.byteLength(text) !== byteLength) return null
  const bytes = Buffer.from(text)
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null
}
