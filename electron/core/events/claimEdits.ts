/** Builds the claims that come of a checker's edits: parts of a split, the whole of a merge, an added span. */
import { claimIdOf } from '../claims/claimId.js'
import type { Attribution, Claim, Span } from '../model.js'

const inside = (part: Span, whole: Span): boolean => part.start >= whole.start && part.end <= whole.end

/** The span without surrounding white space; null when nothing else is in it. */
export const trimSpan = (text: string, span: Span): Span | null => {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

const dedupe = (attributions: readonly Attribution[]): Attribution[] => {
  const seen = new Set<string>()
  return attributions.filter((a) => {
    const key = `${a.outlet.id} ${a.mention.start} ${a.scope}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * A claim over `span` that takes from `sources` what lies inside it. An attribution whose mention lies inside is of scope
 * `claim`; paragraph and story credits of the sources go on covering it; a credit of the part that is left out does not.
 */
const claimOver = (
  text: string,
  sha256: string,
  span: Span,
  sources: readonly Claim[],
  paragraph: number,
): Claim => {
  const attributions = sources.flatMap((source) =>
    source.attributions.flatMap((a): Attribution[] => {
      if (inside(a.mention, span)) return [{ ...a, scope: 'claim' }]
      return a.scope === 'claim' ? [] : [a]
    }),
  )
  return {
    id: claimIdOf(sha256, span),
    start: span.start,
    end: span.end,
    paragraph,
    text: text.slice(span.start, span.end),
    attributions: dedupe(attributions),
    quotations: sources.flatMap((s) => s.quotations).filter((q) => inside(q, span)),
    checkpoints: sources.flatMap((s) => s.checkpoints).filter((c) => inside(c, span)),
    worth: sources[0]?.worth ?? { score: 0.5, reasons: [] },
  }
}

/** The two parts of a claim split at `offset`; null when one part would be empty. */
export const splitClaim = (
  text: string,
  sha256: string,
  claim: Claim,
  offset: number,
): readonly [Claim, Claim] | null => {
  const left = trimSpan(text, { start: claim.start, end: Math.min(offset, claim.end) })
  const right = trimSpan(text, { start: Math.max(offset, claim.start), end: claim.end })
  if (left === null || right === null || !inside(left, claim) || !inside(right, claim)) return null
  return [
    claimOver(text, sha256, left, [claim], claim.paragraph),
    claimOver(text, sha256, right, [claim], claim.paragraph),
  ]
}

/** One claim over all of `claims`, which must stand in the order of the text. */
export const mergeClaims = (text: string, sha256: string, claims: readonly [Claim, ...Claim[]]): Claim => {
  const [first] = claims
  const end = claims.reduce((latest, claim) => Math.max(latest, claim.end), first.end)
  return claimOver(text, sha256, { start: first.start, end }, claims, first.paragraph)
}

/** A claim that a checker added; it takes the story credits of its neighbours and the paragraph of the claim before it. */
export const addedClaim = (text: string, sha256: string, span: Span, claims: readonly Claim[]): Claim => {
  const before = claims.filter((c) => c.start <= span.start).at(-1) ?? claims[0]
  const storyCredits = before === undefined ? [] : before.attributions.filter((a) => a.scope === 'story')
  const bare = claimOver(text, sha256, span, [], before?.paragraph ?? 0)
  return { ...bare, attributions: storyCredits }
}
