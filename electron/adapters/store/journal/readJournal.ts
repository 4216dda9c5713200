/** Reads a whole journal, segment by segment: for rebuilding what was lost, and for verifying. */
import type { Disk } from '../disk.js'
import type { JournalRecord } from './records.js'
import { segmentHeadLength } from './records.js'
import type { ReadSegment, SegmentName } from './segments.js'
import { listSegments, readSegment } from './segments.js'

export interface WholeSegment {
  readonly segment: SegmentName
  readonly read: ReadSegment
  /** Without those that a later segment has replaced: they were never acknowledged. */
  readonly records: readonly JournalRecord[]
  /** The first number of the next segment; null in the last one. */
  readonly nextFirst: number | null
}

/** Tells, segment by segment, whether a journal lacks entries that it once had: cut, damaged, or gone. */
export class JournalHoles {
  #found = false
  #seq = 0

  look({ read, records, nextFirst }: WholeSegment): void {
    const { head, length, scan } = read
    // What the last write left when it was cut short was never acknowledged.
    const damages = nextFirst === null ? scan.damages.filter(({ where }) => where !== 'tail') : scan.damages
    if (head === null || length < head.size || damages.length > 0) this.#found = true
    for (const { entry } of records) {
      if (entry.seq !== this.#seq + 1) this.#found = true
      this.#seq = entry.seq
    }
  }

  get found(): boolean {
    return this.#found
  }

  /** The last entry that was there. */
  get lastSeq(): number {
    return this.#seq
  }
}

export async function* readJournal(disk: Disk, folder: string): AsyncGenerator<WholeSegment, void, void> {
  const segments = await listSegments(disk, folder)
  for (const [i, segment] of segments.entries()) {
    const nextFirst = segments[i + 1]?.firstSeq ?? null
    const read = await readSegment(disk, folder, segment.name, segmentHeadLength, segment.firstSeq - 1)
    const records = read.scan.records.filter((r) => nextFirst === null || r.entry.seq < nextFirst)
    yield { segment, read, records, nextFirst }
  }
}
