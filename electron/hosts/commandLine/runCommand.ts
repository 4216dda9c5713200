/** Reads the words of a command line and runs the command they name. */
import { parseArgs } from 'node:util'
import { exchangeCommand } from './exchangeCommand.js'
import { extractCommand } from './extractCommand.js'
import { importCommand, listCommand, markCommand } from './libraryCommands.js'
import { importReportCommand, reportCommand } from './reportCommand.js'
import { sessionCommand } from './sessionCommands.js'
import type { ExitCode, Terminal } from './terminal.js'
import { BadUse, exitCodes } from './terminal.js'
import { backupCommand, restoreCommand, verifyCommand } from './upkeepCommands.js'

const usage = `tickmark: an offline workbench for fact-checkers

  tickmark import FILE...                        put stories into the library
  tickmark list [--json]                         the stories, with their verdict counts
  tickmark list STORY [--json]                   its claims: number, status, id, first words, outlets
  tickmark extract FILE --json                   what is found in a text, without a library
  tickmark extract FILE... --jsonl               the same, one object a line
  tickmark mark STORY CLAIM supported|disputed|unverified
                [--reason CODE] [--rationale TEXT] [--checker NAME]
  tickmark report STORY... | --all | --search TEXT | --session FILE
                [--format html|pdf|docx|md|csv|evidence-csv|figures-csv|json|claimreview|annotations]
                [--claim CLAIM] [--status STATUS,...] [--outlet ID|NAME] [--checker NAME] [--from DAY] [--to DAY]
                [--language en|uk|es] [--out FILE|-]
  tickmark import-report FILE...                 take the stories and decisions of JSON reports in
  tickmark session pack STORY... | --all | --queue | --search TEXT
                [--status STATUS] [--outlet NAME] [--checker NAME] [--from DAY] [--to DAY]
                [--blind | --sealed] [--evidence] [--confidential] [--sign] [--out FILE|-]
                                                 hand work over as a file: stories, those that still are to be checked
                                                 (--queue), or those that a search and filters find; --blind leaves
                                                 the verdicts out, --sealed keeps each closed until its claim is marked
  tickmark session inspect FILE [--json]         check a package and say what is in it, without a library
  tickmark session merge FILE [--dry-run | --keep here|there [--checker NAME]] [--json]
                                                 bring in what is new; --dry-run says what would change,
                                                 --keep settles each conflict for what is here, or there
  tickmark session open FILE --library DIR       the package as a library of its own
  tickmark exchange [--folder DIR [--confidential] | --off] [--json]
                                                 share a folder with other libraries: put own work there, merge theirs
  tickmark verify                                check every hash, checksum and reference of the library
  tickmark backup                                make today's backup now
  tickmark restore SNAPSHOT                      put a backup (its date or folder) in the library's place

  --library DIR   another library than the app's own
  --help          this text

Exit codes: 0 done, 1 the library is damaged (verify), 2 bad use, 3 bad input.`

const options = {
  library: { type: 'string' },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  format: { type: 'string', default: 'html' },
  out: { type: 'string' },
  all: { type: 'boolean', default: false },
  search: { type: 'string' },
  claim: { type: 'string' },
  status: { type: 'string' },
  outlet: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  language: { type: 'string' },
  reason: { type: 'string' },
  rationale: { type: 'string' },
  checker: { type: 'string' },
  blind: { type: 'boolean', default: false },
  sealed: { type: 'boolean', default: false },
  queue: { type: 'boolean', default: false },
  evidence: { type: 'boolean', default: false },
  confidential: { type: 'boolean', default: false },
  sign: { type: 'boolean', default: false },
  folder: { type: 'string' },
  session: { type: 'string' },
  off: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  keep: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** What parseArgs leaves out when it was not given. */
const unset = {
  out: undefined,
  search: undefined,
  session: undefined,
  claim: undefined,
  status: undefined,
  outlet: undefined,
  checker: undefined,
  keep: undefined,
  from: undefined,
  to: undefined,
  language: undefined,
}

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (cause) {
    throw new BadUse(cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause))
  }
}

const dispatch = (words: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode> => {
  const { values, positionals } = parse(words)
  const [command, ...rest] = positionals
  if (values.help || command === 'help') {
    terminal.out(usage)
    return exitCodes.done
  }
  switch (command) {
    case 'import':
      return importCommand(rest, values.library, terminal)
    case 'list':
      return listCommand(rest, values, values.library, terminal)
    case 'extract':
      return extractCommand(rest, values, terminal)
    case 'mark':
      return markCommand(
        rest,
        { reason: values.reason, rationale: values.rationale, checker: values.checker },
        values.library,
        terminal,
      )
    case 'report':
      return reportCommand(rest, { ...unset, ...values }, values.library, terminal)
    case 'import-report':
      return importReportCommand(rest, values.library, terminal)
    case 'session':
      return sessionCommand(
        rest,
        { ...unset, ...values, dryRun: values['dry-run'] },
        values.library,
        terminal,
      )
    case 'exchange':
      return exchangeCommand(rest, values, values.library, terminal)
    case 'verify':
      return verifyCommand(rest, values.library, terminal)
    case 'backup':
      return backupCommand(rest, values.library, terminal)
    case 'restore':
      return restoreCommand(rest, values.library, terminal)
    case undefined:
      throw new BadUse('no command was given')
    default:
      throw new BadUse(`there is no command “${command}”`)
  }
}

/** Resolves to the exit code; bad use is one line on stderr. */
export const runCommand = async (words: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  try {
    return await dispatch(words, terminal)
  } catch (cause) {
    if (!(cause instanceof BadUse)) throw cause
    terminal.error(`tickmark: ${cause.message}. “tickmark --help” lists the commands.`)
    return exitCodes.badUse
  }
}
