/** Turns an incoming file into a story, or says exactly why it cannot be one. */
import type { IncomingFile } from '../contract.js'
import type { Extraction, MediaType, Story } from '../model.js'
import type { Ports, StoryRecord, Watch } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import { dateOf, titleOf } from './describeStory.js'

/** 20 MB. The longest book-length investigations are under 5 MB of text. */
export const storyByteLimit = 20 * 1024 * 1024

const controlCharacter = /\p{Cc}/u

/** A file name fit for a message: control characters are shown as escapes. */
export const visibleName = (name: string): string =>
  name.replace(
    new RegExp(controlCharacter, 'gu'),
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const checkFileName = (name: string): Result<void> =>
  controlCharacter.test(name)
    ? err(
        'file-name-invalid',
        `“${visibleName(name)}” has control characters in its name. Rename the file and import it again.`,
        {
          fileName: visibleName(name),
        },
      )
    : ok(undefined)

/** Line ends are normalised once, here: CRLF and CR become LF. Every offset counts in the result. */
export const normaliseText = (text: string): string => text.replace(/\r\n?/gu, '\n')

const mediaTypeOf = (name: string): MediaType =>
  /\.(?:md|markdown|mdown)$/iu.test(name) ? 'text/markdown' : 'text/plain'

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

/** Text and fingerprint of a file, before extraction. */
export interface ReadText {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly text: string
  readonly encoding: Story['encoding']
  readonly mediaType: MediaType
}

/** Reads and decodes; the file's own failures (vanished, no permission) come out as `file-not-readable`. */
export const readText = async (
  file: IncomingFile,
  ports: Pick<Ports, 'hashes' | 'textDecoding'>,
): Promise<Result<ReadText>> => {
  const named = checkFileName(file.name)
  if (!named.ok) return named
  const fileName = file.name
  if (file.size > storyByteLimit)
    return err(
      'file-too-large',
      `“${fileName}” is ${megabytes(file.size)} MB; a story may have 20 MB at most. Import it in parts.`,
      {
        fileName,
        byteLength: file.size,
      },
    )
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    return err(
      'file-not-readable',
      `“${fileName}” could not be read (${cause instanceof Error ? cause.message : String(cause)}). Check that it still exists and may be read.`,
      { fileName },
    )
  }
  if (bytes.length === 0)
    return err('file-empty', `“${fileName}” is empty: there is no text to check.`, { fileName })
  const decoded = ports.textDecoding.decode(bytes)
  if (!decoded.ok)
    return err(decoded.error.code, `“${fileName}” is not a text file: ${decoded.error.message}`, {
      ...decoded.error.context,
      fileName,
    })
  const text = normaliseText(decoded.value.text)
  if (text.trim() === '')
    return err('file-empty', `“${fileName}” holds only white space: there is no text to check.`, { fileName })
  return ok({
    fileName,
    bytes,
    sha256: ports.hashes.sha256(bytes),
    text,
    encoding: decoded.value.encoding,
    mediaType: mediaTypeOf(fileName),
  })
}

/** Extracts with the library's outlets and the date that the text bears. */
export const extractText = async (
  { text, sha256, mediaType }: ReadText,
  ports: { readonly extractor: Ports['extractor']; readonly registry: Pick<Ports['registry'], 'list'> },
  watch?: Watch,
): Promise<Result<Extraction>> => {
  const outlets = await ports.registry.list()
  if (!outlets.ok) return outlets
  return ports.extractor.extract(
    { text, sha256, mediaType, date: dateOf(text), outlets: outlets.value },
    watch,
  )
}

/** Extracts and describes; gives the record of a story that no decision has been made on yet. */
export const buildRecord = async (
  read: ReadText,
  origin: Story['origin'],
  ports: Pick<Ports, 'clock' | 'extractor' | 'registry'>,
  watch?: Watch,
): Promise<Result<StoryRecord>> => {
  const extraction = await extractText(read, ports, watch)
  if (!extraction.ok) return extraction
  const { text, sha256, mediaType, fileName } = read
  const story: Story = {
    id: sha256.slice(0, 16),
    sha256,
    title: titleOf(text, mediaType, extraction.value, fileName),
    publisher: null,
    date: dateOf(text),
    language: extraction.value.language,
    fileName,
    origin,
    mediaType,
    encoding: read.encoding,
    byteLength: read.bytes.length,
    length: text.length,
    importedAt: ports.clock.now(),
  }
  return ok({ story, text, extraction: extraction.value, events: [] })
}
