/** Resolves who a subject means: a name by itself, a pronoun or an office by the person last spoken of, else nobody. */
import type { Span } from '../../model.js'
import type { Gender } from '../../story/names/givenNames.js'
import { notSpeakers, roles } from '../../story/names/titles.js'
import { knownBodies } from '../checkpoints/organisationWords.js'
import type { Person } from './people.js'
import { resolveBody, resolveIt, resolveNamesake } from './resolveBody.js'
import { resolveTrait } from './resolveTrait.js'
import type { Resolved, Scene } from './scene.js'
import type { Subject } from './subjects.js'
import { is, signOf, type Token, wordOf } from './tokens.js'
import * as classes from './classes.js'

/** A pronoun looks this many tokens back inside its own sentence. */
const farthestToken = 60

/** A pronoun reaches this many units back inside its paragraph. */
const farthestUnit = 3

/** A pronoun for the only person of the story so far reaches back over some paragraphs. UTF-16 units. */
const farthestOnly = 1200

const demonyms = new Set(
  'Spaniard Argentine Argentinean Swede Dane Finn Pole Czech Slovak Slovene Croat Serb Turk Greek Swiss German American African European Cuban Mexican Korean Moroccan Scot Brit Briton Basque Catalan Kiwi Aussie Uzbek Tajik Kazakh Pakistani Israeli Iraqi Yemeni Saudi Qatari Filipino Thai'.split(
    ' ',
  ),
)

const nobody = new Set([
  'nobody',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'anyone',
  'none',
  'staff',
  'management',
])

const resolveName = (scene: Scene, token: Token): Resolved | null => {
  if (token.kind !== 'name') return null
  const { run, parts } = token
  const { text } = scene
  const whole = { start: run.start, end: run.end }
  // The name lies inside its run.
  if (scene.isOutletAt(run.start, run.end)) {
    return { name: whole, person: null, via: null, outlet: true }
  }
  if (parts.words.length === 0) return null
  let person = scene.people.at(parts.start) ?? null
  if (person === null && parts.words.length === 1) {
    const first = scene.people.withFirst(parts.words[0] ?? '')
    if (first !== null && first.full.start < run.start) person = first
  }
  const name = parts.thing && person === null ? whole : { start: parts.start, end: parts.end }
  const word = parts.words[0] ?? ''
  if (person === null && parts.words.length === 1) {
    if (notSpeakers.has(word) || nobody.has(word.toLowerCase())) return null
    // At the start of a sentence any noun bears a capital: "Residents said", "Answering a question, …".
    if (run.initial && !/^[\p{Lu}\d]{2,}$/u.test(word) && scene.known.isCommon(word))
      return knownBodies.has(word.toLowerCase()) ? { name, person, via: null, outlet: false } : null
  }
  return text.slice(name.start, name.end).trim() === '' ? null : { name, person, via: null, outlet: false }
}

/** The last place before `at` where the person is named; else the first place at all. */
const nearestMention = (person: Person, at: number): Span => {
  let low = 0
  let high = person.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((person.mentions[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return person.mentions[low - 1] ?? person.mentions[0] ?? person.full
}

const fits = (person: Person, gender: Gender): boolean => person.gender === null || person.gender === gender

interface Antecedent {
  readonly person: Person | null
  readonly name: Span
}

const ofPerson = (person: Person, at: number): Antecedent => ({ person, name: nearestMention(person, at) })

/** "Its author, X of Utrecht University, told Y he …": a name in apposition to a role, with a verb of speech before the pronoun. */
const isNamedSpeaker = (tokens: readonly Token[], name: number, pronoun: number): boolean => {
  const role = signOf(tokens[name - 1]) === ',' ? name - 2 : name - 1
  if (!is(tokens[role], classes.role)) return false
  for (let i = name + 1; i < pronoun; i++) if (is(tokens[i], classes.speechVerb)) return true
  return false
}

/** Whom "he" or "she" at token `at` takes up: a subject of its own sentence, else whom the text last spoke of. */
const resolvePronoun = (
  scene: Scene,
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  unit: number,
  paragraph: number,
): Antecedent | null => {
  const start = tokens[at]?.start ?? 0
  for (let i = Math.max(0, at - farthestToken); i < at; i++) {
    const token = tokens[i]
    if (token?.kind !== 'name' || token.run.possessive || is(tokens[i - 1], classes.objectMarker)) continue
    const person = scene.people.at(token.parts.start)
    if (person !== undefined && fits(person, gender)) return ofPerson(person, start)
    if (person === undefined && (is(tokens[i + 1], classes.speechVerb) || isNamedSpeaker(tokens, i, at))) {
      const resolved = resolveName(scene, token)
      if (resolved?.outlet === false && !token.parts.thing) return { person: null, name: resolved.name }
    }
  }
  const { topics } = scene
  let unproved: Antecedent | null = null
  for (let i = topics.newest(unit, paragraph - 1); i >= 0; i = topics.older(i, paragraph - 1)) {
    const topic = topics.at(i)
    if (topic === null) break
    if (topic.paragraph === paragraph && unit - topic.unit > farthestUnit) break
    const { person, name } = topic.resolved
    // The other units may show it: "She …".
    if (person?.gender === null) topics.readBefore(unit)
    // Somebody nearer, in this paragraph, who may be the one: an older name of no known gender is no better.
    if (person !== null && person.gender === null && unproved !== null && topic.paragraph < paragraph)
      return null
    if (person !== null && fits(person, gender)) {
      const turn = person.gender === null && topic.paragraph < paragraph
      return (turn ? takesTurn(scene, start, gender, unit, paragraph) : null) ?? ofPerson(person, start)
    }
    // "said Zub. … he said": nobody of before, but the text does not say that Zub is a man either.
    if (topic.mayBePerson && topic.paragraph === paragraph) return null
    if (person !== null || !topic.seemsPerson) continue
    // A name that only looks like a person's is no better than a person's who was named since.
    const isOlder = topic.paragraph < paragraph
    if (isOlder && scene.people.isOtherBetween(null, name.start, start, gender, false)) return null
    if (topic.spoke) return { person: null, name }
    unproved ??= { person: null, name }
  }
  // Nobody else was spoken of: "Pak Wiro has been under water for hours. … he says".
  return unproved ?? takesTurn(scene, start, gender, unit, paragraph) ?? onlyOne(scene, start, gender, unit)
}

/**
 * Who speaks again after somebody else's paragraph, where two take turns: “…,” she said. / “…,” said X. / “…,” she said.
 * The one of two paragraphs before, if nobody between can be meant.
 */
const takesTurn = (
  { text, people, topics }: Scene,
  before: number,
  gender: Gender,
  unit: number,
  paragraph: number,
): Antecedent | null => {
  for (let i = topics.newest(unit, paragraph - 2); i >= 0; i = topics.older(i, paragraph - 2)) {
    const topic = topics.at(i)
    if (topic === null || !topic.spoke || topic.paragraph === paragraph) return null
    if (topic.paragraph === paragraph - 1) continue
    const { person, name, via } = topic.resolved
    if (person?.gender !== gender) return null
    const same = via !== null && /^s?he$/i.test(text.slice(via.start, via.end))
    const from = (via ?? name).start
    return people.isOtherBetween(person, from, before, gender, same) ? null : ofPerson(person, before)
  }
  return null
}

/** The only person of that gender whom the story has named so far, if that is not long ago and no stranger came between. */
const onlyOne = (
  { people, topics }: Scene,
  before: number,
  gender: Gender,
  unit: number,
): Antecedent | null => {
  if (!people.mayBeOnly(before, gender)) return null
  topics.readBefore(unit)
  const person = people.onlyBefore(before, gender)
  if (person === null) return null
  const found = ofPerson(person, before)
  if (before - found.name.start > farthestOnly) return null
  return topics.strangerBefore(unit) > found.name.start ? null : found
}

const resolveOffice = (
  scene: Scene,
  subject: Extract<Subject, { kind: 'description' }>,
  tokens: readonly Token[],
  at: number,
  unit: number,
  paragraph: number,
): Person | null => {
  if (wordOf(tokens[subject.first]) !== 'the') return null
  const holders = scene.people
    .withRole(subject.head, subject.modifiers)
    .filter((p) => (p.mentions[0]?.start ?? at) < at)
  if (holders.length <= 1) return holders[0] ?? null
  const { topics } = scene
  const recent = new Set<Person | null>()
  for (let i = topics.newest(unit, paragraph - 1); i >= 0; i = topics.older(i, paragraph - 1))
    recent.add(topics.at(i)?.resolved.person ?? null)
  const near = holders.filter((p) => recent.has(p))
  return near.length === 1 ? (near[0] ?? null) : null
}

/** "The Spaniard", "the Argentine": somebody spoken of before, by where they come from. */
const isDemonym = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'name' || token.parts.words.length !== 1 || wordOf(tokens[at - 1]) !== 'the')
    return false
  const word = token.parts.words[0] ?? ''
  return /(?:ian|ese|[a-z]man|woman)$/.test(word) || demonyms.has(word)
}

const germanOf = new Set(['der', 'des', 'von', 'vom', 'für'])
const germanArticles = new Set(['der', 'die', 'das', 'ein', 'eine', 'einer'])

/** "der Sprecher": a German noun has a capital, but behind its article it is nobody's name. */
const isGermanRole = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'name' || !germanArticles.has(wordOf(tokens[at - 1]))) return false
  // "der Chef der Gewerkschaft" is one run, because "der" is also a part of names.
  const [word, more = 'der'] = token.parts.words
  return word !== undefined && roles.has(word.toLowerCase()) && germanOf.has(more)
}

/** What was found by the words from `first` to `last`. */
const through = (found: Resolved | null, first: Token, last: Token): Resolved | null =>
  found === null ? null : { ...found, via: { start: first.start, end: last.end } }

/** Who `subject` of unit number `unit` means, or null where the text does not settle it. */
export const resolve = (
  scene: Scene,
  tokens: readonly Token[],
  subject: Subject | null,
  unit: number,
  paragraph: number,
): Resolved | null => {
  if (subject === null) return null
  const first = tokens[subject.first]
  const last = tokens[subject.last]
  if (first === undefined || last === undefined) return null
  switch (subject.kind) {
    case 'name': {
      if (isGermanRole(tokens, subject.first)) return null
      if (subject.last > subject.first) return resolveBody(scene, first.start, last.end)
      const found = resolveName(scene, first)
      if (found === null || found.outlet || found.person !== null || !isDemonym(tokens, subject.first))
        return found
      const person = scene.topics.of(unit - 1)?.resolved.person ?? null
      if (person === null) return null
      return { name: nearestMention(person, first.start), person, via: found.name, outlet: false }
    }
    case 'pronoun': {
      if (subject.word === 'it') return through(resolveIt(scene, unit, paragraph), first, last)
      if (subject.word !== 'he' && subject.word !== 'she') return null
      const gender = subject.word === 'he' ? 'male' : 'female'
      const found = resolvePronoun(scene, tokens, subject.first, gender, unit, paragraph)
      if (found === null) return null
      if (found.person !== null) found.person.gender ??= gender
      const via = { start: first.start, end: first.end }
      return { name: found.name, person: found.person, via, outlet: false }
    }
    case 'description': {
      const person = resolveOffice(scene, subject, tokens, first.start, unit, paragraph)
      if (person === null) {
        const trait = resolveTrait(scene, tokens, subject, unit, paragraph)
        if (trait !== null) return through(trait, first, last)
        const plain = wordOf(first) === 'the' && subject.modifiers.length === 0
        return plain ? through(resolveNamesake(scene, subject.head, unit, paragraph), first, last) : null
      }
      const via = { start: first.start, end: last.end }
      return { name: nearestMention(person, first.start), person, via, outlet: false }
    }
  }
}
