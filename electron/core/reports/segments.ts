/** Cuts a claim's text where its highlights begin and end: outlets, the words that credit them, checkpoints. */
import type { Span } from '../model.js'
import type { ReportClaim } from './model/reportSchema.js'

export type Highlight = 'outlet' | 'cue' | 'right' | 'wrong'
export interface Segment {
  readonly text: string
  /** Every highlight that covers the whole of this piece. */
  readonly kinds: readonly Highlight[]
}

interface Mark extends Span {
  readonly kind: Highlight
}

const marksOf = ({ attributions, ticks }: ReportClaim): readonly Mark[] => [
  ...attributions.map((a): Mark => ({ ...a.mention, kind: 'outlet' })),
  ...attributions.map((a): Mark => ({ start: a.cue.start, end: a.cue.end, kind: 'cue' })),
  ...ticks.map((t): Mark => ({ start: t.start, end: t.end, kind: t.tick })),
]

export const segmentsOf = (claim: ReportClaim): readonly Segment[] => {
  const inside = marksOf(claim).filter((m) => m.start >= claim.start && m.end <= claim.end && m.start < m.end)
  const cuts = [...new Set([claim.start, claim.end, ...inside.flatMap((m) => [m.start, m.end])])].toSorted(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? claim.end
    const kinds = new Set(inside.filter((m) => m.start <= from && m.end >= to).map((m) => m.kind))
    return { text: claim.text.slice(from - claim.start, to - claim.start), kinds: [...kinds] }
  })
}
