/** Tells which marks of a layer are new and which are gone, so that the page changes only there. */
import type { TextMark } from './decorateStory.js'

const keyOf = ({ start, end, className, glyph }: TextMark): string =>
  `${start} ${end} ${className} ${glyph?.text ?? ''}`

export interface MarkChange {
  readonly gone: readonly string[]
  readonly come: readonly (readonly [string, TextMark])[]
}

/** `held` are the keys of the marks that are on the page. */
export const diffMarks = (held: ReadonlyMap<string, string>, next: readonly TextMark[]): MarkChange => {
  const wanted = new Map(next.map((mark) => [keyOf(mark), mark]))
  return {
    gone: [...held.keys()].filter((key) => !wanted.has(key)),
    come: [...wanted].filter(([key]) => !held.has(key)),
  }
}
