/** What the filters of a report stand for in a library: names become ids, and what cannot fit anything is refused. */
import { setTimeout } from 'node:timers/promises'
import type { ReportFilter } from '../../core/model.js'
import { checkerNamed, unlistedId } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { listAll } from './listAll.js'

/** Milliseconds between looks at a search index that is being made. */
const indexPause = 50

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** An outlet by its id or its name, from the registry or, when no registry lists it, from the stories that credit it. */
const outletIdOf = async (asked: string, workbench: Workbench): Promise<Result<string>> => {
  const listed = await workbench.outlets.list(undefined)
  if (!listed.ok) return listed
  const byId = listed.value.find((o) => same(o.id, asked))
  if (byId !== undefined) return ok(byId.id)
  const named = listed.value.filter((o) => same(o.name, asked))
  const [only, ...others] = named
  if (only !== undefined && others.length > 0)
    return err(
      'bad-input',
      `Several outlets are called “${asked}”. Give the id of one: ${named.map((o) => o.id).join(', ')}.`,
    )
  if (only !== undefined) return ok(only.id)
  const stories = await listAll(workbench)
  if (!stories.ok) return stories
  for (const { outlets } of stories.value.stories)
    for (const name of outlets)
      if (same(name, asked) || same(unlistedId(name), asked)) return ok(unlistedId(name))
  return err(
    'outlet-not-found',
    `No outlet has the id or the name “${asked}”, in the registry or in a story.`,
    {
      outletId: asked,
    },
  )
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Those whose verdicts stand somewhere in the library; null when the program cannot tell. */
const markingCheckers = async (workbench: Workbench): Promise<Result<readonly Named[] | null>> => {
  const query = { text: '', filters: {}, limit: 1, cursor: null, choices: true }
  for (let done = -1; ; ) {
    const found = await workbench.library.search(query)
    if (!found.ok) return found
    const { choices, index } = found.value
    if (index.ready) return ok(choices?.checkers ?? [])
    if (index.total > 0 && index.done === done) return ok(null)
    done = index.done
    await setTimeout(indexPause)
  }
}

const checkerIdOf = async (asked: string, workbench: Workbench): Promise<Result<string>> => {
  const { id: wanted } = checkerNamed(asked)
  const known = await workbench.checker.known(undefined)
  if (!known.ok) return known
  // By the name of today: an id keeps the name that a checker had first, which somebody else may bear now.
  const isCalled = (c: Named): boolean => checkerNamed(c.name).id === wanted
  const profile = known.value.find(isCalled)
  if (profile !== undefined) return ok(profile.id)
  const marking = await markingCheckers(workbench)
  if (!marking.ok) return marking
  const isRenamed = ({ id }: Named): boolean => known.value.some((p) => p.id === id && !isCalled(p))
  if (marking.value === null && !isRenamed({ id: wanted, name: asked })) return ok(wanted)
  const found = marking.value?.find((c) => (isCalled(c) || c.id === wanted) && !isRenamed(c))
  return found === undefined
    ? err('bad-input', `No checker called “${asked}” has marked anything in this library.`, {
        checker: asked,
      })
    : ok(found.id)
}

/** `given` as the command line has it: an outlet and a checker by name or id. */
export const fitFilter = async (
  given: ReportFilter,
  checker: string | undefined,
  workbench: Workbench,
): Promise<Result<ReportFilter>> => {
  const { from, to, outletId } = given
  if (from !== undefined && to !== undefined && from > to)
    return err('bad-input', `No day is in a range that begins on ${from} and ends on ${to}.`, { from, to })
  const outlet = outletId === undefined ? ok(undefined) : await outletIdOf(outletId, workbench)
  if (!outlet.ok) return outlet
  const marked = checker === undefined ? ok(undefined) : await checkerIdOf(checker, workbench)
  if (!marked.ok) return marked
  return ok({
    ...given,
    ...(outlet.value === undefined ? {} : { outletId: outlet.value }),
    ...(marked.value === undefined ? {} : { checkerId: marked.value }),
  })
}
