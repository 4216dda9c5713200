/** Takes in and hands out the copies of evidence that a library holds. */
import type { IncomingFile } from '../contract.js'
import type { Attachment } from '../model.js'
import type { EvidenceFiles } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import { checkFileName } from '../story/readStory.js'

/** 200 MB: an hour of broadcast video, a court file of scanned pages. */
export const evidenceByteLimit = 200 * 1024 * 1024

export const storeEvidenceFile = async (
  file: IncomingFile,
  files: EvidenceFiles,
): Promise<Result<Attachment>> => {
  const named = checkFileName(file.name)
  if (!named.ok) return named
  const { name } = file
  if (file.size > evidenceByteLimit)
    return err(
      'file-too-large',
      `“${name}” is larger than 200 MB. Keep it elsewhere and give its place in the note.`,
      {
        fileName: name,
        byteLength: file.size,
      },
    )
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return err(
      'file-not-readable',
      `“${name}” could not be read (${why}). Check that it still exists and may be read.`,
      {
        fileName: name,
      },
    )
  }
  const stored = await files.put(bytes)
  return stored.ok ? ok({ ...stored.value, name, mediaType: file.type }) : stored
}

/** The stored copy under the name it came with. Its bytes are those that were stored: the adapter checks their hash. */
export const readEvidenceFile = async (
  attachment: Attachment,
  files: EvidenceFiles,
): Promise<Result<{ readonly file: IncomingFile }>> => {
  const bytes = await files.get(attachment.sha256)
  return bytes.ok ? ok({ file: files.asFile(bytes.value, attachment) }) : bytes
}
