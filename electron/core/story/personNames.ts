/** Finds the names of persons in a story, by title, given name and the words around them. */
import type { Span } from '../model.js'
import { type CollectedNames, collectNames, type IsOutletAt } from './collectNames.js'

/** A person's name: the span is the name without its title. */
export interface PersonName extends Span {
  readonly name: string
  /** The title before it ("Foreign Minister", "Dr."), if any. */
  readonly title?: Span
}

/** The persons among the names that collectNames found, in text order. */
export const toPersonNames = (text: string, names: CollectedNames): readonly PersonName[] =>
  names.persons.map(({ parts }) => ({
    start: parts.start,
    end: parts.end,
    name: text.slice(parts.start, parts.end),
    ...(parts.title === null ? {} : { title: parts.title }),
  }))

/**
 * The persons named in the story, in text order. A family name alone is found where the story names its bearer in full or
 * with a title elsewhere. What `isOutletAt` takes for an outlet is no person.
 */
export const findPersonNames = (
  text: string,
  sentences: readonly Span[],
  isOutletAt: IsOutletAt = () => false,
): readonly PersonName[] => toPersonNames(text, collectNames(text, sentences, isOutletAt))
