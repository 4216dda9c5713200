/** Keeps confidential sources out of a report: their evidence, and their exact words wherever a checker repeats them. */
import type { CheckEvent, Evidence, EvidenceEntry } from '../../model.js'
import type { StoryRecord } from '../../ports.js'

/** Shorter words are too common to be taken out of a rationale. */
const shortest = 4

const attachedEntries = (
  events: readonly CheckEvent[],
): readonly { readonly confidential: boolean; readonly entry: EvidenceEntry }[] => {
  const set = new Map<string, boolean>()
  for (const e of events) if (e.kind === 'evidenceConfidentialitySet') set.set(e.evidenceId, e.confidential)
  return events.flatMap((e) =>
    e.kind === 'evidenceAttached'
      ? [{ confidential: set.get(e.id) ?? e.evidence.confidential, entry: e.evidence }]
      : [],
  )
}

/** The title, address, words and file names of each source; evidence that was taken off again still names its source. */
const secretsOf = (record: StoryRecord): readonly EvidenceEntry[] =>
  attachedEntries(record.events).flatMap((e) => (e.confidential ? [e.entry] : []))

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** A regular expression of more characters is cut: engines refuse very long ones. */
const longestPattern = 300

/** A checker quotes a sentence of a document rather than all of it; short sentences say nothing by themselves. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?。！？])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 20 || sentence === text.trim())
    .flatMap((sentence) => sentence.match(new RegExp(`[^]{1,${longestPattern}}`, 'gu')) ?? [])

export interface Redaction {
  /** The same document attached without the mark is as confidential as with it. */
  readonly isWithheld: (evidence: Evidence) => boolean
  readonly clean: (text: string) => string
}

/** `marker` stands where words of a confidential source stood. */
export const redactionOf = (record: StoryRecord, marker: string): Redaction => {
  const secrets = secretsOf(record)
  if (secrets.length === 0) return { isWithheld: (e) => e.confidential, clean: (text) => text }
  // An outlet that the story itself credits is no secret.
  const named = new Set(record.extraction.mentions.map((m) => m.outlet.name.toLowerCase()))
  const outlets = secrets.flatMap((s) => (named.has(s.outlet.toLowerCase()) ? [] : [s.outlet]))
  const words = secrets.flatMap((s) => [
    s.title,
    s.url,
    ...sentencesOf(s.excerpt),
    ...sentencesOf(s.note),
    ...s.attachments.flatMap((a) => [a.name, a.sha256]),
  ])
  const patterns = [...new Set([...words, ...outlets].map((w) => w.trim()))]
    .filter((w) => w.length >= shortest)
    .toSorted((a, b) => b.length - a.length)
    // Signs are escaped: what is left of the words are their letters.
    // oxlint-disable-next-line security/detect-non-literal-regexp
    .map((w) => new RegExp(escapeRegExp(w).replace(/\s+/gu, '\\s+'), 'giu'))
  const titles = new Set(secrets.map((s) => s.title.toLowerCase()))
  const urls = new Set(secrets.map((s) => s.url).filter((url) => url !== ''))
  const hashes = new Set(secrets.flatMap((s) => s.attachments.map((a) => a.sha256)))
  return {
    isWithheld: (e) =>
      e.confidential ||
      titles.has(e.title.toLowerCase()) ||
      urls.has(e.url) ||
      e.attachments.some((a) => hashes.has(a.sha256)),
    clean: (text) => {
      let cleaned = text
      if (cleaned !== '') for (const pattern of patterns) cleaned = cleaned.replace(pattern, marker)
      return cleaned
    },
  }
}
