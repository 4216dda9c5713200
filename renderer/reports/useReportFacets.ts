/** What a report can be narrowed to: the outlets that are credited and the checkers who marked, in the library and in the story on the desk. */
import { useEffect, useState } from 'react'
import type { SearchChoices } from '../../electron/core/model.js'
import { unlistedId } from '../../electron/core/model.js'
import { askUntilReady } from '../search/askUntilReady.js'
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'

export interface ReportFacets {
  readonly outlets: readonly { readonly id: string; readonly name: string }[]
  readonly checkers: readonly { readonly id: string; readonly name: string }[]
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name)

/** Outlets of the library are known by name to the search, and by id to the registry; the id of an unlisted one is made of its name. */
export const facetsOf = (
  { registry, story }: Pick<DeskState, 'registry' | 'story'>,
  choices: SearchChoices | null,
): ReportFacets => {
  const outlets = new Map<string, string>()
  const ids = new Map(registry.outlets.map(({ id, name }) => [name, id]))
  // Until the registry is there, nobody can say which outlet it does not list.
  if (ids.size > 0)
    for (const { name } of choices?.outlets ?? []) outlets.set(ids.get(name) ?? unlistedId(name), name)
  if (story.kind === 'open')
    for (const { claim } of story.view.claims)
      for (const { outlet } of claim.attributions) outlets.set(outlet.id, outlet.name)
  return {
    outlets: [...outlets].map(([id, name]) => ({ id, name })).toSorted(byName),
    checkers: (choices?.checkers ?? []).map(({ id, name }) => ({ id, name })).toSorted(byName),
  }
}

export const useReportFacets = (state: DeskState, actions: DeskActions): ReportFacets => {
  const [choices, setChoices] = useState<SearchChoices | null>(null)
  useEffect(() => {
    const query = { text: '', filters: {}, limit: 1, cursor: null, choices: true }
    const asking = askUntilReady(actions.search, query, (reply) => {
      if (reply.ok) setChoices(reply.value.choices)
    })
    return () => asking.abort()
  }, [actions])
  return facetsOf(state, choices)
}
