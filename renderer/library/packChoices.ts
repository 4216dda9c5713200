/** What can be chosen of a session package, and the request that the choices make. */
import type { SessionRequest, SessionScope } from '../../electron/core/contract.js'
import type { SearchFilters, StoryId } from '../../electron/core/model.js'

/** `queue` are the stories with claims that nobody has marked. */
export type PackScope = 'story' | 'queue' | 'found' | 'library'
export const verdictChoices = ['along', 'sealed', 'behind'] as const
export type VerdictChoice = (typeof verdictChoices)[number]

export interface PackChoices {
  readonly scope: PackScope
  readonly filters: SearchFilters
  readonly verdicts: VerdictChoice
  readonly evidence: boolean
  readonly confidential: boolean
  readonly signed: boolean
}

export interface PackPlace {
  readonly storyId: StoryId | null
  /** What stands in the search of the library. */
  readonly search: string
}

export const scopesOf = ({ storyId, search }: PackPlace): readonly PackScope[] => [
  ...(storyId === null ? [] : (['story'] as const)),
  'queue',
  ...(search.trim() === '' ? [] : (['found'] as const)),
  'library',
]

/** What the library is searched by; null where one story goes along by itself. */
export const queryOf = (
  { scope, filters }: Pick<PackChoices, 'scope' | 'filters'>,
  { search }: Pick<PackPlace, 'search'>,
): { readonly text: string; readonly filters: SearchFilters } | null => {
  if (scope === 'story') return null
  const open = scope === 'queue' ? { status: 'open' as const } : {}
  return { text: scope === 'found' ? search.trim() : '', filters: { ...filters, ...open } }
}

export const requestOf = (choices: PackChoices, place: PackPlace): SessionRequest => {
  const { verdicts, evidence, confidential, signed } = choices
  const query = queryOf(choices, place)
  const scope: SessionScope =
    query === null
      ? { kind: 'stories', storyIds: place.storyId === null ? [] : [place.storyId] }
      : { kind: 'library', ...query }
  return {
    scope,
    blind: verdicts === 'behind',
    sealed: verdicts === 'sealed',
    evidence,
    confidential,
    signed,
  }
}
