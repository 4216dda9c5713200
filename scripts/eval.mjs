#!/usr/bin/env node
/** npm run eval [-- FOLDER] [--json]: scores extraction on annotated news text and lists every miss. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { extractFiles } from './eval/extractFiles.mjs'
import { scoreOutlets } from './eval/scoreOutlets.mjs'
import { scoreStory } from './eval/scoreStory.mjs'
import { createTally, rates, ratio } from './eval/tally.mjs'
import { root } from './parts/root.mjs'

const options = process.argv.slice(2)
const asJson = options.includes('--json')
const given = options.find((o) => !o.startsWith('-'))
const folder = given === undefined ? join(root, '..', 'shared', 'gold') : resolve(given)

const passagesIn = (path) => {
  const file = join(path, 'outlets.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter((p) => !p.ambiguous)
}

/** Short passages: extraction reads each as a file of its own. */
const scorePassages = (passages, tally) => {
  const workFolder = mkdtempSync(join(tmpdir(), 'tickmark-eval-'))
  try {
    const fileOf = (passage) => join(workFolder, `${passage.id}.txt`)
    for (const passage of passages) writeFileSync(fileOf(passage), passage.text)
    const extractions = extractFiles(passages.map(fileOf))
    for (const passage of passages) {
      const gold = passage.credited.filter((c) => !c.photo)
      const photos = passage.credited.filter((c) => c.photo)
      const where = `${passage.id} ${JSON.stringify(passage.text.slice(0, 300))}`
      const cited = scoreOutlets(extractions.get(fileOf(passage)).mentions, gold, photos, where, tally)
      if (passage.class === 'credited') continue
      tally.add('notCredited')
      if (cited > 0) tally.add('notCreditedFalse')
    }
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
}

const storiesIn = (path) => {
  const stories = join(path, 'stories')
  if (!existsSync(stories)) return []
  return readdirSync(stories)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(stories, name.slice(0, -5)))
}

const scoreStories = (stories, tally) => {
  const extractions = extractFiles(stories.map((story) => `${story}.txt`))
  for (const story of stories) {
    const gold = JSON.parse(readFileSync(`${story}.json`, 'utf8'))
    const text = readFileSync(`${story}.txt`, 'utf8')
      .replace(/^\ufeff/u, '')
      .replace(/\r\n?/gu, '\n')
    scoreStory(gold, text, extractions.get(`${story}.txt`), tally)
  }
}

const figuresOf = (tally) => {
  const outlet = rates(tally, 'outlet')
  const byText = rates(tally, 'outletName')
  return {
    outlet_precision: outlet.precision,
    outlet_recall: outlet.recall,
    outlet_f1: outlet.f1,
    outlet_exact_span: ratio(tally.get('exact'), tally.get('outlet.right')),
    outlet_name_accuracy: ratio(tally.get('named'), tally.get('outlet.right')),
    by_text_precision: byText.precision,
    by_text_recall: byText.recall,
    by_text_f1: byText.f1,
    not_credited_false_rate: ratio(tally.get('notCreditedFalse'), tally.get('notCredited')),
    sentence_f1: rates(tally, 'sentence').f1,
    scope_recall: ratio(tally.get('scopeReached'), tally.get('scopeAsked')),
    scope_precision: ratio(tally.get('scopeFair'), tally.get('scopeGiven')),
    quotation_recall: ratio(tally.get('quotationFound'), tally.get('quotation')),
    speaker_accuracy: ratio(tally.get('speakerRight'), tally.get('speaker')),
    speaker_wrong_rate: ratio(tally.get('speakerWrong'), tally.get('speaker')),
  }
}

const passages = existsSync(folder) ? passagesIn(folder) : []
const stories = existsSync(folder) ? storiesIn(folder) : []
if (passages.length + stories.length === 0) {
  console.log(`Nothing to score: ${folder} holds no outlets.jsonl and no stories/*.json.`)
  console.log('usage: npm run eval -- FOLDER [--json]')
  process.exit(0)
}
const tally = createTally()
scorePassages(passages, tally)
scoreStories(stories, tally)
const figures = figuresOf(tally)
if (asJson) console.log(JSON.stringify({ ...figures, counts: tally.counts(), misses: tally.misses }))
else {
  for (const miss of tally.misses) console.log(miss)
  for (const [name, value] of Object.entries(figures)) {
    console.log(`${name.padEnd(26)} ${Number.isNaN(value) ? '-' : value.toFixed(3)}`)
  }
  const total = (name) => tally.get(`${name}.right`) + tally.get(`${name}.missed`)
  console.log(
    `passages ${passages.length}, stories ${stories.length}, credited ${total('outlet')}, not credited ${tally.get('notCredited')}, sentences ${total('sentence')}, quotations ${tally.get('quotation')}, speakers ${tally.get('speaker')}`,
  )
}
