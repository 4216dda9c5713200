/** A page of the stories as one checker may see them. */
import type { Notice } from '../contract.js'
import type { Store } from '../ports.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import type { PageRequest, StoryPage } from '../story/storyPages.js'
import { pageOf } from '../story/storyPages.js'
import { seeSummary } from './seenCounts.js'
import { isBlind } from './settlement.js'
import type { Viewer } from './viewer.js'

/** Where checkers are blind, a story stands in another group for each of them, so the whole list is grouped anew. */
export const listSeen = async (
  store: Pick<Store, 'page' | 'list'>,
  viewer: Viewer,
  request: PageRequest | undefined,
): Promise<Result<StoryPage & { readonly notices: readonly Notice[] }>> => {
  if (!isBlind(viewer.policy)) return await store.page(request)
  const listed = await store.list()
  if (!listed.ok) return listed
  const lines = listed.value.stories.map((line) => seeSummary(line, viewer))
  return ok({ ...pageOf(lines, request), notices: listed.value.notices })
}
