/** Joins names that one cue credits together: "SCMP, Reuters and Al Jazeera", "CBS/New York Times". */
import * as roles from './cues/roles.js'
import type { Naming } from './naming.js'
import type { Scene } from './scene.js'

export interface Group {
  readonly members: readonly Naming[]
  readonly from: number
  readonly to: number
}

/** No story credits more outlets together. */
const longestList = 40

type Joint = 'and' | 'comma' | 'slash' | null

/** What stands between two names. */
const jointBetween = (scene: Scene, left: Naming, right: Naming): Joint => {
  const { signs } = scene
  let i = left.to
  i = scene.afterKindNoun(scene.afterNameMark(scene.afterLink(i)))
  let joint: Joint = null
  if (scene.word(i) === signs.slash || scene.word(i) === signs.bar)
    return i + 1 === right.from ? 'slash' : null
  if (scene.word(i) === signs.hyphen && scene.touches(i) && i + 1 === right.from) return 'slash'
  if (scene.word(i) === signs.comma) {
    joint = 'comma'
    i++
  }
  if (scene.is(i, roles.conjunction)) {
    joint = 'and'
    i++
  }
  if (joint === null) return null
  // "WBUR, Boston's NPR station": the second name says whose station the first one is.
  if (joint === 'comma' && scene.is(right.to, roles.affiliate)) return null
  const stops = scene.beforeDescription(right.from)
  return stops.includes(i) ? joint : null
}

/** Where the list that begins with naming `first` ends, and what joins its names. */
const readList = (
  scene: Scene,
  first: number,
): { readonly end: number; readonly and: boolean; readonly comma: boolean; readonly slash: boolean } => {
  const { namings } = scene
  let [and, comma, slash] = [false, false, false]
  let end = first + 1
  for (; end < namings.length && end - first < longestList; end++) {
    const [previous, naming] = [namings[end - 1], namings[end]]
    if (previous === undefined || naming === undefined) break
    const joint = jointBetween(scene, previous, naming)
    if (joint === null) break
    and ||= joint === 'and'
    comma ||= joint === 'comma'
    slash ||= joint === 'slash'
    if (joint === 'and' && !jointAfterAnd(scene, naming, namings[end + 1])) {
      end++
      break
    }
  }
  return { end, and, comma, slash }
}

/** Groups in text order. Commas alone join only up to a last "and", or where the list ends the sentence. */
export const groupNamings = (scene: Scene): readonly Group[] => {
  const { namings } = scene
  const [only] = namings
  if (only !== undefined && namings.length === 1) return [{ members: namings, from: only.from, to: only.to }]
  const groups: Group[] = []
  for (let i = 0; i < namings.length; ) {
    const { end, and, comma, slash } = readList(scene, i)
    const members = namings.slice(i, end)
    const [first, last] = [namings[i], namings[end - 1]]
    if (first === undefined || last === undefined) break
    const joined =
      end - i === 1 ||
      !comma ||
      and ||
      slash ||
      scene.endsAt(scene.afterKindNoun(last.to)) ||
      goesOnWithOthers(scene, last)
    if (joined) groups.push({ members, from: first.from, to: last.to })
    else for (const member of members) groups.push({ members: [member], from: member.from, to: member.to })
    i = end
  }
  return groups
}

/** After "A and B" a further comma starts something new, unless another "and" follows. */
const jointAfterAnd = (scene: Scene, naming: Naming, next: Naming | undefined): boolean =>
  next !== undefined && jointBetween(scene, naming, next) !== 'comma'

/** "according to SCMP, Reuters and two officials": the list ends in somebody who is no outlet. */
const goesOnWithOthers = (scene: Scene, last: Naming): boolean => {
  let i = last.to
  if (scene.word(i) === scene.signs.comma) i++
  return scene.is(i, roles.conjunction) && !scene.isPause(i + 1)
}
