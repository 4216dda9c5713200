/** tickmark report, import-report: verdicts out of a library, and back into one. */
import type {
  ReportFilter,
  ReportFormat,
  ReportRequest,
  ReportScope,
  StoryId,
  StorySummary,
} from '../../core/model.js'
import {
  reportFilterSchema,
  reportFormatSchema,
  reportLanguageSchema,
  reportScopeSchema,
} from '../../core/model.js'
import type { Failure, Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { checkerNamed } from '../../core/model.js'
import { counted, countedStories } from './counted.js'
import { findClaim } from './findClaim.js'
import { findStory } from './findStory.js'
import { fitFilter } from './reportFilter.js'
import type { ExitCode, Terminal } from './terminal.js'
import { BadUse, exitCodes } from './terminal.js'

export interface ReportOptions {
  readonly format: string
  readonly out: string | undefined
  readonly all: boolean
  readonly search: string | undefined
  /** The file of a session package. */
  readonly session: string | undefined
  readonly claim: string | undefined
  readonly status: string | undefined
  readonly outlet: string | undefined
  readonly checker: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly language: string | undefined
}

/** Ends the pieces of a report that failed on the way; caught where they are written. */
class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

const formatOf = (asked: string): ReportFormat => {
  const format = reportFormatSchema.safeParse(asked)
  if (format.success) return format.data
  throw new BadUse(`“${asked}” is no report format; use ${reportFormatSchema.options.join(', ')}`)
}

const filterOf = (options: ReportOptions): ReportFilter => {
  const { status, outlet, checker, from, to } = options
  const filter = reportFilterSchema.safeParse({
    ...(status === undefined ? {} : { statuses: status.split(',').map((s) => s.trim()) }),
    ...(outlet === undefined ? {} : { outletId: outlet }),
    ...(checker === undefined ? {} : { checkerId: checkerNamed(checker).id }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
  if (filter.success) return filter.data
  const [at] = filter.error.issues[0]?.path ?? []
  const words: Readonly<Record<string, string>> = {
    statuses: '--status takes supported, disputed, unverified, conflict, open, with commas between',
    from: '--from takes a day, such as 2026-11-23',
    to: '--to takes a day, such as 2026-11-23',
  }
  throw new BadUse(words[String(at)] ?? `--${String(at)} is empty`)
}

const languageOf = (asked: string | undefined): ReportRequest['language'] => {
  const language = reportLanguageSchema.nullable().safeParse(asked ?? null)
  if (language.success) return language.data
  throw new BadUse(`“${asked}” is no report language; use ${reportLanguageSchema.options.join(', ')}`)
}

/** The stories of a package as they stand in this library: what came back since is in the report. */
const sessionScope = async (path: string, terminal: Terminal): Promise<Result<ReportScope>> => {
  const file = await terminal.readFile(path, 'session')
  const inspected = file.ok ? await terminal.inspect(file.value) : file
  if (!inspected.ok) return inspected
  const { session, outlines } = inspected.value
  if (outlines.length < session.stories)
    return err(
      'report-too-large',
      `A report of a session takes ${outlines.length} stories at most, and ${session.fileName} has ${session.stories}. Use --search, or name the stories.`,
      { claims: session.stories },
    )
  const scope = reportScopeSchema.safeParse({
    kind: 'session',
    name: session.fileName.replace(/\.tickmark$/u, '').slice(0, 200),
    storyIds: outlines.map((o) => o.storyId),
  })
  if (!scope.success) return err('bad-input', `${session.fileName} has no story.`)
  return ok(scope.data)
}

const claimScope = async (
  story: StorySummary,
  asked: string,
  workbench: Workbench,
): Promise<Result<ReportScope>> => {
  const found = await findClaim(workbench, story, asked)
  return found.ok ? ok({ kind: 'claim', storyId: story.story.id, claimId: found.value }) : found
}

const scopeOf = async (
  stories: readonly string[],
  { all, search, session, claim }: ReportOptions,
  workbench: Workbench,
  terminal: Terminal,
): Promise<Result<ReportScope>> => {
  if (session !== undefined) return await sessionScope(session, terminal)
  if (all || search !== undefined) return ok({ kind: 'library', text: search ?? '', filters: {} })
  const storyIds: StoryId[] = []
  for (const asked of stories) {
    const found = await findStory(workbench, asked)
    if (!found.ok) return found
    if (claim !== undefined) return await claimScope(found.value, claim, workbench)
    storyIds.push(found.value.story.id)
  }
  const [storyId, ...more] = storyIds
  if (storyId === undefined || more.length > 0) return ok({ kind: 'stories', storyIds })
  return ok({ kind: 'story', storyId })
}

/** The pieces of the file, and its name once it is known. */
const piecesOf = (workbench: Workbench, request: ReportRequest, terminal: Terminal) => {
  const named = { fileName: '' }
  const steps = async () => await workbench.report.export(request, { signal: terminal.interrupted })
  async function* pieces(first: Awaited<ReturnType<typeof begin>>): AsyncGenerator<Uint8Array, void, void> {
    const { iterator } = first
    for (let step = first.step; step.done !== true; step = await iterator.next()) {
      const { value } = step
      if (value.kind === 'failed') throw new Refused(value.error)
      if (value.kind === 'progress') terminal.progress(value.fraction)
      if (value.kind === 'piece')
        yield Buffer.from(value.data, value.encoding === 'base64' ? 'base64' : 'utf8')
    }
  }
  /** The first step says the name, before anything is made. */
  const begin = async () => {
    const iterator = (await steps())[Symbol.asyncIterator]()
    const step = await iterator.next()
    if (step.done !== true && step.value.kind === 'started') named.fileName = step.value.fileName
    return { iterator, step }
  }
  return { begin, pieces, named }
}

export const reportCommand = async (
  stories: readonly string[],
  options: ReportOptions,
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  const ways = [stories.length > 0, options.all, options.search !== undefined, options.session !== undefined]
  if (ways.filter(Boolean).length !== 1)
    throw new BadUse('report takes one of STORY..., --all, --search TEXT and --session FILE')
  if (options.claim !== undefined && stories.length !== 1) throw new BadUse('--claim takes one STORY')
  const format = formatOf(options.format)
  const filter = filterOf(options)
  const language = languageOf(options.language)
  const opened = await terminal.openLibrary(library, 'read')
  if (!opened.ok) return refuse(terminal, opened.error)
  const fitting = await fitFilter(filter, options.checker, opened.value)
  if (!fitting.ok) return refuse(terminal, fitting.error)
  const scope = await scopeOf(stories, options, opened.value, terminal)
  if (!scope.ok) return refuse(terminal, scope.error)
  const { begin, pieces, named } = piecesOf(
    opened.value,
    { format, scope: scope.value, filter: fitting.value, language },
    terminal,
  )
  try {
    const first = await begin()
    const path = options.out ?? named.fileName
    const written = await terminal.writePieces(path === '' ? '-' : path, pieces(first))
    if (!written.ok) return refuse(terminal, written.error)
    if (path !== '-') terminal.out(path)
    return exitCodes.done
  } catch (cause) {
    if (cause instanceof Refused) return refuse(terminal, cause.failure)
    throw cause
  }
}

export const importReportCommand = async (
  files: readonly string[],
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (files.length === 0) throw new BadUse('import-report needs at least one FILE')
  const opened = await terminal.openLibrary(library, 'write')
  if (!opened.ok) return refuse(terminal, opened.error)
  let code: ExitCode = exitCodes.done
  for (const path of files) {
    const file = await terminal.readFile(path, 'report')
    const imported = file.ok ? await opened.value.report.import({ file: file.value }) : file
    if (!imported.ok) {
      code = refuse(terminal, imported.error)
      continue
    }
    const { added, existed, decisions, leftOut } = imported.value
    const missing = leftOut === 0 ? '' : `, ${leftOut} without a claim here`
    terminal.out(
      `${path}: ${countedStories(added.length, 'new ')}, ${existed.length} known, ${counted(decisions, 'decision')}${missing}`,
    )
  }
  return code
}

const refuse = (terminal: Terminal, error: Failure): ExitCode => {
  terminal.error(error.message)
  return exitCodes.badInput
}
