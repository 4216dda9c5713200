/** tickmark verify, backup, restore: the safety of a library from the command line. */
import { counted, countedStories } from './counted.js'
import type { ExitCode, Terminal } from './terminal.js'
import { BadUse, exitCodes } from './terminal.js'

const noMore = (command: string, words: readonly string[]): void => {
  if (words.length > 0) throw new BadUse(`${command} takes no ${words[0] ?? ''}`)
}

/** One line on the error output for each thing that is wrong. */
export const verifyCommand = async (
  words: readonly string[],
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  noMore('verify', words)
  const verified = await terminal.upkeep.verify(library)
  if (!verified.ok) {
    terminal.error(verified.error.message)
    return exitCodes.badInput
  }
  const { stories, entries, problems } = verified.value
  for (const problem of problems) terminal.error(problem)
  terminal.out(
    `${countedStories(stories)}, ${counted(entries, 'journal entry', 'journal entries')}: ${problems.length === 0 ? 'everything holds' : counted(problems.length, 'problem')}`,
  )
  return problems.length === 0 ? exitCodes.done : exitCodes.damaged
}

export const backupCommand = async (
  words: readonly string[],
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  noMore('backup', words)
  const made = await terminal.upkeep.backUp(library)
  if (!made.ok) {
    terminal.error(made.error.message)
    return exitCodes.badInput
  }
  terminal.out(made.value)
  return exitCodes.done
}

export const restoreCommand = async (
  [snapshot, ...rest]: readonly string[],
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (snapshot === undefined) throw new BadUse('restore needs a SNAPSHOT, a date or a folder')
  noMore('restore SNAPSHOT', rest)
  const restored = await terminal.upkeep.restore(snapshot, library)
  if (!restored.ok) {
    terminal.error(restored.error.message)
    return exitCodes.badInput
  }
  const { library: folder, aside } = restored.value
  terminal.out(`${folder}${aside === null ? '' : `  (the library that was there is in ${aside})`}`)
  return exitCodes.done
}
