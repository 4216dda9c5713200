/** Of decisions on one thing, those that no later one was made in view of: more than one says that checkers decided apart. */

export interface Viewing {
  readonly id: string
  /** What it was made in view of; absent where it counts as made in view of all before it. */
  readonly seen?: readonly string[] | undefined
}

/**
 * `all` are the decisions on the thing in their order, also those that were taken back: through them a decision has seen what
 * they had seen. The answer holds only those that stand.
 */
export const headsOf = <T extends Viewing>(
  all: readonly T[],
  stands: (one: T) => boolean = () => true,
): readonly T[] => {
  const places = new Map(all.map((one, at) => [one.id, at]))
  const seenBy = ({ id, seen }: Viewing): readonly string[] =>
    seen ?? all.slice(0, places.get(id)).map((each) => each.id)
  const covered = new Set<string>()
  const ahead = all.filter(stands).flatMap(seenBy)
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const at = places.get(id)
    const one = at === undefined ? undefined : all[at]
    if (one === undefined || covered.has(id)) continue
    covered.add(id)
    ahead.push(...seenBy(one))
  }
  return all.filter((one) => stands(one) && !covered.has(one.id))
}
