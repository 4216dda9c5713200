/** Resolves the words that take up a body: "it", "the ministry". */
import { heads, suffixes } from '../checkpoints/organisationWords.js'
import { isBodyAt } from './bodies.js'
import type { Resolved, Scene } from './scene.js'

/** "it" in the unit behind one that has the words of a body and names no other one. */
export const resolveIt = ({ topics }: Scene, unit: number, paragraph: number): Resolved | null => {
  const topic = topics.of(unit - 1)
  return topic?.onlyBody === true && topic.spoke && topic.paragraph >= paragraph - 1 ? topic.resolved : null
}

/** "the ministry" for the Ministry of Health, if the text has spoken of that and of no other ministry. */
export const resolveNamesake = (
  { text, topics }: Scene,
  head: string,
  unit: number,
  paragraph: number,
): Resolved | null => {
  // "the minister", "the driver": what no body's name holds needs no look back.
  if (!heads.has(head) && !suffixes.has(head)) return null
  let found: Resolved | null = null
  let name = ''
  for (let i = topics.newest(unit, paragraph - 1); i >= 0; i = topics.older(i, paragraph - 1)) {
    const resolved = topics.at(i)?.resolved
    if (resolved === undefined || resolved.person !== null || !isBodyAt(text, resolved.name)) continue
    const written = text.slice(resolved.name.start, resolved.name.end)
    if (!written.toLowerCase().split(' ').includes(head)) continue
    if (found !== null && written !== name) return null
    found ??= resolved
    name = written
  }
  return found
}

/** A body whose name goes over several tokens: "Bank of England". */
export const resolveBody = (scene: Scene, start: number, end: number): Resolved => ({
  name: { start, end },
  person: null,
  via: null,
  outlet: scene.isOutletAt(start, end),
})
