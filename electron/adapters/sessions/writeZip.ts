/** Writes a zip whose bytes depend on nothing but its files: no times, no attributes, and a deflate that is the same on every machine. */
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { Deflate, deflateSync } from 'fflate'
import type { PackedFile } from '../../core/sessions/sessionPorts.js'
import { mostShrunk, smallEnough } from '../../core/sessions/packageLimits.js'

/** 1 January 1980, midnight: the earliest time that a zip can bear. */
const dosDate = 0x21
/** Version 2.0, which has deflate; names are UTF-8 (bit 11). */
const version = 20
const utf8Names = 0x800
/** So much is deflated before others may go on. */
const chunk = 256 * 1024
/** Two thirds of the time of the usual 6 for two hundredths more of bytes, measured on stories and decisions. */
const level = 4

interface Written {
  readonly name: Buffer
  readonly crc: number
  readonly method: 0 | 8
  readonly packed: number
  readonly byteLength: number
  readonly offset: number
}

/** fflate and not zlib: zlib's output differs between processors and versions of Node. */
const deflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  if (bytes.length <= chunk) return deflateSync(bytes, { level })
  const pieces: Uint8Array[] = []
  const deflating = new Deflate({ level }, (piece) => void pieces.push(piece))
  for (let at = 0; at < bytes.length; at += chunk) {
    if (at > 0) await setImmediate()
    deflating.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length)
  }
  return Buffer.concat(pieces)
}

/** What does not shrink is stored as it is; so is what shrinks so much that a reader must take it for a bomb. */
const pack = async ({ name, bytes }: PackedFile): Promise<{ method: 0 | 8; data: Uint8Array }> => {
  if (name.startsWith('evidence/') || bytes.length === 0) return { method: 0, data: bytes }
  const data = await deflate(bytes)
  const tooSmall = bytes.length > smallEnough && bytes.length > data.length * mostShrunk
  return data.length >= bytes.length || tooSmall ? { method: 0, data: bytes } : { method: 8, data }
}

/** The fields that a local header and a line of the central directory share. */
const shared = ({ name, crc, method, packed, byteLength }: Omit<Written, 'offset'>): Buffer => {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(version, 0)
  bytes.writeUInt16LE(utf8Names, 2)
  bytes.writeUInt16LE(method, 4)
  bytes.writeUInt16LE(0, 6)
  bytes.writeUInt16LE(dosDate, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(byteLength, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

const localHeader = (file: Omit<Written, 'offset'>): Buffer =>
  Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared(file), file.name])

const directoryLine = (file: Written): Buffer => {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(file.offset, 10)
  const madeBy = Buffer.from([version, 0])
  return Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, shared(file), rest, file.name])
}

const endOfDirectory = (files: number, length: number, offset: number): Buffer => {
  const bytes = Buffer.alloc(22)
  bytes.write('PK\x05\x06', 'latin1')
  bytes.writeUInt16LE(files, 8)
  bytes.writeUInt16LE(files, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}

/** One file is held at a time. */
async function* zipParts(files: AsyncIterable<PackedFile>): AsyncGenerator<Uint8Array, void, void> {
  const written: Written[] = []
  let offset = 0
  for await (const file of files) {
    const { method, data } = await pack(file)
    const name = Buffer.from(file.name, 'utf8')
    const crc = crc32(file.bytes)
    const entry = { name, crc, method, packed: data.length, byteLength: file.bytes.length }
    const head = localHeader(entry)
    yield head
    if (data.length > 0) yield data
    written.push({ ...entry, offset })
    offset += head.length + data.length
  }
  let length = 0
  for (const file of written) {
    const line = directoryLine(file)
    length += line.length
    yield line
  }
  yield endOfDirectory(written.length, length, offset)
}

/** Headers and small files go on together. */
const pieceLength = 128 * 1024

export async function* writeZip(files: AsyncIterable<PackedFile>): AsyncGenerator<Uint8Array, void, void> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const part of zipParts(files)) {
    held.push(part)
    length += part.length
    if (length < pieceLength) continue
    yield Buffer.concat(held)
    held = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(held)
}
