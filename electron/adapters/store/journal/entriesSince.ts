/** Reads which stories the journal speaks of after an entry, newest segments only. */
import type { StoreChange } from '../../../core/ports.js'
import type { Disk } from '../disk.js'
import { partsOf } from './entryParts.js'
import { segmentHeadLength } from './records.js'
import { listSegments, readSegment } from './segments.js'

/** The entries with numbers above `after` and up to `through`, in their order. What is damaged is left out; verify finds it. */
export const entriesSince = async (
  disk: Disk,
  folder: string,
  after: number,
  through: number,
): Promise<readonly StoreChange[]> => {
  if (after >= through) return []
  const segments = await listSegments(disk, folder)
  const changes: StoreChange[] = []
  for (const [i, { name, firstSeq }] of segments.entries()) {
    const nextFirst = segments[i + 1]?.firstSeq ?? through + 1
    if (nextFirst <= after + 1 || firstSeq > through) continue
    const { scan } = await readSegment(disk, folder, name, segmentHeadLength, firstSeq - 1)
    // Records that a later segment has replaced were never acknowledged.
    for (const { entry } of scan.records)
      if (entry.seq > after && entry.seq <= through && entry.seq < nextFirst)
        changes.push({
          seq: entry.seq,
          kind: entry.kind,
          storyIds: partsOf(entry).map(({ storyId }) => storyId),
        })
  }
  return changes
}
