/** How an import stands after each step that the workbench reports. */
import type { ImportStep } from '../../electron/core/contract.js'
import { unreachable } from '../../electron/core/result.js'
import type { ImportRun, Refusal } from './deskState.js'

export const startImport = (total: number, refusals: readonly Refusal[]): ImportRun => ({
  phase: 'running',
  total,
  done: refusals.length,
  name: '',
  fraction: 0,
  imported: 0,
  existed: 0,
  refusals,
  trouble: null,
})

export const followImport = (run: ImportRun, step: ImportStep): ImportRun => {
  switch (step.kind) {
    case 'started':
      return { ...run, name: step.name, fraction: 0 }
    case 'reading':
      return { ...run, name: step.name, fraction: step.fraction }
    case 'imported':
      return {
        ...run,
        done: run.done + 1,
        fraction: 0,
        imported: run.imported + (step.existed ? 0 : 1),
        existed: run.existed + (step.existed ? 1 : 0),
      }
    case 'refused':
      return {
        ...run,
        done: run.done + 1,
        fraction: 0,
        refusals: [...run.refusals, { ...step.error, name: step.name }],
      }
    default:
      return unreachable(step)
  }
}
