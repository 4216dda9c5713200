/** Puts the verdicts of a story under a seal, for a package whose recipient is to mark before seeing them. */
import { openSeals } from '../events/sealedVerdicts.js'
import { inForce, orderEvents } from '../events/foldEvents.js'
import type { CheckEvent, SealedEvent } from '../model.js'
import type { Ports } from '../ports.js'
import { canonicalJson } from './canonicalJson.js'

const isSealable = (e: CheckEvent): e is SealedEvent =>
  e.kind === 'verdictRecorded' || e.kind === 'verdictWithdrawn' || e.kind === 'claimAdjudicated'

/** An id that follows from the content (RFC 9562, version 8), so that the same work makes the same package. */
const idOf = (content: string, { hashes, textDecoding }: Pick<Ports, 'hashes' | 'textDecoding'>): string => {
  const hex = hashes.sha256(textDecoding.encode(content))
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What is not in force stays behind: a decision that was undone is nobody's answer. Earlier seals go along as they are. */
export const sealEvents = (
  chosen: readonly CheckEvent[],
  ports: Pick<Ports, 'hashes' | 'textDecoding'>,
): readonly CheckEvent[] => {
  const opened = orderEvents(openSeals(chosen))
  const kept = new Set(inForce(opened).map((e) => e.id))
  const sealed = opened.filter(isSealable)
  const ids = new Set(sealed.map((e) => e.id))
  const standing = sealed.filter((e) => kept.has(e.id))
  const rest = chosen.filter((e) => !ids.has(e.id) && !(e.kind === 'editUndone' && ids.has(e.eventId)))
  const last = standing.at(-1)
  if (last === undefined) return rest
  const { storyId, at, checker } = last
  const id = idOf(canonicalJson(standing), ports)
  // The same work was sealed before, and came back.
  if (rest.some((e) => e.id === id)) return rest
  return orderEvents([...rest, { kind: 'verdictsSealed', id, storyId, at, checker, sealed: [...standing] }])
}
