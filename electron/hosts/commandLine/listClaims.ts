/** tickmark list STORY: the claims of a story, by the numbers and ids that other commands take. */
import { shownStatus } from '../../core/events/foldEvents.js'
import type { ClaimView } from '../../core/model.js'
import type { Workbench } from '../../core/workbench.js'
import { findStory } from './findStory.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodes } from './terminal.js'

/** UTF-16 units of a claim's beginning in a line of a terminal. */
const shownLength = 60

/** Words are cut between words, so that no character is cut in two. */
const beginningOf = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= shownLength) return line
  const space = line.lastIndexOf(' ', shownLength)
  // Scripts without spaces are cut anywhere but inside a surrogate pair.
  const cut = space > 0 ? line.slice(0, space) : line.slice(0, shownLength).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut} …`
}

const rowOf = ({ claim, standing }: Pick<ClaimView, 'claim' | 'standing'>, index: number) => ({
  number: index + 1,
  id: claim.id,
  status: shownStatus(standing),
  outlets: [...new Set(claim.attributions.map((a) => a.outlet.name))],
  start: claim.start,
  end: claim.end,
  text: claim.text,
})

export const listClaims = async (
  asked: string,
  form: { readonly json: boolean },
  workbench: Workbench,
  terminal: Terminal,
): Promise<ExitCode> => {
  const story = await findStory(workbench, asked)
  const opened = story.ok ? await workbench.story.open({ storyId: story.value.story.id }) : story
  if (!opened.ok) {
    terminal.error(opened.error.message)
    return exitCodes.badInput
  }
  const rows = opened.value.claims.map(rowOf)
  if (form.json) terminal.out(JSON.stringify(rows, null, 2))
  else
    for (const { number, id, status, outlets, text } of rows) {
      const credited = outlets.length === 0 ? '' : `  [${outlets.join(', ')}]`
      terminal.out(
        `${String(number).padStart(String(rows.length).length)}  ${status.padEnd(10)}  ${id}  ${beginningOf(text)}${credited}`,
      )
    }
  return exitCodes.done
}
