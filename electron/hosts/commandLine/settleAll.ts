/** Settles every conflict that a merge told for one side, from the command line. */
import type { MergeConflict, MergeOutcome } from '../../core/contract.js'
import type { Checker } from '../../core/model.js'
import type { Failure, Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { counted } from './counted.js'

export interface Settled {
  readonly kept: 'here' | 'there'
  readonly settled: number
  readonly refused: readonly Failure[]
}

const idsOf = (sides: MergeConflict['here']): string[] => sides.map((s) => s.eventId)

export const settleAll = async (
  workbench: Workbench,
  { conflicts, outlets }: MergeOutcome,
  kept: Settled['kept'],
  checker: Checker,
): Promise<Result<Settled>> => {
  const dropped = kept === 'here' ? 'there' : 'here'
  const items = conflicts
    .filter((c) => c.here.length > 0 && c.there.length > 0)
    .map((c) => ({ storyId: c.storyId, keep: idsOf(c[kept]), drop: idsOf(c[dropped]) }))
  const fields = outlets.conflicts.map((c) => ({
    outletId: c.outletId,
    field: c.field,
    changeId: c[kept].changeId,
  }))
  const done = await workbench.session.settle({ items, fields, rationale: '', checker })
  if (!done.ok) return done
  const refused = done.value.items.flatMap((i) => (i.error === null ? [] : [i.error]))
  return ok({ kept, settled: items.length - refused.length + fields.length, refused })
}

export const settledLines = (settled: Settled | null): readonly string[] =>
  settled === null
    ? []
    : [
        `${counted(settled.settled, 'conflict')} settled for what is ${settled.kept === 'here' ? 'here' : 'in the package'}`,
        ...settled.refused.map((error) => `  not settled: ${error.message}`),
      ]
