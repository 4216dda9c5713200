/** Scores one whole story: sentences, outlets, scope of the credits, quotations and their speakers. */
import { scoreOutlets } from './scoreOutlets.mjs'
import { plainName, touches } from './tally.mjs'

const excerpt = (text) => JSON.stringify(text.replace(/\s+/gu, ' ').slice(0, 100))

const scoreSentences = (gold, extraction, tally) => {
  const unsure = gold.sentences.filter(
    (s) => s.boundaryUncertain || s.kind === 'link' || s.kind === 'heading',
  )
  const key = (s) => `${s.start}-${s.end}`
  const wanted = new Map(gold.sentences.filter((s) => !unsure.includes(s)).map((s) => [key(s), s]))
  const found = new Set(
    [...extraction.claims, ...extraction.creditLines]
      .filter((c) => !unsure.some((u) => touches(c, u)))
      .map(key),
  )
  for (const [span, sentence] of wanted) {
    tally.add(found.has(span) ? 'sentence.right' : 'sentence.missed')
    if (!found.has(span)) tally.miss('SENTENCE', gold.id, `${span} ${excerpt(sentence.text)}`)
  }
  for (const span of found) if (!wanted.has(span)) tally.add('sentence.false')
}

/** Every form of an outlet that the story's credits give for these canonical names, and the names themselves. */
const formsOf = (gold, canonicals) => {
  const forms = new Set(canonicals.map(plainName))
  for (const sentence of gold.sentences) {
    for (const credit of sentence.credited) {
      if (canonicals.includes(credit.canonical)) for (const form of credit.forms) forms.add(plainName(form))
    }
  }
  return forms
}

/** Credits that must reach a sentence from elsewhere in its paragraph, and credits that must not. */
const scoreScope = (gold, extraction, tally) => {
  for (const sentence of gold.sentences) {
    const claims = extraction.claims.filter((c) => touches(c, sentence))
    const covering = new Set(claims.flatMap((c) => c.attributions.map((a) => plainName(a.outlet.name))))
    for (const outlet of sentence.inherited) {
      const reached = [...formsOf(gold, [outlet])].some((form) => covering.has(form))
      tally.add('scopeAsked')
      if (reached) tally.add('scopeReached')
      else tally.miss('SCOPE', gold.id, `${outlet} does not cover ${excerpt(sentence.text)}`)
    }
    if (sentence.inheritedLoose === undefined || sentence.inheritedUncertain || sentence.kind !== 'prose')
      continue
    const fair = formsOf(gold, [...sentence.inheritedLoose, ...sentence.inherited])
    for (const { outlet } of claims.flatMap((c) => c.attributions).filter((a) => a.scope === 'paragraph')) {
      tally.add('scopeGiven')
      if (fair.has(plainName(outlet.name))) tally.add('scopeFair')
      else tally.miss('SPREAD', gold.id, `${outlet.name} should not cover ${excerpt(sentence.text)}`)
    }
  }
}

/** A speaker is right by family name, or by any form that the reader allowed. No speaker is better than a wrong one. */
const scoreSpeaker = (wanted, found, where, tally) => {
  tally.add('speaker')
  const name = found.speaker?.name
  if (name === undefined) {
    tally.add('speakerNull')
    tally.miss('SPEAKER', where, `nobody, is ${wanted.speaker}`)
    return
  }
  const family = plainName(wanted.speaker).split(' ').at(-1)
  const forms = new Set((wanted.speakerForms ?? []).map(plainName))
  const right = plainName(name).split(' ').includes(family) || forms.has(plainName(name))
  tally.add(right ? 'speakerRight' : 'speakerWrong')
  if (!right) tally.miss('SPEAKER', where, `${name}, is ${wanted.speaker}`)
}

/** A quotation is found when at least half of its words lie in one that extraction gives. */
const scoreQuotations = (gold, extraction, text, tally) => {
  const found = extraction.claims.flatMap((c) => c.quotations)
  for (const quote of gold.quotes) {
    if ((quote.kind !== 'full' && quote.kind !== 'partial') || quote.uncertain || quote.nested) continue
    tally.add('quotation')
    const where = `${gold.id} ${excerpt(text.slice(quote.innerStart, quote.innerEnd))}`
    const half = (quote.innerEnd - quote.innerStart) / 2
    const match = found.find(
      (q) => Math.min(q.end, quote.innerEnd) - Math.max(q.start, quote.innerStart) >= half,
    )
    if (match === undefined) {
      tally.miss('QUOTE', where, 'not found')
      continue
    }
    tally.add('quotationFound')
    const isNamed = quote.speakerType === 'person' || quote.speakerType === 'organisation'
    if (quote.speaker && isNamed) scoreSpeaker(quote, match, where, tally)
  }
}

export const scoreStory = (gold, text, extraction, tally) => {
  scoreSentences(gold, extraction, tally)
  const credits = gold.sentences.flatMap((s) => s.credited)
  const isOpen = (c) => c.anaphoric || c.optional
  scoreOutlets(
    extraction.mentions,
    credits.filter((c) => !isOpen(c)),
    credits.filter(isOpen),
    gold.id,
    tally,
  )
  scoreScope(gold, extraction, tally)
  scoreQuotations(gold, extraction, text, tally)
}
