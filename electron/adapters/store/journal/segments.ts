/** The files of a journal: named by their first sequence number, in the order in which they were written. */
import { join } from 'node:path'
import type { Disk } from '../disk.js'
import { entriesOf, readAll } from '../wholeFiles.js'
import type { Scan, SegmentHead } from './records.js'
import { readHead, scanRecords, segmentHeadLength } from './records.js'

export interface SegmentName {
  readonly name: string
  readonly firstSeq: number
}

/** A segment that was given up before its first record leaves its number to the next, which is told apart by a suffix. */
const pattern = /^(\d{12})(?:\.(\d{1,4}))?\.log$/u
export const segmentName = (firstSeq: number, attempt: number): string =>
  `${String(firstSeq).padStart(12, '0')}${attempt === 0 ? '' : `.${attempt}`}.log`

export const listSegments = async (disk: Disk, folder: string): Promise<readonly SegmentName[]> =>
  (await entriesOf(disk, folder))
    .flatMap(({ name }) => {
      const [, seq, attempt] = pattern.exec(name) ?? []
      return seq === undefined ? [] : [{ name, firstSeq: Number(seq), attempt: Number(attempt ?? 0) }]
    })
    .sort((a, b) => a.firstSeq - b.firstSeq || a.attempt - b.attempt)
    .map(({ name, firstSeq }) => ({ name, firstSeq }))

export interface ReadSegment {
  readonly head: SegmentHead | null
  readonly scan: Scan
  readonly bytes: Buffer
  /** The offset in the file at which `bytes` and the places in `scan` begin. */
  readonly from: number
  /** Bytes that the file has. */
  readonly length: number
}

/** Reads a segment from `from` on, where `afterSeq` is the number of the record before. */
export const readSegment = async (
  disk: Disk,
  folder: string,
  name: string,
  from: number,
  afterSeq: number,
): Promise<ReadSegment> => {
  const path = join(folder, name)
  const length = await disk.size(path)
  const file = await disk.open(path, 'read')
  try {
    const headBytes = await readAll(file, Buffer.alloc(Math.min(segmentHeadLength, length)))
    const bytes = Buffer.alloc(Math.max(0, length - from))
    const got = await readAll(file, bytes, from)
    const held = bytes.subarray(0, got.length)
    return {
      head: readHead(Buffer.from(headBytes)),
      scan: scanRecords(held, 0, afterSeq),
      bytes: held,
      from,
      length,
    }
  } finally {
    await file.close()
  }
}
