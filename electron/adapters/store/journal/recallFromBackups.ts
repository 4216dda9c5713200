/** Looks for journal records that the library has lost in the journals of its backups. */
import { join } from 'node:path'
import type { Disk } from '../disk.js'
import { entriesOf } from '../wholeFiles.js'
import type { JournalRecord } from './records.js'
import { chainHash, segmentHeadLength } from './records.js'
import { listSegments, readSegment } from './segments.js'

export interface Gap {
  /** Numbers of the first and the last record that are missing; `last` is null where nobody knows. */
  readonly first: number
  readonly last: number | null
  /** The chain's hash before the gap. */
  readonly before: string
}

/** Only records that continue the chain are taken, so what comes back is what was lost and nothing else. */
export const recallFromBackups = async (
  disk: Disk,
  backups: string,
  gap: Gap,
): Promise<readonly JournalRecord[]> => {
  const days = (await entriesOf(disk, backups)).map((entry) => entry.name).filter((n) => /^\d{4}-/u.test(n))
  let best: readonly JournalRecord[] = []
  for (const day of days.toSorted().toReversed()) {
    const folder = join(backups, day, 'journal')
    const found: JournalRecord[] = []
    let { before } = gap
    let seq = gap.first - 1
    const segments = await listSegments(disk, folder)
    for (const [i, { name, firstSeq }] of segments.entries()) {
      const next = segments[i + 1]?.firstSeq
      if ((next !== undefined && next <= gap.first) || (gap.last !== null && firstSeq > gap.last)) continue
      const { scan } = await readSegment(disk, folder, name, segmentHeadLength, 0)
      for (const record of scan.records) {
        const due = record.entry.seq === seq + 1 && (gap.last === null || record.entry.seq <= gap.last)
        if (!due || chainHash(before, record.payload) !== record.hash) continue
        found.push(record)
        before = record.hash
        seq += 1
      }
    }
    if (found.length > best.length) best = found
  }
  return best
}
