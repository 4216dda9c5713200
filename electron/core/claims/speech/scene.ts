/** What resolving a subject reads: the text, its persons and outlets, and whom it has spoken of. */
import type { Span } from '../../model.js'
import type { IsOutletAt, KnownWords } from '../../story/collectNames.js'
import { notPersons } from '../../story/names/titles.js'
import { isBodyName } from './bodies.js'
import type { People, Person } from './people.js'
import type { Topics } from './topics.js'

/** A name of two words or more that speaks is a person's, though nothing else shows it. */
const seemsPerson = (text: string, { name, outlet }: Resolved): boolean => {
  if (outlet) return false
  const words = text.slice(name.start, name.end)
  return /^\p{Lu}\S*\p{Ll}(?: \S+){1,3}$/u.test(words) && !isThing(words)
}

const isThing = (name: string): boolean => name.split(' ').some((w) => notPersons.has(w))

/** A speaker found: where the name stands, the person if it is one, the pronoun or title that led there. */
export interface Resolved {
  readonly name: Span
  readonly person: Person | null
  readonly via: Span | null
  readonly outlet: boolean
}

/** Who the text last spoke of. */
export class Topic {
  private person: boolean | null = null

  constructor(
    private readonly text: string,
    readonly resolved: Resolved,
    readonly paragraph: number,
    /** The index of the unit. */
    readonly unit: number,
    /** What of theirs was told: deeds, words, or words between quotation marks. */
    readonly told: 'deed' | 'words' | 'quotation',
    /** True when it is a body, and the unit names no other one. */
    readonly onlyBody: boolean,
  ) {}

  /** True when words of theirs were reported, not only deeds. */
  get spoke(): boolean {
    return this.told !== 'deed'
  }

  /** True where one word that may be a person's name, or a city's, has said a quotation. */
  get mayBePerson(): boolean {
    const { name, person, outlet } = this.resolved
    const words = this.text.slice(name.start, name.end)
    return (
      this.told === 'quotation' &&
      person === null &&
      !outlet &&
      /^\p{Lu}\S*\p{Ll}$/u.test(words) &&
      !isThing(words) &&
      !isBodyName([words])
    )
  }

  /** True where the name looks like a person's. Looked at once: many pronouns ask. */
  get seemsPerson(): boolean {
    this.person ??= seemsPerson(this.text, this.resolved)
    return this.person
  }
}

export interface Scene {
  readonly text: string
  readonly people: People
  readonly known: KnownWords
  readonly isOutletAt: IsOutletAt
  readonly topics: Topics
}
