/** Cuts the blocks of a report into parts of bounded length, each set by itself; what belongs together stays together. */
import type { Block } from '../../../core/reports/document/blocks.js'

export interface ReportPart {
  /** The blocks as JSON, in an array. */
  readonly blocks: string
  /** The levels of the headings that are bookmarked, in their order. */
  readonly levels: readonly number[]
  readonly claims: number
}

/**
 * Some sixty claims that have evidence, a dozen pages. A part ends its page, so longer ones would be nicer to read; setting one
 * takes some 400 KB of memory a claim. UTF-16 units of JSON.
 */
const partLength = 150_000

/** Headings of other levels are no bookmarks; report.typ says the same. */
const bookmarked = new Set([2, 3, 4])

const levelsOf = (block: Block): number[] =>
  block.kind === 'heading'
    ? bookmarked.has(block.level)
      ? [block.level]
      : []
    : block.kind === 'claim'
      ? block.blocks.flatMap(levelsOf)
      : []

/** Not between a heading and what follows it: before a story or a section, between two claims or the pieces of a table. */
const mayCut = (before: Block, after: Block): boolean =>
  after.kind === 'heading'
    ? before.kind !== 'heading' && after.level <= 3
    : (after.kind === 'claim' || after.kind === 'table') && before.kind === after.kind

/** Outlets that a library cites go into hundreds; a row that has a picture takes as much as a third of a claim. */
const mostRows = 100

/** A long table as several, each with its caption and its head. */
function* inPieces(block: Block): Generator<Block, void, void> {
  if (block.kind !== 'table') return yield block
  for (let from = 0; from === 0 || from < block.rows.length; from += mostRows)
    yield { ...block, rows: block.rows.slice(from, from + mostRows) }
}

async function* withShortTables(blocks: AsyncIterable<Block>): AsyncGenerator<Block, void, void> {
  for await (const block of blocks) yield* inPieces(block)
}

/** `toJson` says a block as report.typ reads it. */
export async function* partsOf(
  blocks: AsyncIterable<Block>,
  toJson: (block: Block) => string,
): AsyncGenerator<ReportPart, void, void> {
  let held: string[] = []
  let levels: number[] = []
  let length = 0
  let claims = 0
  let before: Block | null = null
  for await (const block of withShortTables(blocks)) {
    if (length >= partLength && before !== null && mayCut(before, block)) {
      yield { blocks: `[${held.join(',')}]`, levels, claims }
      held = []
      levels = []
      length = 0
      claims = 0
    }
    const json = toJson(block)
    held.push(json)
    length += json.length
    if (block.kind === 'claim') claims += 1
    levels.push(...levelsOf(block))
    before = block
  }
  yield { blocks: `[${held.join(',')}]`, levels, claims }
}
