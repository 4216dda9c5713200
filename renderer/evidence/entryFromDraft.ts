/** Turns what stands in the evidence form into an entry, or names the field that does not fit. */
import type { EvidenceEntry, Stance } from '../../electron/core/model.js'
import type { EvidenceDraft } from '../state/deskState.js'
import type { PlainKey } from '../words/speak.js'

export type DraftCheck =
  | { readonly ok: true; readonly entry: EvidenceEntry }
  | { readonly ok: false; readonly field: 'title' | 'url' | 'capturedAt' | 'stance'; readonly why: PlainKey }

const isWebAddress = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)

/** `capturedAt` is local time as the field writes it; the entry holds it in UTC. A file's name may stand in for the title, and the `likely` stance for one that was not chosen. */
export const entryFromDraft = (draft: EvidenceDraft, likely: Stance | null): DraftCheck => {
  const title = draft.title.trim() || (draft.attachments[0]?.name ?? '')
  const url = draft.url.trim()
  if (title === '') return { ok: false, field: 'title', why: 'evidence.noTitle' }
  if (url !== '' && !isWebAddress(url))
    return {
      ok: false,
      field: 'url',
      why: 'evidence.noAddress',
    }
  const captured = draft.capturedAt === '' ? null : new Date(draft.capturedAt)
  if (captured !== null && Number.isNaN(captured.getTime()))
    return { ok: false, field: 'capturedAt', why: 'evidence.noDay' }
  const stance = draft.stance ?? likely
  if (stance === null) return { ok: false, field: 'stance', why: 'evidence.noStance' }
  const { excerpt, note, standing, attachments, confidential } = draft
  const entry = {
    title,
    outlet: draft.outlet.trim(),
    url,
    excerpt: excerpt.trim(),
    note: note.trim(),
    stance,
    standing,
    capturedAt: captured?.toISOString() ?? null,
    attachments: [...attachments],
    confidential,
  }
  return { ok: true, entry }
}
