/** The state of one claim's search: its tokens, what was found, and which tokens are spoken for. */
import type { CheckpointKind } from '../../model.js'
import type { Day } from './calendar.js'
import type { Lexicon } from './lexicon.js'
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

export class Search {
  readonly found: Finding[] = []
  readonly tokens: readonly Token[]
  /** 1 for a token that belongs to a finding. */
  readonly taken: Uint8Array
  /** True for a line in capitals: it shows nothing by them. */
  readonly shouts: boolean
  private readonly marks: number

  constructor(
    claim: ClaimTokens,
    readonly lexicon: Lexicon,
    readonly storyDay: Day | null,
  ) {
    const { tokens } = claim
    this.tokens = tokens
    this.marks = claim.marks
    this.shouts = claim.shouted > 2 && claim.shouted * 2 > claim.words
    this.taken = tokens.length <= board.length ? board : new Uint8Array(tokens.length)
    this.taken.fill(0, 0, tokens.length)
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
    if (finding === null || !this.isFree(finding.from, finding.to)) return
    this.found.push(finding)
    this.block(finding.from, finding.to)
  }

  /** Takes tokens without a finding: names that other parts of extraction own. */
  block(from: number, to: number): void {
    const { taken } = this
    for (let i = from; i < to; i++) taken[i] = 1
  }
}
