/** The state of one claim's search: its tokens, what was found, and which tokens are spoken for. */
import type { Checkpoint, CheckpointKind } from '../../model.js'
import type { Day } from './calendar.js'
import type { Lexicon } from './lexicon.js'
import * as marks from './marks.js'
import type { ClaimTokens } from './tokens.js'

/** A checkpoint in tokens: [from, to). */
export interface Finding {
  readonly kind: CheckpointKind
  readonly from: number
  readonly to: number
  readonly value: string
}

/** The checkpoints of the claim that is searched. Kept from claim to claim; each gets an array of their number. */
const gathered: Checkpoint[] = []
/** Room for more than this is not kept. */
const mostGathered = 500

export class Search {
  private count = 0
  /** The marks of each token; those of one that belongs to a finding are `taken` and no other. */
  readonly open: Int32Array
  /** The tokens at which a finding can begin, ascending, in the first `spotCount` places. */
  readonly spots: Int32Array
  readonly spotCount: number
  /** True for a line in capitals: it shows nothing by them. */
  readonly shouts: boolean
  private readonly marks: number

  /** `tokens` are those of a claim that was read for this search: it keeps its account in their marks. */
  constructor(
    readonly tokens: ClaimTokens,
    private readonly text: string,
    readonly lexicon: Lexicon,
    readonly storyDay: Day | null,
  ) {
    this.marks = tokens.marks
    this.shouts = tokens.shouted > 2 && tokens.shouted * 2 > tokens.words
    this.open = tokens.marksAt
    this.spots = tokens.spots
    this.spotCount = tokens.spotCount
  }

  /** True when one of the tokens has one of these marks: else there is nothing to look for. */
  has(mask: number): boolean {
    return (this.marks & mask) !== 0
  }

  isTaken(at: number): boolean {
    return at < this.tokens.count && ((this.open[at] ?? 0) & marks.taken) !== 0
  }

  isFree(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isTaken(i)) return false
    return true
  }

  /** Keeps a finding unless one before it has taken its tokens. */
  take(finding: Finding | null): void {
    if (finding === null) return
    const { kind, from, to, value } = finding
    if (!this.isFree(from, to)) return
    if (from >= 0 && to <= this.tokens.count)
      this.add(kind, this.tokens.start(from), this.tokens.end(to - 1), value)
    this.block(from, to)
  }

  /** Keeps the checkpoint at [start, end) in UTF-16 units, whatever its tokens are. */
  add(kind: CheckpointKind, start: number, end: number, value: string): void {
    gathered[this.count++] = { kind, start, end, text: this.text.slice(start, end), value }
  }

  /** How many checkpoints are found so far. */
  get size(): number {
    return this.count
  }

  /** All that was found, in the order it was found. */
  checkpoints(): Checkpoint[] {
    const found = gathered.slice(0, this.count)
    if (gathered.length > mostGathered) gathered.length = 0
    return found
  }

  /** Takes tokens without a finding: names that other parts of extraction own. */
  block(from: number, to: number): void {
    const { open } = this
    for (let i = from; i < to; i++) open[i] = marks.taken
  }

  /** The same for the tokens in [start, end) of the text, looked for from token `near` on; gives the first of them. */
  blockText(start: number, end: number, near: number): number {
    const { tokens } = this
    const from = tokens.firstBehind(start, near)
    this.block(from, tokens.firstFrom(end, from))
    return from
  }
}
