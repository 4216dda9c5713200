/** Steps back over what describes an outlet before its name: "the state-run", "Korea's", "Italian newspaper", "CNN affiliate". */
import * as shapes from '../story/shapes.js'
import * as roles from './cues/roles.js'
import type { Scene } from './scene.js'

/** Words between an article and the noun for an outlet. */
const mostAdjectives = 3

/** True for an apostrophe, or for the question mark that a wrong decoding has made of one. */
const isMark = (scene: Scene, i: number): boolean =>
  scene.word(i) === scene.signs.apostrophe || scene.word(i) === scene.signs.question

/** Where the describing word or phrase begins that ends before token `at`, or `at`. */
export const stepBack = (scene: Scene, at: number): number => {
  const { signs, tokens } = scene
  const previous = at - 1
  if (previous < scene.from) return at
  const word = scene.word(previous)
  if (word === signs.openSquare || word === signs.at || word === signs.star || word === signs.underscore)
    return previous
  if (
    (word === signs.quote || word === signs.apostrophe) &&
    (scene.touches(at) || scene.textOf(previous, at) === '«') &&
    !scene.touches(previous)
  )
    return previous
  // "a website called X"
  if (
    scene.cues.namers.has(word) &&
    scene.cues.kindNounsBackwards.longest(tokens.words, previous - 1, scene.from - 1, -1) !== null
  )
    return previous
  const noun = scene.cues.kindNounsBackwards.longest(tokens.words, previous, scene.from - 1, -1)
  if (noun !== null) return at - noun.length
  // "the local paper, the X", "Bhutan's national paper, X": the noun alone, "the paper, X", would be an outlet named before.
  if (word === signs.comma && (scene.is(at, roles.article) || scene.isCapital(at))) {
    const called = scene.cues.kindNounsBackwards.longest(tokens.words, previous - 1, scene.from - 1, -1)
    const described = called === null ? at : previous - called.length
    const isApposed =
      scene.is(described - 1, roles.modifier) || scene.afterPossessive(described - 2) === described
    if (called !== null && isApposed) return described
  }
  // "London-based", "ship-tracking"
  if (
    scene.word(previous - 1) === signs.hyphen &&
    previous - 2 >= scene.from &&
    (scene.is(previous, roles.compound) ||
      (scene.shape(previous) === shapes.lower && scene.touches(previous)))
  ) {
    let start = previous - 2
    // "Hong Kong-based"
    if (scene.isCapital(start) && scene.isCapital(start - 1) && !scene.namingEndingAt(start)) start--
    return start
  }
  // "Hong-Kong based"
  if (scene.is(previous, roles.compound) && scene.isCapital(previous - 1)) {
    let start = previous - 1
    if (scene.word(start - 1) === signs.hyphen) start -= 2
    return start
  }
  // "CNN affiliate X", "KTLA sister station X"
  if (scene.is(previous, roles.affiliate)) {
    const owner = scene.namingEndingAt(previous)
    if (owner !== undefined) return owner.from
  }
  if (scene.is(previous, roles.article | roles.modifier)) return previous
  // "and its sister paper X"
  if (scene.is(previous, roles.self) && scene.is(at, roles.modifier | roles.affiliate)) return previous
  // "Dallas station X", "the Hong Kong daily X"
  if (scene.afterKindNoun(at) > at && scene.isCapital(previous) && scene.namingEndingAt(at) === undefined) {
    const second = previous - 1 > scene.from && scene.isCapital(previous - 1) ? previous - 1 : previous
    return scene.is(second, roles.article) ? previous : second
  }
  // "the crowdfunded website X": any words between an article and the noun that says what X is.
  if (scene.afterKindNoun(at) > at) {
    for (let i = previous; i > scene.from && previous - i < mostAdjectives; i--) {
      if (scene.shape(i) !== shapes.lower || scene.is(i, roles.speech | roles.staffLink | roles.conjunction))
        break
      if (scene.is(i - 1, roles.article)) return i - 1
    }
  }
  // "U.S. network CNN"
  if (
    word === signs.dot &&
    scene.isCapital(previous - 1) &&
    tokens.ends[previous - 1] === (tokens.starts[previous - 1] ?? 0) + 1
  )
    return previous - 1
  // Most words follow no mark of possession.
  if (!isMark(scene, previous) && !isMark(scene, previous - 1)) return at
  // "the country's ANSA agency", "the group's own Andalus radio": somebody's, from the article on.
  for (const length of [2, 1]) {
    const mark = at - length
    if (mark <= scene.from || scene.afterPossessive(mark) !== at) continue
    if (scene.shape(mark - 1) !== shapes.lower) continue
    if (scene.is(mark - 1, roles.time)) return mark - 1
    for (
      let i = mark - 1;
      i > scene.from && mark - i <= mostAdjectives && scene.shape(i) === shapes.lower;
      i--
    )
      if (scene.is(i - 1, roles.article)) return i - 1
  }
  // "Korea's Yonhap", "South Korea's Yonhap", "Sunday's Washington Post"
  for (const length of [2, 1]) {
    const mark = at - length
    if (mark > scene.from && scene.afterPossessive(mark) === at && scene.isCapital(mark - 1)) {
      if (scene.namingEndingAt(mark) !== undefined) return at
      let start = mark - 1
      for (
        let words = 1;
        words < 5 && scene.isCapital(start - 1) && !scene.is(start - 1, roles.article);
        words++
      ) {
        if (scene.namingEndingAt(start) !== undefined) break
        start--
      }
      return start
    }
  }
  return at
}
