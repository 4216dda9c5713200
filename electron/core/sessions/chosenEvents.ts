/** Which decisions on a story go into a package: all of them, without verdicts, without confidential evidence. */
import { inForce, orderEvents } from '../events/foldEvents.js'
import type { CheckEvent } from '../model.js'
import type { SessionRequest } from './sessionRequest.js'
import { isVerdict } from './sessionStory.js'

/** The evidence that is confidential as things stand; what was detached counts as it stood before. */
const confidentialEvidence = (events: readonly CheckEvent[]): ReadonlySet<string> => {
  const latest = new Map<string, boolean>()
  // What was undone counts too: nothing that ever named a confidential source leaves by an undo.
  for (const e of events) if (e.kind === 'evidenceAttached') latest.set(e.id, e.evidence.confidential)
  for (const e of inForce(events))
    if (e.kind === 'evidenceConfidentialitySet') latest.set(e.evidenceId, e.confidential)
  return new Set([...latest].flatMap(([id, confidential]) => (confidential ? [id] : [])))
}

/** In the order of foldEvents. What takes back a decision that stays behind stays behind with it. */
export const chooseEvents = (
  all: readonly CheckEvent[],
  { blind, confidential }: Pick<SessionRequest, 'blind' | 'confidential'>,
): readonly CheckEvent[] => {
  const events = orderEvents(all)
  const kept = confidential ? new Set<string>() : confidentialEvidence(events)
  const isAboutKept = (e: CheckEvent): boolean =>
    kept.has(e.id) || ('evidenceId' in e && kept.has(e.evidenceId))
  const behind = new Set(events.flatMap((e) => ((blind && isVerdict(e)) || isAboutKept(e) ? [e.id] : [])))
  // In order: an undo may itself have been taken back.
  for (const e of events) if (e.kind === 'editUndone' && behind.has(e.eventId)) behind.add(e.id)
  return events.filter((e) => !behind.has(e.id))
}

/** The copies of evidence that the decisions name, each once. */
export const attachmentsOf = (events: readonly CheckEvent[]): readonly string[] => [
  ...new Set(
    events.flatMap((e) => (e.kind === 'evidenceAttached' ? e.evidence.attachments.map((a) => a.sha256) : [])),
  ),
]
