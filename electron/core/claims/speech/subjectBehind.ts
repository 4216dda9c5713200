/** Finds the subject that stands behind a verb of speech or "according to". */
import { endOfBody, isBodyName } from './bodies.js'
import { describe, isFreeName, nameAt, nameFrom, type Subject } from './subjects.js'
import { is, isComma, type Token, wordOf } from './tokens.js'
import * as classes from './classes.js'

const recipients = new Set(['a', 'al', 'à', 'au', 'aux'])
const spanishVerb = /(?:ó|aron|eron|ado|ido)$|^(?:dijo|dice|cuenta|dicho)$/u

/** Past whom the verb's words went to, where that stands before the subject: "dijo a EFE | la alcaldesa X". */
const pastRecipient = (tokens: readonly Token[], verb: number): number => {
  const first = verb + 1
  const mark = wordOf(tokens[first])
  // "a" is an article in English.
  if (!recipients.has(mark) || (mark === 'a' && !spanishVerb.test(wordOf(tokens[verb])))) return first
  for (let i = first + 1; i < first + 4; i++) if (tokens[i]?.kind === 'name') return i + 1
  return first
}

/** "according to the Health Ministry": a body whose name no noun goes on behind ("the Health Ministry report"). */
const isWholeBody = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  if (token?.kind !== 'name' || token.run.possessive || wordOf(tokens[index - 1]) !== 'the') return false
  const end = endOfBody(tokens, index)
  if (end === index && !isBodyName(token.parts.words)) return false
  const next = tokens[end + 1]
  return (
    next?.kind !== 'word' ||
    is(next, classes.preposition | classes.auxiliary | classes.relative | classes.between)
  )
}

/** "said Cole and the WWF": two that speak together are no speaker. */
const areTwo = (tokens: readonly Token[], last: number): boolean => {
  if (wordOf(tokens[last + 1]) !== 'and') return false
  const second = wordOf(tokens[last + 2]) === 'the' ? last + 3 : last + 2
  const after = tokens[second + 1]
  return tokens[second]?.kind === 'name' && (after?.kind !== 'word' || is(after, classes.preposition))
}

/** "the Minister of Health", "the Archbishop of York": a title that is no name, with what it is for. */
const isOffice = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  const joint = wordOf(tokens[index + 1])
  return (
    token?.kind === 'name' &&
    token.parts.words.length === 0 &&
    (joint === 'of' || joint === 'for') &&
    wordOf(tokens[index - 1]) === 'the'
  )
}

/** The subject that stands behind the verb at `verb`: "said X", "said council spokesman X", "said the head of Y, X". */
export const findSubjectAfter = (tokens: readonly Token[], verb: number): Subject | null => {
  const first = pastRecipient(tokens, verb)
  if (is(tokens[first], classes.pronoun))
    return { kind: 'pronoun', first, last: first, word: wordOf(tokens[first]) }
  const to = Math.min(tokens.length, verb + 12)
  let byOffice = false
  for (let i = first; i < to; i++) {
    const token = tokens[i]
    if (isOffice(tokens, i)) {
      byOffice = true
      continue
    }
    const named =
      token?.kind === 'name' &&
      (isFreeName(tokens, i) ||
        (i === first && !token.run.possessive) ||
        (i === first + 1 && isWholeBody(tokens, i)))
    if (named) {
      const subject = nameFrom(tokens, i, to)
      return areTwo(tokens, subject.last) ? null : subject
    }
    if (token?.kind === 'quote') break
    if (isComma(token)) {
      const set =
        isFreeName(tokens, i + 1) &&
        (tokens[i + 2] === undefined || tokens[i + 2]?.kind === 'sign' || tokens[i + 2]?.kind === 'quote')
      if (set) return nameAt(i + 1)
      break
    }
    if (token?.kind === 'sign' && token.sign !== '-') break
    if (is(token, classes.conjunction) && i > first) break
  }
  // Which of several ministers it is, the head noun alone does not say.
  return byOffice ? null : describe(tokens, first, to)
}
