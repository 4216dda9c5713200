/** Knows the persons of a story: who is meant by a family name, which gender and which roles the text gives them. */
import type { Span } from '../../model.js'
import type { CollectedNames, ReadRun } from '../../story/collectNames.js'
import { familyName, type NameParts } from '../../story/nameParts.js'
import type { NameRun } from '../../story/nameRuns.js'
import { type Gender, isGivenName } from '../../story/names/givenNames.js'
import { genderOfTitle } from '../../story/names/titles.js'
import * as traits from '../../story/traits.js'
import type { Vocabulary } from '../../story/vocabulary.js'
import { readApposition, readRoleBefore } from '../../story/roleWords.js'
import { sameOffice } from './clauseWords.js'

export interface Person {
  readonly id: number
  /** The fullest form of the name and where it first stands. */
  full: Span
  words: readonly string[]
  gender: Gender | null
  /** Roles in lower case, the head noun last: "foreign minister", "matron". */
  roles: readonly string[]
  /** Where the person is named, in text order. */
  readonly mentions: Span[]
}

const nothing: readonly never[] = []

const headOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1)

/** Modifiers that tell no office apart. */
const idle = new Set([
  'old',
  'veteran',
  'new',
  'outgoing',
  'incoming',
  'embattled',
  'popular',
  'local',
  'young',
  'former',
  'senior',
])

/** All nouns for an office, by each of them, itself first. */
const sameOfficeAs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  sameOffice
    .flatMap((group) => [...group])
    .map((head) => [
      head,
      new Set([head, ...sameOffice.flatMap((group) => (group.has(head) ? [...group] : []))]),
    ]),
)

/** More persons of one family name or one role than this are not told apart. */
const mostAlike = 50

/** "Sentencing Vail, the judge": its capital joins the verb to a name, and the role behind the comma is somebody else's. */
const mayOpenWithVerb = (run: NameRun, words: readonly string[]): boolean =>
  run.initial && words.length > 1 && (words[0] ?? '').endsWith('ing') && !isGivenName(words[0] ?? '')

/** By the traits of a given name. */
const genderOfGiven = (bits: number): Gender | null =>
  (bits & traits.male) !== 0 ? 'male' : (bits & traits.female) !== 0 ? 'female' : null

/** Names that are looked through between somebody and the words that take them up. */
const mostBetween = 200

export class People {
  readonly all: Person[] = []
  private readonly byFamily = new Map<string, Person[]>()
  private readonly byRole = new Map<string, Person[]>()
  /** By the first word of a whole name; null where several persons have it. */
  private readonly byFirst = new Map<string, Person | null>()
  /** Beside `names.persons`. */
  private readonly bearers: (Person | undefined)[]
  private readonly vocabulary: Vocabulary

  constructor(
    private readonly text: string,
    private readonly names: CollectedNames,
  ) {
    const { persons } = names
    this.vocabulary = names.tokens.vocabulary
    this.bearers = persons.map(() => undefined)
    // Whole names first, so that a family name before its full form finds its bearer.
    for (const [i, named] of persons.entries())
      if (named.whole && named.parts.words.length > 1) this.bearers[i] = this.add(named)
    for (const [i, named] of persons.entries())
      if (!named.whole || named.parts.words.length === 1) this.bearers[i] = this.add(named)
    for (const [i, { parts }] of persons.entries()) this.bearers[i]?.mentions.push(parts)
  }

  /** The place of the first name that begins at or behind `start`. */
  private placeOf(start: number): number {
    const { persons } = this.names
    let low = 0
    let high = persons.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((persons[middle]?.parts.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The person whose name begins at `start`, or undefined. */
  at(start: number): Person | undefined {
    const place = this.placeOf(start)
    return this.names.persons[place]?.parts.start === start ? this.bearers[place] : undefined
  }

  /** The only person whose whole name begins with `word`: "Tran" for Tran Quoc Bao, "Lula" for Lula da Silva. */
  withFirst(word: string): Person | null {
    return this.byFirst.get(word) ?? null
  }

  /**
   * True when somebody else who can be meant is named in [from, to): one of `gender`, or of no known one unless `known`; and
   * where more names stand there than anybody keeps in mind.
   */
  isOtherBetween(
    person: Person | null,
    from: number,
    to: number,
    gender: Gender | null,
    known: boolean,
  ): boolean {
    const { persons } = this.names
    const first = this.placeOf(from)
    for (let i = first; i < persons.length; i++) {
      if ((persons[i]?.parts.start ?? to) >= to) return false
      if (i - first > mostBetween) return true
      const other = this.bearers[i]
      if (other === undefined || other === person) continue
      if (gender === null || other.gender === gender || (other.gender === null && !known)) return true
    }
    return false
  }

  /** Who is named in [from, to), the first `most` names. */
  namedBetween(from: number, to: number, most: number): readonly Person[] {
    const { persons } = this.names
    const first = this.placeOf(from)
    const named: Person[] = []
    for (let i = first; i < persons.length && i - first < most; i++) {
      if ((persons[i]?.parts.start ?? to) >= to) break
      const person = this.bearers[i]
      if (person !== undefined) named.push(person)
    }
    return named
  }

  /** True when no other person of the story has the same family name. */
  isUnambiguous(person: Person): boolean {
    return (this.byFamily.get(familyName(person.words))?.length ?? 0) <= 1
  }

  /**
   * False where nobody or more than one is named before `at` who is of `gender`, so that there cannot be an only one, whatever
   * the text still says of those whose gender is not known.
   */
  mayBeOnly(at: number, gender: Gender): boolean {
    let proved = 0
    let able = 0
    for (const person of this.all) {
      if ((person.mentions[0]?.start ?? at) >= at) continue
      if (person.gender === null) able++
      else if (person.gender === gender && ++proved > 1) return false
    }
    return proved + able > 0
  }

  /** The only person named before `at` who can be of `gender`, or null. */
  onlyBefore(at: number, gender: Gender): Person | null {
    let only: Person | null = null
    for (const person of this.all) {
      if ((person.mentions[0]?.start ?? at) >= at) continue
      if (person.gender !== null && person.gender !== gender) continue
      if (only !== null) return null
      only = person
    }
    return only
  }

  /** Persons with the role `head`; every modifier must be part of a role of theirs ("the foreign minister"). */
  withRole(head: string, modifiers: readonly string[]): readonly Person[] {
    const able = new Set<Person>()
    for (const name of sameOfficeAs.get(head) ?? [head])
      for (const person of this.byRole.get(name) ?? []) able.add(person)
    return [...able].filter((person) => {
      const { roles } = person
      return modifiers.every((m) => idle.has(m) || roles.some((role) => role.split(' ').includes(m)))
    })
  }

  private bearerOf(words: readonly string[], titleWords: readonly string[]): Person | undefined {
    const family = familyName(words)
    const bearers = this.byFamily.get(family) ?? []
    if (words.length > 1) return bearers.find((p) => p.words.length === 1 || sharesGiven(p.words, words))
    if (bearers.length < 2) return bearers[0]
    const gender = titleWords.map(genderOfTitle).find((g) => g !== null) ?? null
    const fitting = gender === null ? bearers : bearers.filter((p) => p.gender === gender)
    return fitting.length === 1 ? fitting[0] : undefined
  }

  private add({ run, parts }: ReadRun): Person {
    let person = this.bearerOf(parts.words, parts.titleWords)
    if (person === undefined) {
      person = {
        id: this.all.length,
        full: parts,
        words: parts.words,
        gender: null,
        roles: nothing,
        mentions: [],
      }
      this.all.push(person)
      const family = familyName(parts.words)
      const same = this.byFamily.get(family)
      if (same === undefined) this.byFamily.set(family, [person])
      else if (same.length < mostAlike) same.push(person)
      if (parts.words.length > 1) this.addFirst(parts.words[0] ?? '', person)
      // "Mr Hu" for Hu Jintao, "Lula" for Luiz Inacio Lula da Silva are not guessed from here.
    } else if (parts.words.length > person.words.length) {
      person.full = parts
      person.words = parts.words
      this.addFirst(parts.words[0] ?? '', person)
    }
    this.learn(person, parts, run)
    return person
  }

  private addFirst(word: string, person: Person): void {
    const known = this.byFirst.get(word)
    if (known !== person) this.byFirst.set(word, known === undefined ? person : null)
  }

  private addRole(person: Person, role: string): void {
    if (person.roles.includes(role) || person.roles.length >= mostAlike) return
    // Not pushed: an array that grows takes room for seventeen.
    person.roles = [...person.roles, role]
    const head = headOf(role)
    const holders = this.byRole.get(head)
    if (holders === undefined) this.byRole.set(head, [person])
    else if (holders.length < mostAlike && !holders.includes(person)) holders.push(person)
  }

  private learn(person: Person, { titleWords, words, traits: bits }: NameParts, run: NameRun): void {
    const role = readRoleBefore(this.names.tokens, run)
    const may = (words.length > 1 || titleWords.length > 0) && !mayOpenWithVerb(run, words)
    const set = may ? readApposition(this.text, run.end, this.vocabulary) : null
    if (titleWords.length > 0) this.addRole(person, titleWords.join(' ').toLowerCase())
    if (role !== null) this.addRole(person, role)
    if (set !== null) this.addRole(person, set)
    person.gender ??= this.genderOf(titleWords, role, set) ?? (words.length > 1 ? genderOfGiven(bits) : null)
  }

  /** What the first telling word of the title or of a role says. */
  private genderOf(titleWords: readonly string[], role: string | null, set: string | null): Gender | null {
    for (const word of titleWords) {
      const gender = genderOfTitle(word)
      if (gender !== null) return gender
    }
    const ofRole = role === null ? null : genderOfTitle(headOf(role))
    return ofRole ?? (set === null ? null : genderOfTitle(headOf(set)))
  }
}

/** "Luiz Fernando Furlan" and "Luiz Furlan" are one person, "Ann Lee" and "Bob Lee" are two. */
const sharesGiven = (a: readonly string[], b: readonly string[]): boolean => {
  const x = a[0] ?? ''
  const y = b[0] ?? ''
  return x === y || (x.charAt(0) === y.charAt(0) && (x.endsWith('.') || y.endsWith('.')))
}
