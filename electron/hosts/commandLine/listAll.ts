/** Every story of a library, newest import first, page by page. */
import type { Notice } from '../../core/contract.js'
import type { StorySummary } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'

export const listAll = async (
  workbench: Workbench,
): Promise<Result<{ readonly stories: readonly StorySummary[]; readonly notices: readonly Notice[] }>> => {
  const stories: StorySummary[] = []
  for (let cursor: string | null = null; ; ) {
    const page = await workbench.library.list({ limit: 1000, cursor })
    if (!page.ok) return page
    stories.push(...page.value.stories)
    cursor = page.value.next
    if (cursor !== null) continue
    const newest = stories.toSorted((a, b) =>
      a.story.importedAt < b.story.importedAt ? 1 : a.story.importedAt > b.story.importedAt ? -1 : 0,
    )
    return ok({ stories: newest, notices: page.value.notices })
  }
}
