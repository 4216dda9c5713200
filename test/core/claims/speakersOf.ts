/** Reads a text as a story is read and gives the speakers of its quotations. */
import { findQuotations } from '../../../electron/core/claims/quotations.js'
import { findSpeakers } from '../../../electron/core/claims/speakers.js'
import type { Quotation } from '../../../electron/core/model.js'
import { splitParagraphs } from '../../../electron/core/story/paragraphs.js'
import { splitSentences } from '../../../electron/core/story/sentences.js'
import { tokenise } from '../../../electron/core/story/tokens.js'

const outlets = /(?:the )?(?:Ostport Gazette|Reuters|Gazette)/gi

/** The quotations; "Ostport Gazette" and Reuters are outlets. */
export const findIn = (text: string): readonly Quotation[] => {
  const tokens = tokenise(text)
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  const sentences = paragraphs.flatMap((p) => splitSentences(text, p, quotations, tokens))
  // As in a story: whatever touches an outlet's name is taken for it.
  const named = [...text.matchAll(outlets)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return findSpeakers(text, paragraphs, sentences, quotations, (start, end) =>
    named.some((n) => n.start < end && start < n.end),
  )
}

/** The name of each speaker, or null. */
export const speakersOf = (text: string): readonly (string | null)[] =>
  findIn(text).map((q) => q.speaker?.name ?? null)
