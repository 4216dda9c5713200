/** Resolves whom a trait takes up: "the 34-year-old", "the Kazakh actor", "the Leeds striker". */
import type { Person } from './people.js'
import type { Resolved, Scene, Topic } from './scene.js'
import type { Subject } from './subjects.js'
import { type Token, wordOf } from './tokens.js'

type Description = Extract<Subject, { kind: 'description' }>

/** Callings by which prose takes up whom it has named; others, such as "officer", bring in somebody new as often. */
const callings: ReadonlySet<string> = new Set(
  `actor actress singer musician rapper comedian dancer model pianist violinist guitarist drummer composer conductor
  author novelist poet playwright screenwriter filmmaker director sculptor painter illustrator photographer designer architect
  striker goalkeeper midfielder defender winger forward batsman bowler quarterback pitcher skipper player athlete
  cyclist sprinter swimmer boxer golfer skier climber`.split(/\s+/),
)

/** The age in "34-year-old", or ''. */
const yearsOf = (word: string): string => (word.endsWith('-year-old') ? word.slice(0, -9) : '')

/** So many mentions are looked at for an age: it stands with the first one, as a rule. */
const mostMentions = 8

/** "X, 34, …", "X (34)", "X, aged 34", "34-year-old X", in UTF-16 units beside the name. */
const besideName = 24

/** The age that the text gives a person, or ''. */
const ageOf = (text: string, person: Person): string => {
  for (const { start, end } of person.mentions.slice(0, mostMentions)) {
    const behind = /^(?:, (?:aged )?| \()(\d{1,3})[,.)]/.exec(text.slice(end, end + besideName))?.[1]
    if (behind !== undefined) return behind
    const before = /\b(\d{1,3})-year-old (?:\S+ )?$/.exec(text.slice(Math.max(0, start - besideName), start))
    if (before?.[1] !== undefined) return before[1]
  }
  return ''
}

/** So many names between the one of that age and the words that take it up are asked for theirs. */
const mostBetween = 20

/** True when somebody else of that age was named since. */
const isOfSameAge = ({ text, people }: Scene, found: Resolved, age: string, before: number): boolean =>
  people
    .namedBetween(found.name.start, before, mostBetween)
    .some((person) => person !== found.person && ageOf(text, person) === age)

/** True for "the Kazakh actor": a calling with a name before it that says where from. */
const isCalling = (tokens: readonly Token[], { first, last, head }: Description): boolean => {
  if (!callings.has(head)) return false
  for (let i = first + 1; i < last; i++) if (tokens[i]?.kind === 'name') return true
  return false
}

/** True when the text gives this person another calling, or the calling to somebody else. */
const isOfAnother = ({ people }: Scene, person: Person | null, head: string): boolean => {
  const holders = people.withRole(head, [])
  if (person === null) return holders.length > 0
  return holders.length > 0 ? !holders.includes(person) : person.roles.length > 0
}

/**
 * The person whom the text last spoke of, in this paragraph or the one before, if nobody else was named since. An age counts
 * for whom the text gives it, and never for somebody of another age.
 */
export const resolveTrait = (
  scene: Scene,
  tokens: readonly Token[],
  subject: Description,
  unit: number,
  paragraph: number,
): Resolved | null => {
  const first = tokens[subject.first]
  if (wordOf(first) !== 'the' || first === undefined) return null
  const age = yearsOf(subject.head) || yearsOf(subject.modifiers.find((m) => yearsOf(m) !== '') ?? '')
  if (age === '' && !isCalling(tokens, subject)) return null
  const { text, topics, people } = scene
  let nearest: Topic | null = null
  for (let i = topics.newest(unit, paragraph - 1); i >= 0; i = topics.older(i, paragraph - 1)) {
    const topic = topics.at(i)
    const person = topic?.resolved.person ?? null
    if (age !== '' && topic !== null && person !== null && ageOf(text, person) === age)
      return isOfSameAge(scene, topic.resolved, age, first.start) ? null : topic.resolved
    nearest ??= topic
  }
  if (nearest === null) return null
  const { person, name, via } = nearest.resolved
  if (person === null && !nearest.seemsPerson) return null
  if (age !== '' && person !== null && ageOf(text, person) !== '') return null
  if (age === '' && isOfAnother(scene, person, subject.head)) return null
  const from = (via ?? name).start
  topics.readBefore(unit)
  if (topics.strangerBefore(unit) > from || people.isOtherBetween(person, from, first.start, null, false))
    return null
  return nearest.resolved
}
