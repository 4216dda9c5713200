/** Opens what a request asks for as a report that is read story by story, so that memory does not grow with the library. */
import type { Viewer } from '../../agreement/viewer.js'
import type {
  Profile,
  ReportLanguage,
  ReportRequest,
  ReportScope,
  ReportTemplate,
  StoryId,
} from '../../model.js'
import type { CancelSignal, Ports } from '../../ports.js'
import type { Failure, Result } from '../../result.js'
import { err, ok, unreachable } from '../../result.js'
import type { OpenStories, OpenStory } from '../../story/openStories.js'
import { openStoryOf } from '../../story/openStories.js'
import type { Speech } from '../words/speak.js'
import { buildReportStory } from './buildStory.js'
import type { ReportHead, ReportSource, ReportStory } from './reportSchema.js'
import { reportFormatName } from './reportSchema.js'
import { FiguresTally } from './tally.js'

/** Ends a report in the middle of a stream: a story that cannot be read, a caller who gave up. */
export class ReportStopped extends Error {
  override readonly name = 'ReportStopped'
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

export interface ReportWatch {
  readonly signal?: CancelSignal | undefined
  /** Hears how many stories have been read, in this pass. */
  readonly onStory?: ((done: number, total: number) => void) | undefined
}

interface Chosen {
  readonly storyIds: readonly StoryId[]
  readonly claimId: string | null
  /** Stories without a claim that fits are left out, unless one was asked for by name. */
  readonly keepEmpty: boolean
}

/** Stories that are asked for at once; the search holds its answer until it was read. */
const searchPage = 500

/** The stories that the library's search finds, in the order of the library. */
export const found = async (
  scope: Pick<Extract<ReportScope, { kind: 'library' }>, 'text' | 'filters'>,
  search: Ports['search'],
  signal: CancelSignal | undefined,
): Promise<Result<ReadonlySet<StoryId>>> => {
  const ids = new Set<StoryId>()
  for (let cursor: string | null = null; ; ) {
    const page = await search.find(
      { text: scope.text, filters: scope.filters, limit: searchPage, cursor, whole: true },
      signal,
    )
    if (!page.ok) return page
    for (const { storyId } of page.value.stories) ids.add(storyId)
    cursor = page.value.next
    if (cursor === null) return ok(ids)
  }
}

const choose = async (
  { scope }: ReportRequest,
  { store, search }: Pick<ReportWorld, 'store' | 'search'>,
  signal: CancelSignal | undefined,
): Promise<Result<Chosen>> => {
  switch (scope.kind) {
    case 'claim':
      return ok({ storyIds: [scope.storyId], claimId: scope.claimId, keepEmpty: false })
    case 'story':
      return ok({ storyIds: [scope.storyId], claimId: null, keepEmpty: true })
    case 'stories':
    case 'session':
      return ok({ storyIds: [...new Set(scope.storyIds)], claimId: null, keepEmpty: true })
    case 'library': {
      const listed = await store.list()
      if (!listed.ok) return listed
      const storyIds = listed.value.stories.map((s) => s.story.id)
      if (scope.text === '' && Object.keys(scope.filters).length === 0)
        return ok({ storyIds, claimId: null, keepEmpty: false })
      const fitting = await found(scope, search, signal)
      if (!fitting.ok) return fitting
      return ok({ storyIds: storyIds.filter((id) => fitting.value.has(id)), claimId: null, keepEmpty: false })
    }
    default:
      return unreachable(scope)
  }
}

const titleOf = (request: ReportRequest, first: ReportStory | null, speech: Speech): string => {
  const { scope } = request
  switch (scope.kind) {
    case 'claim':
      return speech.t('titleClaim', { title: first?.story.title ?? '' })
    case 'story':
      return speech.t('titleStory', { title: first?.story.title ?? '' })
    case 'stories':
      return speech.t('titleStories', { count: scope.storyIds.length })
    case 'session':
      return speech.t('titleSession', { name: scope.name })
    case 'library':
      return scope.text === '' ? speech.t('titleLibrary') : speech.t('titleSearch', { text: scope.text })
    default:
      return unreachable(scope)
  }
}

/** The same story as it stood in the first pass: a decision made meanwhile must not make the head and the claims differ. */
const asSeen = (story: OpenStory, seen: ReadonlySet<string>): OpenStory =>
  story.record.events.every((e) => seen.has(e.id))
    ? story
    : openStoryOf({ ...story.record, events: story.record.events.filter((e) => seen.has(e.id)) })

export interface ReportWorld {
  readonly stories: Pick<OpenStories, 'peekSettled' | 'redact'>
  /** Whose report it is: what this checker may not see yet is left out. */
  readonly viewer: Viewer
  readonly store: Pick<Ports['store'], 'list'>
  readonly search: Ports['search']
  readonly profiles: readonly Profile[]
  readonly template: ReportTemplate
  readonly speech: Speech
  readonly language: ReportLanguage
  /** UTC, ISO 8601. */
  readonly at: string
}

/** The source of a report; what cannot be read later ends its stream with `ReportStopped`. */
export const openReport = async (
  request: ReportRequest,
  world: ReportWorld,
  watch: ReportWatch = {},
): Promise<Result<ReportSource & { readonly total: number }>> => {
  const chosen = await choose(request, world, watch.signal)
  if (!chosen.ok) return chosen
  const { storyIds, claimId, keepEmpty } = chosen.value
  const { template, profiles, speech, language, at } = world
  const choice = { claimId, filter: request.filter, profiles, marker: speech.t('redacted') }
  const seen = new Map<StoryId, ReadonlySet<string>>()

  const read = async (storyId: StoryId): Promise<ReportStory> => {
    if (watch.signal?.aborted === true)
      throw new ReportStopped(err('cancelled', 'The report was cancelled; nothing was written.').error)
    const opened = await world.stories.peekSettled(storyId)
    if (!opened.ok) throw new ReportStopped(opened.error)
    const before = seen.get(storyId)
    const story = before === undefined ? opened.value : asSeen(opened.value, before)
    if (before === undefined) seen.set(storyId, new Set(story.record.events.map((e) => e.id)))
    const seenByViewer = world.stories.redact(story, world.viewer)
    const built = buildReportStory(seenByViewer.story, choice, (id) => seenByViewer.hidden.has(id))
    if (claimId !== null && built.claims.length === 0)
      throw new ReportStopped(
        err('claim-not-found', `“${built.story.title}” has no claim ${claimId}.`, { claimId, storyId }).error,
      )
    return built
  }

  async function* stories(): AsyncGenerator<ReportStory, void, void> {
    let done = 0
    for (const storyId of storyIds) {
      const story = await read(storyId)
      if (keepEmpty || story.claims.length > 0) yield story
      done += 1
      watch.onStory?.(done, storyIds.length)
    }
  }

  const head = async (): Promise<ReportHead> => {
    const tally = new FiguresTally()
    let first: ReportStory | null = null
    for await (const story of stories()) {
      first ??= { ...story, text: null, claims: [] }
      tally.add(story)
    }
    return {
      format: reportFormatName,
      generatedAt: at,
      language,
      scope: request.scope,
      filter: request.filter,
      template,
      title: titleOf(request, first, speech),
      counts: tally.counts,
      withheldEvidence: tally.withheldEvidence,
      figures: tally.figures(),
      meanings: {
        supported: speech.meaning('supported'),
        disputed: speech.meaning('disputed'),
        unverified: speech.meaning('unverified'),
        conflict: speech.meaning('conflict'),
        open: speech.meaning('open'),
      },
      method: template.method === '' ? speech.t('methodWords') : template.method,
    }
  }
  return ok({ head, stories, total: storyIds.length })
}
