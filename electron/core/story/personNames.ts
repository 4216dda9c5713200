/** Finds the names of persons in a story. */
import type { Span } from '../model.js'

/** A person's name: the span is the name without its title. */
export interface PersonName extends Span {
  readonly name: string
  /** The title before it ("Foreign Minister", "Dr."), if any. */
  readonly title?: Span
}

export const findPersonNames = (_text: string, _sentences: readonly Span[]): readonly PersonName[] => []
