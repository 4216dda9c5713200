/** Finds whom an outlet met: "Reuters spoke to X. … she said". */
import type { Span } from '../../model.js'
import type { People, Person } from './people.js'
import type { Resolved } from './scene.js'
import { type Token, wordOf } from './tokens.js'

const meeting: ReadonlySet<string> = new Set(
  'spoke talked met interviewed visited reached asked found approached'.split(' '),
)

/** The only person of a sentence in which an outlet, its subject, meets somebody; else null. */
export const findMet = (people: People, tokens: readonly Token[]): Resolved | null => {
  let only: Person | null = null
  let name: Span | null = null
  let isMeeting = false
  for (const token of tokens) {
    if (meeting.has(wordOf(token))) isMeeting = true
    if (token.kind !== 'name' || token.run.possessive) continue
    const { start, end } = token.parts
    const person = people.at(start)
    if (person === undefined || person === only) continue
    if (only !== null) return null
    only = person
    name = { start, end }
  }
  return isMeeting && name !== null ? { name, person: only, via: null, outlet: false } : null
}
