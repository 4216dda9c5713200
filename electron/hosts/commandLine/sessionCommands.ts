/** tickmark session pack, inspect, merge, open: work handed between checkers as files. */
import type { MergeOutcome, MergeStep, SessionFacts, SessionScope } from '../../core/contract.js'
import type { SearchFilters, StoryId } from '../../core/model.js'
import { searchFiltersSchema } from '../../core/model.js'
import { identify } from '../../core/profile.js'
import type { Failure, Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { conflictLines } from './conflictLines.js'
import { counted, countedStories } from './counted.js'
import { settleAll, settledLines } from './settleAll.js'
import { namedChecker, whoMarks } from './whoMarks.js'
import { findStory } from './findStory.js'
import type { ExitCode, Terminal } from './terminal.js'
import { BadUse, exitCodes } from './terminal.js'

export interface SessionOptions {
  readonly all: boolean
  readonly search: string | undefined
  readonly out: string | undefined
  readonly blind: boolean
  readonly sealed: boolean
  readonly queue: boolean
  readonly status: string | undefined
  readonly outlet: string | undefined
  readonly checker: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  readonly evidence: boolean
  readonly confidential: boolean
  readonly sign: boolean
  readonly dryRun: boolean
  readonly keep: string | undefined
  readonly json: boolean
}

const refuse = (terminal: Terminal, error: Failure): ExitCode => {
  terminal.error(error.message)
  return exitCodes.badInput
}

/** Ends the pieces of a package that failed on the way; caught where they are written. */
class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

const filterOptions = ['all', 'queue', 'search', 'status', 'outlet', 'checker', 'from', 'to'] as const
const isFiltered = (options: SessionOptions): boolean =>
  filterOptions.some((name) => options[name] !== undefined && options[name] !== false)

/** The filters of the library's search. The queue is what has claims that nobody has marked. */
const filtersOf = async (
  { queue, status, outlet, checker, from, to }: SessionOptions,
  workbench: Workbench,
): Promise<Result<SearchFilters>> => {
  const known = checker === undefined ? ok([]) : await workbench.checker.known(undefined)
  if (!known.ok) return known
  if (queue && status !== undefined) throw new BadUse('session pack takes --queue or --status, not both')
  const asked = queue ? 'open' : status
  const filters = searchFiltersSchema.safeParse({
    ...(asked === undefined ? {} : { status: asked }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(checker === undefined ? {} : { checker: identify(checker, known.value).id }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  })
  if (filters.success) return ok(filters.data)
  const [at] = filters.error.issues[0]?.path ?? []
  if (at === 'status')
    throw new BadUse('--status takes one of supported, disputed, unverified, conflict, open')
  throw new BadUse(
    at === 'from' || at === 'to' ? `--${at} takes a day, such as 2026-11-23` : `--${String(at)} is too long`,
  )
}

const scopeOf = async (
  stories: readonly string[],
  options: SessionOptions,
  workbench: Workbench,
): Promise<Result<SessionScope>> => {
  if (isFiltered(options)) {
    const filters = await filtersOf(options, workbench)
    return filters.ok ? ok({ kind: 'library', text: options.search ?? '', filters: filters.value }) : filters
  }
  const storyIds: StoryId[] = []
  for (const asked of stories) {
    const found = await findStory(workbench, asked)
    if (!found.ok) return found
    storyIds.push(found.value.story.id)
  }
  return ok({ kind: 'stories', storyIds })
}

/** A key that is to be made needs a library that may be written; one that is there does not. */
const openToPack = async (
  library: string | undefined,
  sign: boolean,
  terminal: Terminal,
): Promise<Result<Workbench>> => {
  const reading = await terminal.openLibrary(library, 'read')
  if (!reading.ok || !sign) return reading
  const writing = await terminal.openLibrary(library, 'write')
  return !writing.ok && writing.error.code === 'library-in-use' ? reading : writing
}

const pack = async (
  stories: readonly string[],
  options: SessionOptions,
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  const whole = isFiltered(options)
  if (stories.length === 0 && !whole)
    throw new BadUse('session pack takes a STORY, or --all, or --queue, or --search TEXT or a filter')
  if (stories.length > 0 && whole) throw new BadUse('session pack takes a STORY or a filter, not both')
  if (options.blind && options.sealed) throw new BadUse('session pack takes --blind or --sealed, not both')
  const opened = await openToPack(library, options.sign, terminal)
  if (!opened.ok) return refuse(terminal, opened.error)
  const scope = await scopeOf(stories, options, opened.value)
  if (!scope.ok) return refuse(terminal, scope.error)
  const { blind, sealed, evidence, confidential, sign: signed } = options
  const steps = await opened.value.session.pack(
    { scope: scope.value, blind, sealed, evidence, confidential, signed },
    { signal: terminal.interrupted },
  )
  const iterator = steps[Symbol.asyncIterator]()
  const first = await iterator.next()
  async function* pieces(): AsyncGenerator<Uint8Array, void, void> {
    for (let step = first; step.done !== true; step = await iterator.next()) {
      const { value } = step
      if (value.kind === 'failed') throw new Refused(value.error)
      if (value.kind === 'progress') terminal.progress(value.fraction)
      if (value.kind === 'piece') yield Buffer.from(value.data, 'base64')
    }
  }
  try {
    const named = first.done !== true && first.value.kind === 'started' ? first.value.fileName : '-'
    const path = options.out ?? named
    const written = await terminal.writePieces(path, pieces())
    if (!written.ok) return refuse(terminal, written.error)
    if (path !== '-') terminal.out(path)
    return exitCodes.done
  } catch (cause) {
    if (cause instanceof Refused) return refuse(terminal, cause.failure)
    throw cause
  }
}

const factLines = (facts: SessionFacts): readonly string[] => {
  const { signature, madeBy } = facts
  const left = [
    ...(facts.blind ? ['verdicts'] : []),
    ...(facts.evidence ? [] : ['evidence files']),
    ...(facts.confidential ? [] : ['confidential evidence']),
  ]
  return [
    `${facts.fileName}: ${countedStories(facts.stories)}, ${counted(facts.events, 'decision')}, ${counted(facts.evidenceFiles, 'evidence file')}`,
    `  made by ${madeBy?.name ?? 'an unnamed checker'}, as of ${facts.madeAt}, ${
      signature.kind === 'signed' ? `signed with the key ${signature.fingerprint}` : 'not signed'
    }`,
    ...(left.length === 0 ? [] : [`  left out: ${left.join(', ')}`]),
    ...(facts.sealed ? ['  verdicts are sealed: each opens once somebody here has marked its claim'] : []),
  ]
}

const outcomeLines = (outcome: MergeOutcome, merged: boolean): readonly string[] => {
  const { stories, events, claims, withoutClaim, conflictCount, conflicts, outlets } = outcome
  return [
    ...factLines(outcome.session),
    `  ${countedStories(stories.new, 'new ')}, ${stories.known} known; ${counted(events.new, 'new decision')}, ${events.known} known; ${counted(claims, 'claim changes', 'claims change')}`,
    ...(withoutClaim === 0
      ? []
      : [`  ${counted(withoutClaim, 'decision has', 'decisions have')} no claim here; kept all the same`]),
    ...(outlets.newChanges === 0
      ? []
      : [`  ${counted(outlets.newChanges, 'change', 'changes')} of outlets: ${outlets.names.join(', ')}`]),
    ...outlets.conflicts.map(
      ({ name, field, here, there }) =>
        `  both sides changed ${name} (${field}): here “${here.value}”, in the package “${there.value}”; the later one stands`,
    ),
    ...(conflictCount === 0 ? [] : [`  ${counted(conflictCount, 'conflict')}:`]),
    ...conflicts.flatMap(conflictLines),
    merged ? 'merged' : 'nothing was changed (dry run)',
  ]
}

const lastStep = async (
  steps: AsyncIterable<MergeStep>,
  terminal: Terminal,
): Promise<Result<Extract<MergeStep, { kind: 'done' }>>> => {
  for await (const step of steps) {
    if (step.kind === 'done') return ok(step)
    if (step.kind === 'failed') return { ok: false, error: step.error }
    terminal.progress(step.fraction)
  }
  return err('cancelled', 'The merge was cancelled; nothing was changed.')
}

const merge = async (
  [path, ...more]: readonly string[],
  options: Pick<SessionOptions, 'dryRun' | 'json' | 'keep' | 'checker'> & { readonly intoEmpty: boolean },
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (path === undefined || more.length > 0) throw new BadUse('session takes one FILE')
  const { keep } = options
  if (keep !== undefined && keep !== 'here' && keep !== 'there')
    throw new BadUse('--keep takes “here” or “there”')
  if (keep !== undefined && options.dryRun) throw new BadUse('--keep settles; a dry run changes nothing')
  if (keep === undefined && options.checker !== undefined)
    throw new BadUse('--checker says who settles; it goes with --keep')
  const named = namedChecker(options.checker)
  const file = await terminal.readFile(path, 'session')
  if (!file.ok) return refuse(terminal, file.error)
  const opened = await terminal.openLibrary(library, options.dryRun ? 'read' : 'write')
  if (!opened.ok) return refuse(terminal, opened.error)
  if (options.intoEmpty) {
    const listed = await opened.value.library.list({ limit: 1, cursor: null })
    if (!listed.ok) return refuse(terminal, listed.error)
    if (listed.value.stories.length > 0) {
      terminal.error(
        `The library ${listed.value.location} has stories already. Use “tickmark session merge”, or --library with a new folder.`,
      )
      return exitCodes.badInput
    }
  }
  // Asked before anything is merged: who settles signs it.
  const by = keep === undefined ? null : await whoMarks(named, opened.value)
  if (by?.ok === false) return refuse(terminal, by.error)
  const steps = await opened.value.session.merge(
    { package: { file: file.value }, dryRun: options.dryRun },
    { signal: terminal.interrupted },
  )
  const done = await lastStep(steps, terminal)
  if (!done.ok) return refuse(terminal, done.error)
  const { merged, outcome } = done.value
  const settled =
    keep === undefined || by === null ? ok(null) : await settleAll(opened.value, outcome, keep, by.value)
  if (!settled.ok) return refuse(terminal, settled.error)
  if (options.json)
    terminal.out(
      JSON.stringify(
        { merged, ...outcome, ...(settled.value === null ? {} : { settled: settled.value }) },
        null,
        2,
      ),
    )
  else
    for (const line of [...outcomeLines(outcome, merged), ...settledLines(settled.value)]) terminal.out(line)
  return exitCodes.done
}

const inspect = async (
  [path, ...more]: readonly string[],
  { json }: Pick<SessionOptions, 'json'>,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (path === undefined || more.length > 0) throw new BadUse('session inspect takes one FILE')
  const file = await terminal.readFile(path, 'session')
  const inspected = file.ok ? await terminal.inspect(file.value) : file
  if (!inspected.ok) return refuse(terminal, inspected.error)
  const { session, outlines } = inspected.value
  if (json) terminal.out(JSON.stringify(inspected.value, null, 2))
  else {
    for (const line of factLines(session)) terminal.out(line)
    for (const { storyId, title, claims, events } of outlines)
      terminal.out(`${storyId}  ${title}  (${counted(claims, 'claim')}, ${counted(events, 'decision')})`)
  }
  return exitCodes.done
}

export const sessionCommand = (
  [action, ...rest]: readonly string[],
  options: SessionOptions,
  library: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> => {
  switch (action) {
    case 'pack':
      return pack(rest, options, library, terminal)
    case 'inspect':
      return inspect(rest, options, terminal)
    case 'merge':
      return merge(rest, { ...options, intoEmpty: false }, library, terminal)
    case 'open':
      return merge(rest, { ...options, dryRun: false, intoEmpty: true }, library, terminal)
    default:
      throw new BadUse('session takes pack, inspect, merge or open')
  }
}
