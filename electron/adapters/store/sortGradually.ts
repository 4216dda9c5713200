/** Sorts long lists a little at a time: parts that are sorted at once, then merged two by two. */

/** So many are sorted at once, and so many are merged before a pause is asked for: a few milliseconds each. */
const sortedAtOnce = 4_000
const mergedAtOnce = 1_000

type Compare<T> = (a: T, b: T) => number
type Pause = () => Promise<void>

const mergeTwo = async <T>(
  a: readonly T[],
  b: readonly T[],
  compare: Compare<T>,
  pause: Pause,
): Promise<readonly T[]> => {
  const merged: T[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (right === undefined || (left !== undefined && compare(left, right) <= 0)) {
      if (left !== undefined) merged.push(left)
      i += 1
    } else {
      merged.push(right)
      j += 1
    }
    if (merged.length % mergedAtOnce === 0) await pause()
  }
  return merged
}

/** `items` are not undefined. Equal ones keep their order. */
export const sortGradually = async <T>(
  items: readonly T[],
  compare: Compare<T>,
  pause: Pause,
): Promise<readonly T[]> => {
  let parts: (readonly T[])[] = []
  for (let at = 0; at < items.length; at += sortedAtOnce) {
    parts.push(items.slice(at, at + sortedAtOnce).sort(compare))
    await pause()
  }
  while (parts.length > 1) {
    const merged: (readonly T[])[] = []
    for (let i = 0; i < parts.length; i += 2)
      merged.push(await mergeTwo(parts[i] ?? [], parts[i + 1] ?? [], compare, pause))
    parts = merged
  }
  return parts[0] ?? []
}
