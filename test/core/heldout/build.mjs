#!/usr/bin/env node
/** build.mjs [FOLDER]: turns the marked-up passages and stories of this folder, or of one in it, into the annotated form that the evaluator reads; offsets are counted, not typed. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const here = join(import.meta.dirname, process.argv[2] ?? '.')
const read = (name) => readFileSync(join(here, name), 'utf8')
/** A folder's own names come before those of the folder that holds it. */
const groups = [join(here, 'names.json'), join(import.meta.dirname, 'names.json')]
  .filter((file) => existsSync(file))
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')))
const bare = (name) => name.replace(/^the /iu, '').toLowerCase()

/** Every way the annotator would accept the outlet to be called. */
const formsOf = (name) => {
  const group = groups.find((g) => g.some((form) => bare(form) === bare(name)))
  return {
    canonical: group?.[0] ?? name,
    forms: [...new Set([name, ...(group ?? [])])].sort((a, b) => (a < b ? -1 : 1)),
  }
}

/** Marks in the text: [[outlet]], [[outlet~photo]], [[outlet?]] (may be left out), {{not credited}}, "..."@{speaker|form;form} and "..."@p{speaker}. */
const MARK = /\[\[([^[\]]+)\]\]|\{\{([^{}]+)\}\}|@(p?)\{([^{}]*)\}/gu

/** The quotation that closes where `text` ends; it may have opened some sentences before. */
const quoteBefore = (text) => {
  const end = text.length
  const close = text[end - 1]
  const open = close === '”' ? '“' : close
  return { start: text.lastIndexOf(open, end - 2), end }
}

/** Strips the marks from one text that follows `before`, keeping what they said with offsets into both. */
const strip = (marked, before) => {
  const base = before.length
  let text = ''
  let last = 0
  const credited = []
  const notCredited = []
  const quotes = []
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(last, mark.index)
    last = mark.index + mark[0].length
    const start = base + text.length
    if (mark[1] !== undefined) {
      const name = mark[1].replace(/(~photo|\?)$/u, '')
      text += name
      const photo = mark[1].endsWith('~photo')
      const optional = mark[1].endsWith('?')
      credited.push({
        name,
        ...formsOf(name),
        start,
        end: base + text.length,
        photo,
        anaphoric: false,
        optional,
      })
    } else if (mark[2] !== undefined) {
      text += mark[2]
      notCredited.push({ name: mark[2], start, end: base + text.length })
    } else {
      const [speaker, forms] = (mark[4] ?? '').split('|')
      const span = quoteBefore(before + text)
      quotes.push({
        start: span.start,
        end: span.end,
        innerStart: span.start + 1,
        innerEnd: span.end - 1,
        text: (before + text).slice(span.start + 1, span.end - 1),
        kind: mark[3] === 'p' ? 'partial' : 'full',
        speaker: speaker === '-' ? null : speaker,
        speakerForms: forms?.split(';') ?? [],
        speakerType: speaker === '-' ? null : forms === undefined ? 'person' : 'organisation',
        uncertain: false,
        nested: false,
      })
    }
  }
  return { text: text + marked.slice(last), credited, notCredited, quotes }
}

const prefix = process.argv[2]?.slice(0, 2) ?? 'ho'
const classes = { C: 'credited', M: 'mention_only', O: 'other_source' }
const passages = read('passages.marked.txt')
  .split('\n')
  .filter((line) => /^[CMO] /u.test(line))
  .map((line, i) => {
    const marked = line.slice(2).replaceAll('\\n', '\n').replaceAll('\\x9d', '\u009d')
    const { text, credited, notCredited } = strip(marked, '')
    const id = `${prefix}-${String(i + 1).padStart(3, '0')}`
    const plain = credited.map(({ anaphoric: _a, optional: _o, ...c }) => c)
    return { id, class: classes[line[0]], ambiguous: false, text, credited: plain, notCredited }
  })
writeFileSync(join(here, 'outlets.jsonl'), `${passages.map((p) => JSON.stringify(p)).join('\n')}\n`)

const listOf = (tags, key) =>
  (tags.find((t) => t.startsWith(`${key} `))?.slice(key.length) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

for (const name of readdirSync(join(here, 'stories')).filter((f) => f.endsWith('.marked.txt'))) {
  const id = name.replace('.marked.txt', '')
  const lines = read(join('stories', name)).trimEnd().split('\n')
  const style = (lines.shift() ?? '').replace(/^# /u, '')
  let story = ''
  let paragraph = 0
  const sentences = []
  const quotes = []
  for (const line of lines) {
    if (line === '') {
      story += '\n\n'
      paragraph += 1
      continue
    }
    if (story !== '' && !story.endsWith('\n')) story += sentences.at(-1)?.kind === 'heading' ? '\n' : ' '
    const [, head, marked] = /^\{([^}]*)\} (.*)$/u.exec(line) ?? []
    const [kind, ...tags] = head.split(';').map((t) => t.trim())
    const start = story.length
    const found = strip(marked, story)
    story += found.text
    const inherited = listOf(tags, 'inh').map((n) => formsOf(n).canonical)
    const loose = [...new Set([...inherited, ...listOf(tags, 'loose').map((n) => formsOf(n).canonical)])]
    sentences.push({
      start,
      end: story.length,
      text: found.text,
      kind,
      paragraph,
      credited: found.credited,
      notCredited: found.notCredited,
      inherited,
      inheritedLoose: loose,
      inheritedUncertain: false,
      boundaryUncertain: false,
    })
    quotes.push(...found.quotes)
  }
  writeFileSync(join(here, 'stories', `${id}.txt`), story)
  const annotated = { id, file: `${id}.txt`, style, crlf: false, sentences, quotes }
  writeFileSync(join(here, 'stories', `${id}.json`), `${JSON.stringify(annotated, null, 1)}\n`)
}
