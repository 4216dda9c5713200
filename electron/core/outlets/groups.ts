/** Joins names that one cue credits together: "SCMP, Reuters and Al Jazeera", "CBS/New York Times". */
import { roles } from './cues/compileCues.js'
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
  i = scene.afterKindNoun(scene.afterLink(i))
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

/** Groups in text order. Commas alone join only up to a last "and", or where the list ends the sentence. */
export const groupNamings = (scene: Scene): readonly Group[] => {
  const groups: Group[] = []
  const { namings } = scene
  const groupOf = (members: readonly Naming[]): void => {
    const first = members[0]
    const last = members.at(-1)
    if (first !== undefined && last !== undefined) groups.push({ members, from: first.from, to: last.to })
  }
  for (let i = 0; i < namings.length; ) {
    const chain: Naming[] = []
    const joints: Joint[] = []
    for (let j = i; j < namings.length; j++) {
      const naming = namings[j]
      const previous = chain.at(-1)
      if (naming === undefined) break
      const joint = previous === undefined ? null : jointBetween(scene, previous, naming)
      if (previous !== undefined && joint === null) break
      chain.push(naming)
      joints.push(joint)
      if (chain.length === longestList || (joint === 'and' && !jointAfterAnd(scene, naming, namings[j + 1])))
        break
    }
    const last = chain.at(-1)
    const listed =
      joints.includes('and') ||
      joints.includes('slash') ||
      (last !== undefined && scene.endsAt(scene.afterKindNoun(last.to)))
    const andMore = last !== undefined && goesOnWithOthers(scene, last)
    if (chain.length > 1 && !listed && !andMore && joints.includes('comma'))
      for (const naming of chain) groupOf([naming])
    else groupOf(chain)
    i += chain.length
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
