/** tickmark import, list, mark: the library from the command line. */
import { reasonSchema, statusSchema } from '../../core/model.js'
import type { Failure } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { listAll } from './listAll.js'
import { counted } from './counted.js'
import { findClaim } from './findClaim.js'
import { findStory } from './findStory.js'
import { listClaims } from './listClaims.js'
import type { ExitCode, Terminal } from './terminal.js'
import { BadUse, exitCodes } from './terminal.js'
import { namedChecker, whoMarks } from './whoMarks.js'

const refuse = (terminal: Terminal, error: Failure): ExitCode => {
  terminal.error(error.message)
  return exitCodes.badInput
}

/** What the library found damaged or mended on the way: the next command would not know of it any more. */
const tellNotices = async (workbench: Workbench, terminal: Terminal): Promise<void> => {
  const listed = await workbench.library.list({ limit: 1, cursor: null })
  if (listed.ok) for (const notice of listed.value.notices) terminal.error(notice.message)
}

export const importCommand = async (
  files: readonly string[],
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (files.length === 0) throw new BadUse('import needs at least one FILE')
  const opened = await terminal.openLibrary(library, 'write')
  if (!opened.ok) return refuse(terminal, opened.error)
  let code: ExitCode = exitCodes.done
  for (const path of files) {
    const file = await terminal.readFile(path)
    if (!file.ok) {
      code = refuse(terminal, file.error)
      continue
    }
    for await (const step of await opened.value.story.import({ files: [file.value], origin: 'file' })) {
      if (step.kind === 'imported')
        terminal.out(`${step.storyId}  ${path}${step.existed ? '  (already in the library)' : ''}`)
      else if (step.kind === 'refused') code = refuse(terminal, step.error)
    }
  }
  await tellNotices(opened.value, terminal)
  return code
}

export const listCommand = async (
  [asked, ...more]: readonly string[],
  form: { readonly json: boolean },
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (more.length > 0) throw new BadUse('list takes one STORY at most')
  const opened = await terminal.openLibrary(library, 'read')
  if (opened.ok && asked !== undefined) return await listClaims(asked, form, opened.value, terminal)
  const listed = opened.ok ? await listAll(opened.value) : opened
  if (!listed.ok) return refuse(terminal, listed.error)
  const rows = listed.value.stories.map(({ story, counts, outlets }) => ({
    id: story.id,
    title: story.title,
    counts,
    outlets,
  }))
  if (form.json) terminal.out(JSON.stringify(rows, null, 2))
  else
    for (const { id, title, counts: c } of rows) {
      const conflicts = c.conflict === 0 ? '' : `, ${c.conflict} in conflict`
      terminal.out(
        `${id}  ${title}  (${counted(c.total, 'claim')}: ${c.supported} supported, ${c.disputed} disputed, ${c.unverified} unverified${conflicts}, ${c.open} open)`,
      )
    }
  for (const notice of listed.value.notices) terminal.error(notice.message)
  return exitCodes.done
}

export interface MarkOptions {
  readonly reason: string | undefined
  readonly rationale: string | undefined
  readonly checker: string | undefined
}

export const markCommand = async (
  [asked, claimAsked, statusGiven, ...rest]: readonly string[],
  options: MarkOptions,
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (asked === undefined || claimAsked === undefined || statusGiven === undefined || rest.length > 0)
    throw new BadUse('mark takes STORY CLAIM supported|disputed|unverified')
  const status = statusSchema.safeParse(statusGiven)
  if (!status.success)
    throw new BadUse(`“${statusGiven}” is no status; use ${statusSchema.options.join(', ')}`)
  const reason = reasonSchema.optional().safeParse(options.reason)
  if (!reason.success)
    throw new BadUse(`“${options.reason}” is no reason; use ${reasonSchema.options.join(', ')}`)
  const named = namedChecker(options.checker)
  const opened = await terminal.openLibrary(library, 'write')
  if (!opened.ok) return refuse(terminal, opened.error)
  const found = await findStory(opened.value, asked)
  if (!found.ok) return refuse(terminal, found.error)
  const chosen = await findClaim(opened.value, found.value, claimAsked)
  if (!chosen.ok) return refuse(terminal, chosen.error)
  const claimId = chosen.value
  const checker = await whoMarks(named, opened.value)
  if (!checker.ok) return refuse(terminal, checker.error)
  const marked = await opened.value.verdict.record({
    storyId: found.value.story.id,
    claimId,
    status: status.data,
    reason: reason.data,
    rationale: options.rationale ?? '',
    checker: checker.value,
  })
  if (!marked.ok) return refuse(terminal, marked.error)
  terminal.out(`${claimId}  ${status.data}  saved ${marked.value.savedAt}`)
  await tellNotices(opened.value, terminal)
  return exitCodes.done
}
