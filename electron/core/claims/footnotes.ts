/** Reads footnotes that name an outlet ("[1] The Guardian, 3 May 2024") and the marks in the text that lead to them. */
import { Credit } from '../outlets/credit.js'
import * as shapes from '../story/shapes.js'
import type { Naming } from '../outlets/naming.js'
import type { Scene } from '../outlets/scene.js'
import type { Signs } from '../outlets/signs.js'
import type { Tokens } from '../outlets/tokens.js'

/** A note's number in brackets: what it says, and the token behind it. */
export interface NoteMark {
  readonly mark: string
  readonly to: number
}

const textAt = ({ text, starts, ends }: Tokens, i: number): string => text.slice(starts[i], ends[i])

/** "[1]" or "[^1]" at token `at`, or null. */
export const readMark = (tokens: Tokens, at: number, to: number, signs: Signs): NoteMark | null => {
  if (at >= to || tokens.words[at] !== signs.openSquare) return null
  const number = at + 1 < to && textAt(tokens, at + 1) === '^' ? at + 2 : at + 1
  if (number + 1 >= to || tokens.shapes[number] !== shapes.number) return null
  return tokens.words[number + 1] === signs.closeSquare
    ? { mark: textAt(tokens, number), to: number + 2 }
    : null
}

/** The outlets of a note that only says where something stood; null where the note is prose or no note. */
export const readNote = (
  scene: Scene,
): { readonly mark: string; readonly namings: readonly Naming[] } | null => {
  const { signs, tokens } = scene
  const found = readMark(tokens, scene.from, scene.to, signs)
  if (found === null) return null
  let start = found.to
  if (scene.word(start) === signs.colon) start++
  const opening = scene.cues.creditOpenings.longest(tokens.words, start, scene.to)
  if (opening?.value.kind === 'credit') start += opening.length
  if (scene.word(start) === signs.colon) start++
  const namings = scene.namings.filter((n) => n.certainty !== 'anaphor')
  const [first] = namings
  if (first === undefined || !scene.beforeDescription(first.from).includes(start)) return null
  const end = scene.afterLink(scene.afterKindNoun(first.to))
  const isProse = !scene.isPause(end) && scene.shape(end) !== shapes.number && scene.shape(end) !== shapes.url
  return isProse ? null : { mark: found.mark, namings }
}

const nothing: readonly never[] = []

/** The notes of a story by their marks, and the credits they give to the sentences that bear these. */
export class Footnotes {
  private readonly byMark = new Map<string, readonly Naming[]>()

  constructor(
    private readonly tokens: Tokens,
    private readonly signs: Signs,
  ) {}

  add(mark: string, namings: readonly Naming[]): void {
    if (!this.byMark.has(mark)) this.byMark.set(mark, namings)
  }

  /** The credits of the notes that tokens [from, to) refer to. */
  creditsOf(from: number, to: number): readonly Credit[] {
    if (this.byMark.size === 0) return nothing
    const credits: Credit[] = []
    for (let i = from; i < to; i++) {
      const found = readMark(this.tokens, i, to, this.signs)
      if (found === null) continue
      for (const naming of this.byMark.get(found.mark) ?? [])
        credits.push(
          new Credit(
            naming,
            { from: i, to: found.to, rule: 'footnote', family: 'document' },
            { members: [naming], from: naming.from, to: naming.to },
          ),
        )
    }
    return credits
  }
}
