/** What can be chosen of a report, and the request that the choices make. */
import type {
  ClaimId,
  ReportFormat,
  ReportLanguage,
  ReportRequest,
  ReportStatus,
  StoryId,
} from '../../electron/core/model.js'

export const formatChoices: readonly (readonly [ReportFormat, string, string])[] = [
  ['html', 'HTML', 'a page to read and publish'],
  ['pdf', 'PDF', 'to print and send'],
  ['docx', 'Word', 'to edit on'],
  ['md', 'Markdown', 'for a site or wiki'],
  ['csv', 'CSV: claims', 'one row a claim'],
  ['evidence-csv', 'CSV: evidence', 'one row a document'],
  ['figures-csv', 'CSV: figures', 'the numbers behind the pictures'],
  ['json', 'JSON', 'all of it, for programs and import'],
  ['claimreview', 'ClaimReview', 'schema.org, for search engines'],
  ['annotations', 'Web Annotation', 'W3C notes on the text'],
]

export const languageChoices: readonly (readonly [ReportLanguage, string])[] = [
  ['en', 'English'],
  ['uk', 'Українська'],
  ['es', 'Español'],
]

export type ScopeChoice = 'claim' | 'story' | 'found' | 'library'

export interface ReportChoices {
  readonly format: ReportFormat
  readonly scope: ScopeChoice
  /** Empty means every status. */
  readonly statuses: readonly ReportStatus[]
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
}: ReportPlace): readonly (readonly [ScopeChoice, string])[] => [
  ...(storyId === null ? [] : [['story', 'This story'] as const]),
  ...(storyId === null || claimId === null ? [] : [['claim', 'This claim'] as const]),
  ...(search.trim() === '' ? [] : [['found', `Stories with “${search.trim()}”`] as const]),
  ['library', 'The whole library'],
]

const scopeOf = (scope: ScopeChoice, { storyId, claimId, search }: ReportPlace): ReportRequest['scope'] => {
  if (scope === 'claim' && storyId !== null && claimId !== null) return { kind: 'claim', storyId, claimId }
  if (scope === 'story' && storyId !== null) return { kind: 'story', storyId }
  return { kind: 'library', text: scope === 'found' ? search.trim() : '', filters: {} }
}

export const requestOf = (choices: ReportChoices, place: ReportPlace): ReportRequest => ({
  format: choices.format,
  scope: scopeOf(choices.scope, place),
  filter: choices.statuses.length === 0 ? {} : { statuses: [...choices.statuses] },
  language: choices.language,
})
