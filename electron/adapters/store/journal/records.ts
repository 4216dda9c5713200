/** The bytes of a journal: segment heads, records with checksum and chain, and how to find the next one after damage. */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import {
  eventSchema,
  heldCountsSchema,
  outletChangeSchema,
  storyIdSchema,
  storySummarySchema,
} from '../../../core/model.js'
import { instantSchema, sha256Schema } from '../../../core/model/basics.js'

const seq = z.number().int().positive()
const base = { seq, storyId: storyIdSchema }
const cameIn = {
  summary: storySummarySchema,
  /** SHA-256 of the story's file as it was written. */
  file: sha256Schema,
}
const lineAfter = { counts: heldCountsSchema, lastEventAt: instantSchema.nullable() }
/** What is journalled: a story that came in, decisions on one with what they make of its line in the list, or a merge. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('story'), ...cameIn }),
  z.object({ ...base, kind: z.literal('events'), ...lineAfter, events: z.array(eventSchema).min(1) }),
  /** Everything that one package brought, in one record: what is on the disk is all of it or nothing. */
  z.object({
    seq,
    kind: z.literal('merge'),
    stories: z.array(
      z.object({
        storyId: storyIdSchema,
        /** Null for a story that was there before. */
        added: z.object(cameIn).nullable(),
        ...lineAfter,
        events: z.array(eventSchema),
      }),
    ),
    /** Changes to the library's own outlets. */
    outlets: z.array(outletChangeSchema).optional(),
  }),
])
export type Entry = Readonly<z.infer<typeof entrySchema>>
type Unnumbered<E> = E extends Entry ? Omit<E, 'seq'> : never
export type UnnumberedEntry = Unnumbered<Entry>

/** The chain before its first record. */
export const noHash = '0'.repeat(64)
export const segmentHeadLength = 64
const magic = Buffer.from('tkmjrnl2', 'latin1')

export interface SegmentHead {
  readonly firstSeq: number
  /** The chain's hash before the first record, in hex. */
  readonly before: string
  /** Bytes of the segment as it was made: a shorter file was cut. */
  readonly size: number
}

/** A new segment, zeros from its head on: the room is taken before the disk can be full, and a cut file shows. */
export const emptySegment = ({ firstSeq, before, size }: SegmentHead): Buffer => {
  const bytes = Buffer.alloc(size)
  magic.copy(bytes)
  bytes.writeBigUInt64BE(BigInt(firstSeq), 8)
  bytes.write(before, 16, 'hex')
  bytes.writeBigUInt64BE(BigInt(size), 48)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 60)), 60)
  return bytes
}

export const readHead = (bytes: Buffer): SegmentHead | null =>
  bytes.length >= segmentHeadLength &&
  bytes.subarray(0, 8).equals(magic) &&
  bytes.readUInt32BE(60) === crc32(bytes.subarray(0, 60))
    ? {
        firstSeq: Number(bytes.readBigUInt64BE(8)),
        before: bytes.toString('hex', 16, 48),
        size: Number(bytes.readBigUInt64BE(48)),
      }
    : null

/** Length (4 bytes), CRC-32 of what follows (4), chain hash (32), then the JSON. */
const recordHead = 40

export const chainHash = (before: string, payload: Uint8Array): string =>
  createHash('sha256').update(before, 'hex').update(payload).digest('hex')

export const encodeRecord = (payload: Buffer, hash: string): Buffer => {
  const record = Buffer.allocUnsafe(recordHead + payload.length)
  record.writeUInt32BE(payload.length, 0)
  record.write(hash, 8, 'hex')
  payload.copy(record, recordHead)
  record.writeUInt32BE(crc32(record.subarray(8)), 4)
  return record
}

/** Every payload begins with these bytes, by which the next record is found after damage. */
const payloadStart = Buffer.from('{"seq":', 'latin1')

/** `body` is the JSON of an entry without its number. */
export const numberedPayload = (seq: number, body: string): Buffer =>
  Buffer.from(`{"seq":${seq},${body.slice(1)}`)

export interface JournalRecord {
  readonly entry: Entry
  readonly payload: Buffer
  readonly hash: string
  /** Bytes from the beginning of what was scanned. */
  readonly start: number
  readonly end: number
}

const recordAt = (bytes: Buffer, start: number): JournalRecord | null => {
  if (start < 0 || start + recordHead > bytes.length) return null
  const length = bytes.readUInt32BE(start)
  const end = start + recordHead + length
  if (length === 0 || end > bytes.length) return null
  if (crc32(bytes.subarray(start + 8, end)) !== bytes.readUInt32BE(start + 4)) return null
  const payload = bytes.subarray(start + recordHead, end)
  try {
    const parsed = entrySchema.safeParse(JSON.parse(payload.toString('utf8')))
    if (!parsed.success) return null
    return { entry: parsed.data, payload, hash: bytes.toString('hex', start + 8, start + 40), start, end }
  } catch {
    return null
  }
}

export interface Damage {
  readonly start: number
  readonly end: number
  /** A tail has no record after it: a write that was cut short looks like this. */
  readonly where: 'tail' | 'middle'
}

export interface Scan {
  readonly records: readonly JournalRecord[]
  readonly damages: readonly Damage[]
  /** Where the last whole record ends. */
  readonly end: number
}

const lastNonZero = (bytes: Buffer, from: number): number => {
  let last = bytes.length - 1
  while (last >= from && bytes[last] === 0) last--
  return last
}

/** Reads records from `from` on; after damage it goes on at the next record that is whole and comes later. */
export const scanRecords = (bytes: Buffer, from: number, afterSeq: number): Scan => {
  const records: JournalRecord[] = []
  const damages: Damage[] = []
  const used = lastNonZero(bytes, from) + 1
  let at = from
  let seq = afterSeq
  const nextWhole = (): JournalRecord | null => {
    for (
      let hit = bytes.indexOf(payloadStart, at + 1);
      hit >= 0;
      hit = bytes.indexOf(payloadStart, hit + 1)
    ) {
      const found = recordAt(bytes, hit - recordHead)
      if (found !== null && found.start >= at && found.entry.seq > seq) return found
    }
    return null
  }
  while (at < used) {
    const record = recordAt(bytes, at)
    if (record !== null && record.entry.seq > seq) {
      records.push(record)
      at = record.end
      seq = record.entry.seq
      continue
    }
    const next = nextWhole()
    damages.push({ start: at, end: next?.start ?? used, where: next === null ? 'tail' : 'middle' })
    if (next === null) break
    at = next.start
  }
  return { records, damages, end: records.at(-1)?.end ?? from }
}
