/** Opens a zip that may be hostile: its table of contents is checked as a whole before one file is unpacked. */
import { promisify } from 'node:util'
import { inflateRaw, inflateRawSync } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { fromRandomAccessReaderPromise } from 'yauzl'
import type { IncomingFile } from '../../core/contract.js'
import type { OpenPackage } from '../../core/sessions/sessionPorts.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import { manifestName, readEntryName, signatureName } from '../../core/sessions/manifest.js'
import {
  entryByteLimit,
  mostEntries,
  mostShrunk,
  packageByteLimit,
  smallEnough,
  unpackedByteLimit,
} from '../../core/sessions/packageLimits.js'
import { visibleName } from '../../core/story/readStory.js'
import { PackageSource, SourceReader } from './packageSource.js'

const inflate = promisify(inflateRaw)

const fileKinds = 0o170000
const regularFile = 0o100000
const localHeaderLength = 30
/** "PK\x03\x04". */
const localHeaderSign = 0x04034b50

/** Why an entry cannot be part of a package; null when it can. */
const refusalOf = (entry: Entry, names: ReadonlyMap<string, Entry>): string | null => {
  const { fileName, uncompressedSize, compressedSize, compressionMethod } = entry
  const name = visibleName(fileName.slice(0, 100))
  const kind = readEntryName(fileName)
  const mode = (entry.externalFileAttributes >>> 16) & fileKinds
  if (mode !== 0 && mode !== regularFile) return `“${name}” is no file but a link or a device`
  if (kind === null && fileName !== manifestName && fileName !== signatureName)
    return `it holds “${name}”, which no package of Tickmark holds`
  if (names.has(fileName)) return `it holds “${name}” twice`
  if (entry.isEncrypted()) return `“${name}” is encrypted`
  if (compressionMethod !== 0 && compressionMethod !== 8) return `“${name}” is packed in an unknown way`
  if (compressionMethod === 0 && compressedSize !== uncompressedSize)
    return `the length of “${name}” does not fit`
  if (uncompressedSize > entryByteLimit(kind)) return `“${name}” would be too large when it is unpacked`
  if (uncompressedSize > smallEnough && uncompressedSize > compressedSize * mostShrunk)
    return `“${name}” would grow more than ${mostShrunk} times when it is unpacked`
  return null
}

/** Files that share bytes would let a small package unpack to a large one. */
const overlap = (entries: readonly Entry[]): string | null => {
  let end = 0
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    const start = entry.relativeOffsetOfLocalHeader
    if (start < end) return `“${entry.fileName}” lies over another file`
    end = start + localHeaderLength + entry.compressedSize
  }
  return null
}

class Refusal extends Error {}

const readEntries = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > mostEntries)
    throw new Refusal(`it says to hold ${zip.entryCount} files, and ${mostEntries} are the most`)
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const refusal = refusalOf(entry, entries)
    if (refusal !== null) throw new Refusal(refusal)
    total += entry.uncompressedSize
    if (total > unpackedByteLimit) throw new Refusal('it would be larger than 8 GB when it is unpacked')
    entries.set(entry.fileName, entry)
  }
  const overlapping = overlap([...entries.values()])
  if (overlapping !== null) throw new Refusal(overlapping)
  return entries
}

/** Behind the name and the extra field as the local header has them, which may be other than in the table of contents. */
const dataStart = async (
  source: PackageSource,
  { relativeOffsetOfLocalHeader: at }: Entry,
): Promise<number> => {
  const head = await source.read(at, localHeaderLength)
  if (head.readUInt32LE(0) !== localHeaderSign) throw new Error('it has no header')
  return at + localHeaderLength + head.readUInt16LE(26) + head.readUInt16LE(28)
}

const unpack = async (source: PackageSource, entry: Entry): Promise<Uint8Array> => {
  const packed = await source.read(await dataStart(source, entry), entry.compressedSize)
  // A copy: the source's window goes on to other bytes.
  if (entry.compressionMethod === 0) return new Uint8Array(packed)
  const most = { maxOutputLength: Math.max(1, entry.uncompressedSize) }
  const isSmall = entry.uncompressedSize < smallEnough
  const bytes = isSmall ? inflateRawSync(packed, most) : await inflate(packed, most)
  if (bytes.length !== entry.uncompressedSize) throw new Error('it has another length than was told')
  return bytes
}

const why = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

export const openZip = async (file: IncomingFile): Promise<Result<OpenPackage>> => {
  const fileName = visibleName(file.name)
  const refuse = (reason: string): Result<never> =>
    err('session-invalid', `“${fileName}” cannot be opened as a session package: ${reason}.`, { fileName })
  if (file.size > packageByteLimit) return refuse('it is larger than 4 GB')
  const source = new PackageSource(file, file.size)
  try {
    const zip = await fromRandomAccessReaderPromise(new SourceReader(source), file.size, {
      autoClose: false,
      strictFileNames: true,
    })
    const entries = await readEntries(zip)
    return ok({
      files: [...entries.values()].map((e) => ({ name: e.fileName, byteLength: e.uncompressedSize })),
      read: async (name) => {
        const entry = entries.get(name)
        if (entry === undefined) return refuse(`it has no “${name}”`)
        try {
          return ok(await unpack(source, entry))
        } catch (cause) {
          return refuse(`“${name}” in it is damaged (${why(cause)})`)
        }
      },
    })
  } catch (cause) {
    return refuse(cause instanceof Refusal ? cause.message : `it is no sound zip file (${why(cause)})`)
  }
}
