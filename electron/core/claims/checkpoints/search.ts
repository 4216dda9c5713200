/** The state of one claim's search: its tokens, what was found, and which tokens are spoken for. */
import type { Checkpoint, CheckpointKind } from '../../model.js'
import type { Day } from './calendar.js'
import type { Lexicon } from './lexicon.js'
import { marks } from './sense.js'
import type { ClaimTokens, Token } from './tokens.js'

/** A checkpoint in tokens: [from, to). */
export interface Finding {
  readonly kind: CheckpointKind
  readonly from: number
  readonly to: number
  readonly value: string
}

/** Kept from claim to claim: a fresh array costs more than most claims need to be searched. One search runs at a time. */
const board = new Uint8Array(500)
const openBoard = new Int32Array(500)
const spotBoard = new Int32Array(500)

/** Marks of tokens with which a finding can begin; all others only add to what begins elsewhere. */
const spotMarks =
  marks.number | marks.capital | marks.month | marks.date | marks.time | marks.quantity | marks.single

/** The checkpoints of the claim that is searched. Kept for the same reason; each claim gets an array of their number. */
const gathered: Checkpoint[] = []

export class Search {
  private count = 0
  readonly tokens: readonly Token[]
  /** 1 for a token that belongs to a finding. */
  readonly taken: Uint8Array
  /** The marks of each token that is not taken; 0 for one that is. */
  readonly open: Int32Array
  /** The tokens that have one of `spotMarks`, ascending, in the first `spotCount` places. */
  readonly spots: Int32Array
  readonly spotCount: number
  /** True for a line in capitals: it shows nothing by them. */
  readonly shouts: boolean
  private readonly marks: number

  constructor(
    claim: ClaimTokens,
    private readonly text: string,
    readonly lexicon: Lexicon,
    readonly storyDay: Day | null,
  ) {
    const { tokens } = claim
    this.tokens = tokens
    this.marks = claim.marks
    this.shouts = claim.shouted > 2 && claim.shouted * 2 > claim.words
    const few = tokens.length <= board.length
    this.taken = few ? board : new Uint8Array(tokens.length)
    this.open = few ? openBoard : new Int32Array(tokens.length)
    this.spots = few ? spotBoard : new Int32Array(tokens.length)
    const { taken, open, spots } = this
    let spotCount = 0
    // A loop, because `fill` on so few costs more than it saves.
    for (let i = 0; i < tokens.length; i++) {
      const own = claim.marksAt[i] ?? 0
      taken[i] = 0
      open[i] = own
      if ((own & spotMarks) !== 0) spots[spotCount++] = i
    }
    this.spotCount = spotCount
  }

  /** True when one of the tokens has one of these marks: else there is nothing to look for. */
  has(mask: number): boolean {
    return (this.marks & mask) !== 0
  }

  isFree(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.taken[i] === 1) return false
    return true
  }

  /** Keeps a finding unless one before it has taken its tokens. */
  take(finding: Finding | null): void {
    if (finding === null) return
    const { kind, from, to, value } = finding
    if (!this.isFree(from, to)) return
    const start = this.tokens[from]?.start
    const end = this.tokens[to - 1]?.end
    if (start !== undefined && end !== undefined) this.add(kind, start, end, value)
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
    if (gathered.length > board.length) gathered.length = 0
    return found
  }

  /** Takes tokens without a finding: names that other parts of extraction own. */
  block(from: number, to: number): void {
    const { taken, open } = this
    for (let i = from; i < to; i++) {
      taken[i] = 1
      open[i] = 0
    }
  }

  /** The same for the tokens in [start, end) of the text, looked for from token `near` on; gives the first of them. */
  blockText(start: number, end: number, near: number): number {
    const { tokens } = this
    let from = near
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from++
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
    this.block(from, to)
    return from
  }
}
