/** Finds the subject of a verb of speech: the name, pronoun or description that stands before it. */
import { roles } from '../../story/names/titles.js'
import { endOfBody, isAbbreviated, isActingBody, startOfBody } from './bodies.js'
import { is, isComma, signOf, type Token, wordOf } from './tokens.js'
import * as classes from './classes.js'

/** Who speaks, as the clause says it. `first` and `last` are token indexes: one name, or those of "Bank of England". */
export type Subject =
  | { readonly kind: 'name'; readonly first: number; readonly last: number }
  | { readonly kind: 'pronoun'; readonly first: number; readonly last: number; readonly word: string }
  | {
      readonly kind: 'description'
      readonly first: number
      readonly last: number
      readonly head: string
      readonly modifiers: readonly string[]
    }

/** A subject is looked for this many tokens away from its verb at most. */
const farthest = 60

const isDash = (token: Token | undefined): boolean => {
  const sign = signOf(token)
  return sign === '—' || sign === '–' || sign === '-'
}

export const nameAt = (index: number): Subject => ({ kind: 'name', first: index, last: index })

/** "R-Utah", "D-N.Y.": a party and a place, behind a name. */
const isAffiliation = (words: readonly string[]): boolean =>
  words.length === 1 && /^\p{Lu}{1,3}-\p{Lu}/u.test(words[0] ?? '')

/** "officials", "spokesmen" are roles, too. */
const isRolePlural = (token: Token | undefined): boolean => {
  const word = wordOf(token)
  return word.endsWith('s') && roles.has(word.slice(0, -1))
}

/** A name that is not an owner and not governed by a preposition. */
export const isFreeName = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token?.kind !== 'name' || token.run.possessive || isAffiliation(token.parts.words)) return false
  // "one European diplomat", "a Boeing spokesman", "Bank of Ostland officials": the name only adds to the role.
  const next = endOfBody(tokens, index) + 1
  if (isRolePlural(tokens[next])) return false
  if (is(tokens[next], classes.role)) {
    const named = [1, 2, 3].some((n) => tokens[next + n]?.kind === 'name')
    if (!named) return false
  }
  const before = tokens[index - 1]
  return (
    !is(before, classes.preposition) &&
    !(is(tokens[index - 2], classes.preposition) && wordOf(before) === 'the')
  )
}

/** "Sentencing Vail, the judge told": a verb that its capital joins to a name, with the subject behind the comma. */
const opensWithGerund = (tokens: readonly Token[], index: number, before: number): boolean => {
  const token = tokens[index]
  if (token?.kind !== 'name' || !token.run.initial || !isComma(tokens[index + 1])) return false
  if (token.parts.words.length < 2 || !(token.parts.words[0] ?? '').endsWith('ing')) return false
  if (!is(tokens[index + 2], classes.determiner | classes.pronoun)) return false
  for (let i = index + 2; i < before; i++) if (isComma(tokens[i])) return false
  return true
}

/** A description is no longer than this. Tokens. */
const longestDescription = 12

/** "the film critic Jane Doe gave": the role's bearer is named, which ends the description. */
const isNamedRole = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return (
    token?.kind === 'name' &&
    token.parts.words.length > 1 &&
    is(tokens[index - 1], classes.role) &&
    !is(tokens[index + 1], classes.role)
  )
}

/** "the coach | was", "the coach | gave". */
const endsDescription = (token: Token & { kind: 'word' }, before: string | undefined): boolean =>
  is(token, classes.preposition | classes.relative | classes.auxiliary) ||
  (before !== undefined && roles.has(before) && (is(token, classes.plainVerb) || /[^e]ed$/.test(token.word)))

/** The description in tokens [from, to): determiner, modifiers, head noun; what a preposition adds is left out. */
export const describe = (tokens: readonly Token[], from: number, limit: number): Subject | null => {
  const to = Math.min(limit, from + longestDescription)
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const owner = token.kind === 'name' && token.run.possessive
    if (!owner && !is(token, classes.determiner | classes.role)) continue
    if (is(tokens[i - 1], classes.preposition) && i > from) continue
    const modifiers: string[] = []
    let last = i
    for (let j = is(token, classes.role) ? i : i + 1; j < to; j++) {
      const next = tokens[j]
      if (
        next?.kind === 'name' &&
        !next.run.possessive &&
        (next.parts.words.length === 0 || tokens[j + 1]?.kind === 'word') &&
        !isNamedRole(tokens, j)
      ) {
        for (const w of [...next.parts.titleWords, ...next.parts.words]) modifiers.push(w.toLowerCase())
      } else if (next?.kind === 'word' && !endsDescription(next, modifiers.at(-1))) modifiers.push(next.word)
      else break
      last = j
    }
    const head = modifiers.pop()
    if (head !== undefined) return { kind: 'description', first: i, last, head, modifiers }
    if (owner) continue
    return null
  }
  return null
}

/** What a verb looks like between two names: "met", "hugged", "wants". */
const isVerbForm = (token: Token & { kind: 'word' }): boolean =>
  is(token, classes.plainVerb | classes.speechVerb | classes.auxiliary) ||
  /(?:[^e]ed|[^s]s)$/.test(token.word)

/** The last name of a row such as "White House spokesman Raj Shah", from a name at `index`. */
const lastOfRow = (tokens: readonly Token[], index: number, to: number): number => {
  let last = index
  for (let j = index + 1; j < to && j <= index + 6; j++) {
    const token = tokens[j]
    // Two names with nothing between them: the second is the outlet that is told ("сказав Зеленський CNN").
    if (token?.kind === 'name' && j === last + 1) break
    if (token?.kind === 'name') last = token.run.possessive ? last : j
    else if (
      token?.kind !== 'word' ||
      is(
        token,
        classes.preposition | classes.between | classes.conjunction | classes.relative | classes.rowEnd,
      )
    )
      break
    else if (!is(token, classes.role)) {
      // "Harvard biochemist X", but "Mary Cole met X"
      const goesOn = tokens[j + 1]?.kind === 'name' ? !isVerbForm(token) : is(tokens[j + 1], classes.role)
      if (!goesOn) break
    }
  }
  return last
}

/** The subject whose name begins at `index`: a body's up to its end, else the last of the row. */
export const nameFrom = (tokens: readonly Token[], index: number, to: number): Subject => {
  const end = endOfBody(tokens, index)
  const last = lastOfRow(tokens, end, to)
  return last === end ? { kind: 'name', first: index, last } : nameAt(last)
}

/** Where the clause of the token at `before` begins. */
const clauseStart = (tokens: readonly Token[], before: number): number => {
  for (let i = before - 1; i >= 0 && before - i < farthest; i--) {
    const token = tokens[i]
    if (wordOf(token) === 'that' || ';:'.includes(signOf(token) || ' ') || token?.kind === 'quote')
      return i + 1
  }
  return Math.max(0, before - farthest)
}

/** "KYIV, Aug 24 (Reuters) - …": the clause begins behind the dash. */
const skipDateline = (tokens: readonly Token[], start: number): number => {
  if (tokens[start]?.kind !== 'name') return start
  for (let i = start + 1; i < start + 12; i++) {
    if (signOf(tokens[i]) === ')' && isDash(tokens[i + 1])) return i + 2
  }
  return start
}

/** The subject of the clause that the token at `before` stands in: its first name, pronoun or description. */
export const findClauseSubject = (
  tokens: readonly Token[],
  before: number,
  start = clauseStart(tokens, before),
): Subject | null => {
  let from = skipDateline(tokens, start)
  while (is(tokens[from], classes.conjunction)) from++
  if (is(tokens[from], classes.opener) || opensWithGerund(tokens, from, before)) {
    // "For the province, X argued": the subject stands behind the comma, if there is one.
    for (let i = from; i < before && i - from < farthest; i++) {
      if (isComma(tokens[i])) {
        from = i + 1
        break
      }
    }
  }
  for (let i = from; i < before && i - from < farthest; i++) {
    const token = tokens[i]
    if (is(token, classes.pronoun)) return { kind: 'pronoun', first: i, last: i, word: wordOf(token) }
    if (isFreeName(tokens, i)) return nameFrom(tokens, i, before)
    const owner = token?.kind === 'name' && token.run.possessive && !is(tokens[i - 1], classes.preposition)
    if (owner || (is(token, classes.determiner | classes.role) && !is(tokens[i - 1], classes.preposition))) {
      if (isActingBody(tokens, i + 1)) return nameFrom(tokens, i + 1, before)
      const described = describe(tokens, i, before)
      if (described === null) continue
      const next = described.last + 1
      // "The Bank of England"
      if (described.last === i + 1 && endOfBody(tokens, i + 1) > i + 1) return nameFrom(tokens, i + 1, before)
      if (isFreeName(tokens, next)) return nameAt(lastOfRow(tokens, next, before))
      // "Her counterpart, X, was": the name in apposition.
      const set =
        isComma(tokens[next]) &&
        isFreeName(tokens, next + 1) &&
        // "Its author, X of Utrecht University, told"
        (isComma(tokens[next + 2]) || next + 2 >= before || is(tokens[next + 2], classes.preposition))
      return set ? nameAt(next + 1) : described
    }
  }
  return null
}

/** The subject whose name ends at `last`, if it is free. */
const lastName = (tokens: readonly Token[], last: number): Subject | null => {
  const first = startOfBody(tokens, last)
  return isFreeName(tokens, first) ? { kind: 'name', first, last } : null
}

/** From the comma before the verb back over appositions: "X, 58, who heads Y, said", "Its director, X, said". */
const findBehindAppositions = (tokens: readonly Token[], comma: number): Subject | null => {
  let right = comma
  for (let round = 0; round < 4; round++) {
    let left = right - 1
    while (
      left >= 0 &&
      right - left < farthest &&
      !isComma(tokens[left]) &&
      !isDash(tokens[left]) &&
      tokens[left]?.kind !== 'quote'
    )
      left--
    const closed = left >= 0 && tokens[left]?.kind !== 'quote'
    const last = tokens[right - 1]
    if (last?.kind === 'name' && isFreeName(tokens, right - 1)) {
      // The whole segment is the name, perhaps with its role: ", Dr. X," or ", council leader X,".
      let plain = true
      for (let i = left + 1; i < right - 1; i++) {
        const token = tokens[i]
        const fits = token?.kind === 'name' || is(token, classes.role | classes.determiner)
        if (!fits && !(token?.kind === 'word' && is(tokens[i + 1], classes.role))) plain = false
      }
      if (plain) return nameAt(right - 1)
    }
    if (!closed) return null
    const named = lastName(tokens, left - 1)
    if (named !== null) return named
    right = left
  }
  return null
}

/** The subject that stands before the verb at `verb`. */
export const findSubjectBefore = (tokens: readonly Token[], verb: number): Subject | null => {
  let i = verb - 1
  while (i >= 0 && (is(tokens[i], classes.between) || /.ly$/.test(wordOf(tokens[i])))) i--
  if (signOf(tokens[i]) === '.' && isAbbreviated(tokens[i - 1])) i--
  const token = tokens[i]
  if (token === undefined || token.kind === 'quote') return null
  if (token.kind === 'sign') {
    if (token.sign !== ',' && !isDash(token) && token.sign !== ')') return null
    return findBehindAppositions(tokens, i) ?? findClauseSubject(tokens, i)
  }
  if (token.kind === 'name') {
    // Two that speak together are no speaker.
    const first = startOfBody(tokens, i)
    const before = wordOf(tokens[first - 1]) === 'the' ? first - 2 : first - 1
    if (wordOf(tokens[before]) === 'and' && tokens[before - 1]?.kind === 'name') return null
    const named = lastName(tokens, i)
    if (named !== null) return named
    // "after X told reporters": the word before the name opens a clause.
    if (!token.run.possessive && is(tokens[i - 1], classes.timeWord)) return nameAt(i)
    return findClauseSubject(tokens, i + 1)
  }
  if (is(token, classes.pronoun)) return { kind: 'pronoun', first: i, last: i, word: token.word }
  if (is(token, classes.relative)) {
    const at = isComma(tokens[i - 1]) ? i - 2 : i - 1
    return isFreeName(tokens, at) ? nameAt(at) : findBehindAppositions(tokens, i - 1)
  }
  if (is(token, classes.conjunction)) return findClauseSubject(tokens, i)
  let from = i
  while (from > 0 && i - from < 12) {
    const before = tokens[from - 1]
    if (
      before?.kind === 'sign' ||
      before?.kind === 'quote' ||
      is(before, classes.conjunction) ||
      wordOf(before) === 'that'
    )
      break
    from--
  }
  // "Jane Doe, one of the volunteers said": the comma that should close the apposition is left out.
  const set = from === 2 && isComma(tokens[1]) && !opensWithGerund(tokens, 0, i)
  if (set && tokens[0]?.kind === 'name' && tokens[0].parts.words.length > 1) return nameAt(0)
  return describe(tokens, from, i + 1)
}
