/** One story as a package carries it: taken apart for packing, and put together again only when everything in it fits. */
import { claimIdOf } from '../claims/claimId.js'
import { orderEvents } from '../events/foldEvents.js'
import type { CheckEvent, Extraction, Story } from '../model.js'
import type { Ports, StoryRecord } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import { normaliseText } from '../story/readStory.js'

export interface SessionStory {
  readonly record: StoryRecord
  readonly original: Uint8Array
}

/** What a story may not say of itself; `why` completes “in the story X”. */
type Check = string | null

/** A clock that goes ahead by more than a day is wrong, and what it stamped would outrank every later decision. */
const dayAhead = 24 * 60 * 60 * 1000

export const isAhead = (at: string, now: string): boolean =>
  // Most are of the past, which the letters tell already: instants are UTC, the largest part first.
  !(at.slice(0, 19) < now.slice(0, 19)) && !(Date.parse(at) <= Date.parse(now) + dayAhead)

const spanFits = (span: { readonly start: number; readonly end: number }, text: string): boolean =>
  span.start < span.end && span.end <= text.length

/** Every span of an extraction, at whatever depth, lies in the text. */
const spansFit = (value: object, length: number): boolean => {
  if ('start' in value && 'end' in value) {
    const { start, end } = value
    if (typeof start !== 'number' || typeof end !== 'number' || start > end || end > length) return false
  }
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  for (const part of parts)
    if (typeof part === 'object' && part !== null && !spansFit(part, length)) return false
  return true
}

const checkExtraction = (story: Story, extraction: Extraction, text: string): Check => {
  const { claims } = extraction
  if (story.length !== text.length) return 'its length is not that of its original'
  if (!spansFit(extraction, text.length)) return 'a place lies outside its text'
  for (const claim of claims) {
    if (!spanFits(claim, text) || text.slice(claim.start, claim.end) !== claim.text)
      return `the claim ${claim.id} is not in its text`
    if (claim.id !== claimIdOf(story.sha256, claim)) return `the claim ${claim.id} has a forged id`
  }
  return new Set(claims.map((c) => c.id)).size === claims.length ? null : 'it holds a claim twice'
}

/** The claims that an event names. */
export const claimsNamedBy = (event: CheckEvent): readonly string[] =>
  'claimId' in event ? [event.claimId] : 'claimIds' in event ? event.claimIds : []

const namesOwnClaims = (event: CheckEvent, story: Story, text: string): boolean =>
  claimsNamedBy(event).every((id) => {
    const [hash, start, end] = id.split('-')
    const span = { start: Number(start), end: Number(end) }
    return hash === story.sha256.slice(0, 12) && spanFits(span, text)
  })

/** The ids that were met so far in the package, with the story of each. */
export type SeenEvents = Map<string, { readonly storyId: string; readonly kind: CheckEvent['kind'] }>

const checkEvents = (
  events: readonly CheckEvent[],
  { story, text }: { readonly story: Story; readonly text: string },
  rules: { readonly blind: boolean; readonly now: string; readonly seen: SeenEvents },
): Check => {
  for (const event of events) {
    if (event.storyId !== story.id) return `the decision ${event.id} is on another story`
    if (rules.seen.has(event.id)) return `the decision ${event.id} is in it twice`
    rules.seen.set(event.id, { storyId: story.id, kind: event.kind })
    if (isAhead(event.at, rules.now))
      return `the decision ${event.id} by ${event.checker.name} is from the future (${event.at}). Set the clock of that computer`
    if (!namesOwnClaims(event, story, text)) return `the decision ${event.id} is on a claim of another text`
    if ('start' in event && !spanFits(event, text)) return `the decision ${event.id} is outside its text`
    if (rules.blind && isVerdict(event)) return 'it says to be blind but holds verdicts'
    // What is under a seal is checked like what lies open; it may lie open in the package as well.
    const inside = event.kind === 'verdictsSealed' ? event.sealed : []
    const why = checkEvents(inside, { story, text }, { ...rules, seen: new Map() })
    if (why !== null) return why
  }
  return null
}

export const isVerdict = (event: CheckEvent): boolean =>
  event.kind === 'verdictRecorded' ||
  event.kind === 'verdictWithdrawn' ||
  event.kind === 'claimAdjudicated' ||
  event.kind === 'verdictsSealed'

/** What an event takes back, changes or settles; nothing when it stands by itself. A kind of null may be any. */
const referencesOf = (
  event: CheckEvent,
): readonly { readonly id: string; readonly kind: CheckEvent['kind'] | null }[] => {
  switch (event.kind) {
    case 'verdictWithdrawn':
      return [{ id: event.verdictId, kind: 'verdictRecorded' }]
    case 'claimAdjudicated':
      return event.verdictIds.map((id) => ({ id, kind: 'verdictRecorded' }))
    case 'evidenceDetached':
    case 'evidenceConfidentialitySet':
      return [{ id: event.evidenceId, kind: 'evidenceAttached' }]
    case 'replyReceived':
      return [{ id: event.askedId, kind: 'replyAsked' }]
    case 'editUndone':
      return [{ id: event.eventId, kind: null }]
    default:
      return []
  }
}

/** A reference to an event that is not in the package is kept: that event may come, or be here, in another way. */
export const checkReferences = (events: readonly CheckEvent[], seen: SeenEvents): Check => {
  for (const event of events)
    for (const { id, kind } of referencesOf(event)) {
      const target = seen.get(id)
      if (target === undefined) continue
      if (target.storyId !== event.storyId) return `the decision ${event.id} is about one on another story`
      if (kind !== null && target.kind !== kind)
        return `the decision ${event.id} is about something else than it says`
    }
  return null
}

export const checkStory = (
  parts: {
    readonly story: Story
    readonly extraction: Extraction
    readonly events: readonly CheckEvent[]
    readonly original: Uint8Array
  },
  rules: { readonly blind: boolean; readonly now: string; readonly seen: SeenEvents },
  ports: Pick<Ports, 'hashes' | 'textDecoding'>,
): Result<SessionStory> => {
  const { story, extraction, events, original } = parts
  const refuse = (why: string): Result<never> =>
    err('session-invalid', `The package cannot be used: in the story “${story.title}”, ${why}.`, {
      storyId: story.id,
    })
  if (ports.hashes.sha256(original) !== story.sha256 || !story.sha256.startsWith(story.id))
    return refuse('the original is not the one that its SHA-256 stands for')
  if (story.byteLength !== original.length) return refuse('the length of the original does not fit')
  const decoded = ports.textDecoding.decode(original)
  if (!decoded.ok) return refuse('the original is no text')
  const text = normaliseText(decoded.value.text)
  const why = checkExtraction(story, extraction, text) ?? checkEvents(events, { story, text }, rules)
  if (why !== null) return refuse(why)
  return ok({ record: { story, text, extraction, events: orderEvents(events) }, original })
}
