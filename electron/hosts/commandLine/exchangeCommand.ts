/** tickmark exchange: one exchange through the folder that libraries share. */
import { resolve } from 'node:path'
import type { ExchangeOutcome } from '../../core/contract.js'
import type { Failure } from '../../core/result.js'
import { counted, countedStories } from './counted.js'
import type { ExitCode, Terminal } from './terminal.js'
import { BadUse, exitCodes } from './terminal.js'

export interface ExchangeOptions {
  readonly folder?: string | undefined
  readonly confidential: boolean
  readonly off: boolean
  readonly json: boolean
}

const refuse = (terminal: Terminal, error: Failure): ExitCode => {
  terminal.error(error.message)
  return exitCodes.badInput
}

const linesOf = (outcome: ExchangeOutcome): readonly string[] => [
  `${outcome.folder}: ${countedStories(outcome.published)} put there; ${counted(outcome.merged, 'package')} merged, ${counted(outcome.decisions, 'new decision')}, ${counted(outcome.conflicts, 'conflict')}`,
  ...outcome.waiting.map((p) => `  waiting: ${p.name} is not whole yet (${p.error.message})`),
  ...outcome.refused.map((p) => `  refused: ${p.name}: ${p.error.message}`),
]

export const exchangeCommand = async (
  rest: readonly string[],
  { folder, confidential, off, json }: ExchangeOptions,
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (rest.length > 0) throw new BadUse('exchange takes its folder as --folder DIR')
  if (folder?.trim() === '') throw new BadUse('--folder needs a folder')
  if (off && folder !== undefined) throw new BadUse('exchange takes --folder or --off, not both')
  const opened = await terminal.openLibrary(library, 'write')
  if (!opened.ok) return refuse(terminal, opened.error)
  const { exchange } = opened.value
  if (off || folder !== undefined) {
    // The library is opened from other folders later, where a relative name would mean another place.
    const used = await exchange.use({
      folder: off || folder === undefined ? null : resolve(folder),
      confidential,
    })
    if (!used.ok) return refuse(terminal, used.error)
    if (off) return exitCodes.done
  }
  for await (const step of await exchange.run(undefined, { signal: terminal.interrupted }))
    switch (step.kind) {
      case 'progress':
        terminal.progress(step.fraction)
        break
      case 'failed':
        return refuse(terminal, step.error)
      case 'done':
        if (json) terminal.out(JSON.stringify(step.outcome, null, 2))
        else for (const line of linesOf(step.outcome)) terminal.out(line)
    }
  return exitCodes.done
}
