/** Says who speaks in a sentence, in a form that is only good for comparing sentences: a family name, a noun, a pronoun. */
import * as roles from '../outlets/cues/roles.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from '../outlets/scene.js'

export type SpeechSubject =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'pronoun' }
  /** Somebody speaks, but the words do not settle who. */
  | { readonly kind: 'other' }

/** An apposition between a name and its verb is at most this long, in tokens. */
const longestApposition = 30

/** The family name that ends at token `i`, if a name ends there. */
const nameEndingAt = (scene: Scene, i: number): SpeechSubject | null => {
  if (scene.is(i, roles.pronoun)) return { kind: 'pronoun' }
  if (scene.isCapital(i) && !scene.is(i, roles.article | roles.time))
    return { kind: 'name', name: scene.textOf(i, i + 1) }
  // "the commission said"
  if (scene.shape(i) === shapes.lower && (scene.is(i - 1, roles.article) || scene.is(i - 2, roles.article)))
    return { kind: 'name', name: scene.textOf(i, i + 1) }
  return null
}

/** Who tells in "dijo la panadera Rosa Gil a X": the name that ends before the last words of the cue [from, to). */
export const subjectWithin = (scene: Scene, from: number, to: number): SpeechSubject | null => {
  if (!scene.cues.tellers.has(scene.word(from))) return null
  for (let i = to - 1; i > from; i--) {
    const name = nameEndingAt(scene, i)
    if (name !== null) return name
  }
  return null
}

/** The subject of the verb at token `verb`. */
export const subjectOf = (scene: Scene, verb: number): SpeechSubject | null => {
  let i = verb - 1
  while (i > scene.from && scene.is(i, roles.adverb) && !scene.is(i, roles.pronoun)) i--
  const before = nameEndingAt(scene, i)
  if (before !== null) return before
  if (scene.word(i) === scene.signs.comma) {
    for (let j = i - 1; j > Math.max(scene.from, i - longestApposition); j--) {
      if (scene.word(j) === scene.signs.comma) return nameEndingAt(scene, j - 1) ?? { kind: 'other' }
    }
    return null
  }
  return null
}

/** The name after an inverted verb: "…, said Rosa Melo, the owner". */
const subjectAfter = (scene: Scene, verb: number): SpeechSubject | null => {
  if (!scene.isPause(verb - 1) || verb === scene.from) return null
  let end = verb + 1
  while (
    end - verb <= 8 &&
    (scene.isCapital(end) ||
      (scene.word(end) === scene.signs.dot && scene.touches(end) && scene.isCapital(end + 1)))
  )
    end++
  if (end > verb + 1) return nameEndingAt(scene, end - 1)
  // "…, said he had left" has its subject before the verb.
  return scene.is(verb + 1, roles.pronoun) && scene.isPause(verb + 2)
    ? { kind: 'pronoun' }
    : scene.is(verb + 1, roles.article)
      ? { kind: 'other' }
      : null
}

/** Who speaks in the sentence, outside its quotations and the tokens that `left` has a 1 for; null when nobody does. */
export const findSpeechSubject = (
  scene: Scene,
  isQuoted: (token: number) => boolean,
  left: Uint8Array | null = null,
): SpeechSubject | null => {
  const { words } = scene.tokens
  const { roleOf } = scene.cues
  for (let i = scene.from; i < scene.to; i++) {
    if (((roleOf[words[i] ?? 0] ?? 0) & roles.speech) === 0) continue
    if (left?.[i - scene.from] === 1 || isQuoted(i)) continue
    const subject = subjectAfter(scene, i) ?? subjectOf(scene, i)
    if (subject !== null) return subject
  }
  return null
}
