/** What can be chosen of a report, and the request that the choices make. */
import type {
  ClaimId,
  ReportFormat,
  ReportLanguage,
  ReportRequest,
  ReportStatus,
  StoryId,
} from '../../electron/core/model.js'
import type { Saying, Speech } from '../words/speak.js'
import { say } from '../words/speak.js'

/** Names, the same in every language; the tables of CSV are named by what is in them. */
const formatNames = {
  html: 'HTML',
  pdf: 'PDF',
  docx: 'Word',
  md: 'Markdown',
  json: 'JSON',
  claimreview: 'ClaimReview',
  annotations: 'Web Annotation',
} as const satisfies Partial<Record<ReportFormat, string>>

const hasName = (format: ReportFormat): format is keyof typeof formatNames =>
  Object.hasOwn(formatNames, format)

/** "HTML, a page to read and publish" */
export const sayFormat = (format: ReportFormat, { words }: Speech): string =>
  words('reports.formAndUse', {
    name: hasName(format) ? formatNames[format] : words(`reports.${format}`),
    use: words(`reports.${format}Use`),
  })

export type ScopeChoice = 'claim' | 'story' | 'chosen' | 'found' | 'session' | 'library'

/** A session package that was opened to report on: what it is called and which stories are in it. */
export interface ReportSession {
  readonly name: string
  readonly storyIds: readonly StoryId[]
}

export interface ReportChoices {
  readonly format: ReportFormat
  readonly scope: ScopeChoice
  /** The stories that are ticked. */
  readonly storyIds: readonly StoryId[]
  readonly session: ReportSession | null
  /** Empty means every status. */
  readonly statuses: readonly ReportStatus[]
  /** An outlet that the claims credit, a checker who marked them, days of their verdicts; empty for any. */
  readonly outletId: string
  readonly checkerId: string
  readonly from: string
  readonly to: string
  /** Null is the language of the library's template. */
  readonly language: ReportLanguage | null
}

/** Where the dialog was opened: what the scopes stand for. */
export interface ReportPlace {
  readonly storyId: StoryId | null
  readonly claimId: ClaimId | null
  /** What stands in the search of the library. */
  readonly search: string
}

export const scopeChoices = ({
  storyId,
  claimId,
  search,
}: ReportPlace): readonly (readonly [ScopeChoice, Saying])[] => [
  ...(storyId === null ? [] : [['story', say('reports.thisStory')] as const]),
  ...(storyId === null || claimId === null ? [] : [['claim', say('reports.thisClaim')] as const]),
  ['chosen', say('reports.chosen')],
  ...(search.trim() === '' ? [] : [['found', say('reports.found', { text: search.trim() })] as const]),
  ['session', say('reports.session')],
  ['library', say('reports.library')],
]

/** Null while it is not said which stories or which session. */
const scopeOf = (
  { scope, storyIds, session }: ReportChoices,
  { storyId, claimId, search }: ReportPlace,
): ReportRequest['scope'] | null => {
  if (scope === 'chosen') return storyIds.length === 0 ? null : { kind: 'stories', storyIds: [...storyIds] }
  if (scope === 'session')
    return session === null ? null : { kind: 'session', name: session.name, storyIds: [...session.storyIds] }
  if (scope === 'claim' && storyId !== null && claimId !== null) return { kind: 'claim', storyId, claimId }
  if (scope === 'story' && storyId !== null) return { kind: 'story', storyId }
  return { kind: 'library', text: scope === 'found' ? search.trim() : '', filters: {} }
}

const filterOf = (choices: ReportChoices): ReportRequest['filter'] => ({
  ...(choices.statuses.length === 0 ? {} : { statuses: [...choices.statuses] }),
  ...(choices.outletId === '' ? {} : { outletId: choices.outletId }),
  ...(choices.checkerId === '' ? {} : { checkerId: choices.checkerId }),
  ...(choices.from === '' ? {} : { from: choices.from }),
  ...(choices.to === '' ? {} : { to: choices.to }),
})

/** Null while what it is to be about is not chosen yet. */
export const requestOf = (
  choices: ReportChoices,
  place: ReportPlace,
  deskLanguage: ReportLanguage,
): ReportRequest | null => {
  const scope = scopeOf(choices, place)
  const { format, language } = choices
  return scope === null ? null : { format, scope, filter: filterOf(choices), language, deskLanguage }
}
