/** Finds organisations by the shape of their names, and places by gazetteer and by the words before them. */
import { classAt, LOWER } from '../../story/characters.js'
import { singleSpaced } from '../../story/singleSpaced.js'
import * as traits from '../../story/traits.js'
import { otherCapitals } from './organisationWords.js'
import { findPlaceAt } from './placeAt.js'
import type { Finding, Search } from './search.js'
import * as marks from './marks.js'
import type { ClaimTokens } from './tokens.js'

/** Small words that join the parts of a name after "Ministry of". */
const joins: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'and',
  'on',
  '&',
  'de',
  'del',
  'la',
  'los',
  'las',
  'du',
  'des',
  'für',
  'der',
  'und',
  'y',
  'et',
])

const isNameWord = ({ tokens, open }: Search, at: number): boolean =>
  at < tokens.count && ((open[at] ?? 0) & marks.capital) !== 0

/** The end of the run of capitalised words at `from`. A hyphen or "&" may stand between two of them. */
const endOfRun = (search: Search, from: number): number => {
  let i = from + 1
  for (;;) {
    if (isNameWord(search, i)) i++
    else if ((search.tokens.isDash(i) || search.tokens.sign(i) === '&') && isNameWord(search, i + 1)) i += 2
    else return i
  }
}

/** "of Health and Social Protection", "of the Interior", after a head; gives the token after it. */
const endOfPhrase = (search: Search, at: number): number => {
  const { tokens } = search
  if (!/^(?:of|for|de|del|des|du|für|der)$/u.test(tokens.value(at))) return at
  let end = at
  let i = at
  while (i < tokens.count && i < at + 12) {
    if (isNameWord(search, i)) {
      // A new sentence part begins with what stands after "and" and is followed by a verb; two words are enough here.
      end = ++i
    } else if (joins.has(tokens.value(i)) && !isSecondAnd(search, i, end)) i++
    else if (
      tokens.sign(i) === ',' &&
      isNameWord(search, i + 1) &&
      tokens.value(at - 1) === 'ministry' &&
      listGoesOn(search, i)
    )
      i++
    else break
  }
  return end
}

/** "Ministry of Health and the Red Cross": what follows "and the" is another name, unless the head takes lists. */
const isSecondAnd = ({ tokens }: Search, at: number, end: number): boolean =>
  end > 0 &&
  /^(?:and|und|y|et)$/u.test(tokens.value(at)) &&
  (!tokens.isCapital(at + 1) || tokens.sense(at + 2).organisation?.suffix === true)

/** "Ministry of Labour, Health and Welfare": a comma goes on to "and" within a few names. */
const listGoesOn = ({ tokens }: Search, comma: number): boolean => {
  for (let i = comma + 1; i < comma + 5; i++) {
    if (tokens.value(i) === 'and') return tokens.isCapital(i + 1)
    if (!tokens.isCapital(i)) return false
  }
  return false
}

const isAcronym = (tokens: ClaimTokens, at: number, text: string): boolean => {
  const [start, end] = [tokens.start(at), tokens.end(at)]
  const size = end - start
  const second = classAt(text, start + 1)
  if (size < 2 || size > 7 || second === LOWER || otherCapitals.has(tokens.value(at))) return false
  const word = text.slice(start, end)
  return (
    /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,4}|\p{Lu}[\p{Lu}\p{N}]{1,5})$/u.test(word) &&
    !/^(?:U\.S\.?|U\.K\.?|D\.C\.?|L\.A\.?)/u.test(word) &&
    !/\p{N}{2}/u.test(word)
  )
}

/** The first word of the run that belongs to a name: articles and sentence openers do not. */
const startOfName = ({ tokens }: Search, from: number, to: number): number => {
  let i = from
  // Inside a sentence a capital "The" is a name's own.
  if (
    from > 0 &&
    tokens.kind(from - 1) === 'word' &&
    tokens.sense(from).weekday === undefined &&
    tokens.sense(from).month === undefined
  )
    return from
  while (i < to - 1) {
    const { traits: bits, sense } = tokens.fact(i)
    if ((bits & traits.starter) === 0 && sense.weekday === undefined && sense.month === undefined) break
    i++
  }
  return i
}

/** Takes the tokens [from, to) as an organisation; gives the end. */
const takeOrganisation = (search: Search, text: string, from: number, to: number): number => {
  const { tokens } = search
  const value = singleSpaced(text, tokens.start(from), tokens.end(to - 1))
  search.take({ kind: 'organisation', from, to, value })
  return to
}

/** Organisations among the capitalised words [begin, stop); gives the token after the last one. */
const findInRun = (search: Search, text: string, begin: number, stop: number): number => {
  const { tokens } = search
  const from = startOfName(search, begin, stop)
  let last = -1
  for (let i = stop - 1; i >= from && last < 0; i--) {
    const { organisation } = tokens.sense(i)
    if (organisation !== undefined && (organisation.suffix || organisation.head)) last = i
  }
  if (last >= 0) {
    const word = tokens.sense(last).organisation
    const end = word?.head === true ? endOfPhrase(search, last + 1) : last + 1
    if (end > last + 1 && last === stop - 1) return takeOrganisation(search, text, from, end)
    if (last > from && word?.suffix === true && findPlaceAt(tokens, from)?.to !== end)
      return takeOrganisation(search, text, from, last + 1)
  }
  for (let i = from; i < stop; i++) {
    const { kind, sense } = tokens.fact(i)
    if (kind === 'sign') continue
    // "PARIS, May 14": a place in the capitals of a dateline.
    const isName =
      sense.organisation?.whole === true ||
      (isAcronym(tokens, i, text) && findPlaceAt(tokens, i)?.to !== i + 1)
    if (isName) takeOrganisation(search, text, i, i + 1)
  }
  return stop
}

/** Organisations, run by run. A line in capitals shows nothing by them. */
export const findOrganisations = (search: Search, text: string): void => {
  const { spots, spotCount } = search
  if (!search.has(marks.capital)) return
  if (search.shouts) return
  let read = 0
  for (let n = 0; n < spotCount; n++) {
    const i = spots[n] ?? 0
    if (i < read || !isNameWord(search, i)) continue
    const end = endOfRun(search, i)
    read = Math.max(end, findInRun(search, text, i, end))
  }
}

const prepositions: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'throughout', 'across'])
/** After "in": languages, nations' adjectives, days, and things that are no place. */
const notPlace = /(?:ian|ish|ese|ic|ean|i)$/u
const notPlaces: ReadonlySet<string> = new Set([
  'english',
  'french',
  'german',
  'russian',
  'god',
  'christ',
  'parliament',
  'congress',
  'covid',
  'islam',
  'dutch',
  'greek',
  'thai',
  'swiss',
  'turkish',
  'czech',
  'i',
  'q',
  'welsh',
  'super',
  'world',
  'mr',
  'mrs',
  'ms',
  'dr',
  'series',
  'game',
  'group',
  'phase',
  'chapter',
  'section',
  'article',
  'act',
  'part',
  'season',
  'house',
  'instagram',
  'mandarin',
])

/** "in Hroza", "near the village of Hroza", "Sumy region": places that the gazetteer does not list. */
const findByCue = (search: Search, text: string, at: number): Finding | null => {
  const { tokens } = search
  const token = tokens.fact(at)
  const role = at === 0 ? undefined : tokens.sense(at - 1).role
  if (!token.capital) return null
  if (role !== 'in' && !search.has(marks.settlement)) return null
  const end = endOfRun(search, at)
  const after = tokens.fact(end)
  const isSettled = role === 'of' && tokens.sense(at - 2).role === 'settlement'
  const isRegion = after.sense.role === 'settlement' && at > 0 && tokens.kind(at - 1) === 'word'
  if (!isSettled && !isRegion && role !== 'in') return null
  if (
    tokens.end(at) - tokens.start(at) < 3 ||
    notPlaces.has(token.value) ||
    token.sense.month !== undefined ||
    token.sense.weekday !== undefined
  )
    return null
  if (end - at > 3) return null
  // "the Chilean region of Ñuble": an adjective, and the name follows.
  if (isRegion && !isSettled && notPlace.test(tokens.value(end - 1))) return null
  if (!isSettled && !isRegion) {
    if (!prepositions.has(tokens.value(at - 1))) return null
    // "in Ukrainian forests", "in Trump's view", "in Smith v. Jones", "in IT".
    if (after.kind === 'word' && notPlace.test(tokens.value(end - 1))) return null
    if (/^['’]$/u.test(after.value) || after.value === 'v' || after.value === 'vs') return null
    if (/^\p{Lu}+$/u.test(text.slice(tokens.start(at), tokens.end(at)))) return null
    if (tokens.sense(end - 1).organisation?.suffix === true) return null
  }
  return {
    kind: 'place',
    from: at,
    to: end,
    value: singleSpaced(text, tokens.start(at), tokens.end(end - 1)),
  }
}

/** Places among the words that no other finding has taken. */
export const findPlaces = (search: Search, text: string): void => {
  const { tokens, lexicon, spots, spotCount } = search
  if (!search.has(marks.capital)) return
  let read = 0
  for (let n = 0; n < spotCount; n++) {
    const i = spots[n] ?? 0
    if (i < read || !isNameWord(search, i)) continue
    const known = findPlaceAt(tokens, i)
    // "us" is a pronoun, "Us" begins a sentence: the country is written in capitals.
    if (
      known !== null &&
      !(known.to === i + 1 && tokens.value(i) === 'us' && text.charAt(tokens.start(i) + 1) !== 'S')
    ) {
      search.take({ kind: 'place', from: i, to: known.to, value: known.name })
      read = known.to
      continue
    }
    if (lexicon.language !== 'en') continue
    const found = findByCue(search, text, i)
    if (found === null) continue
    search.take(found)
    read = found.to
  }
}
