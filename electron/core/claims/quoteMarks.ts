/** Reads the quotation marks of a paragraph: straight, curly, angle, low and CJK marks, and what damage leaves of them. */
import type { Span } from '../model.js'
import { classAt, DIGIT, isLetterAt, isSpaceAt, isWordAt, STOP, UPPER } from '../story/characters.js'
import { signFrom, type Tokens, tokenFrom } from '../story/tokens.js'
import { isElision } from './elisions.js'

/** Marks of one family open and close each other, whatever their shape: real texts mix “ with ". */
export type Family = 'double' | 'single' | 'angle' | 'angleSingle' | 'corner' | 'whiteCorner'

/** How a mark leans by its shape and its neighbours: `either` can be both. */
export type Lean = 'open' | 'close' | 'either'

export interface Mark extends Span {
  readonly family: Family
  readonly lean: Lean
  /** The shape; `?` for a mark that was lost in a wrong decoding. */
  readonly shape: string
  /** True when a figure stands before it, which can make it inches or feet. */
  readonly afterDigit: boolean
}

/** Units that can begin a mark. */
const candidates = new Uint8Array(65_536)
for (const c of '"\'“”„‟‘’‚‛«»‹›「」『』﹁﹂﹃﹄＂〝〞〟`?\ufffdâ,\u0084\u0091\u0092\u0093\u0094') {
  candidates[c.charCodeAt(0)] = 1
}
/** Among them those that are looked up by their shape; the others are told apart one by one. */
const odd = 2

const opensAfter = '([{<—–-/=|¿¡“„‘‚«‹「『"\'*_~>'
const closesBefore = ')]}>.,;:!?…—–-/|”’»›」』"\'*_~。，、！？；：)'

/** True where a word could begin a quotation: at the start, after white space, a bracket or a dash. */
const isOpenBefore = (text: string, at: number, from: number): boolean =>
  at <= from || isSpaceAt(text, at - 1) || opensAfter.includes(text.charAt(at - 1))

/** True where a quotation could have ended: at the end, before white space or closing punctuation. */
const isClosedAfter = (text: string, at: number, to: number): boolean =>
  at >= to || isSpaceAt(text, at) || closesBefore.includes(text.charAt(at))

const leanOf = (text: string, start: number, end: number, span: Span): Lean => {
  const open = isOpenBefore(text, start, span.start)
  const closed = isClosedAfter(text, end, span.end)
  if (open === closed) return 'either'
  return open ? 'open' : 'close'
}

/** What UTF-8 marks become when they are read as Windows-1252 ("â€œ") or Latin-1; the unit at `at` is "â". */
const readMojibake = (text: string, at: number): { length: number; shape: string } | null => {
  const second = text.charCodeAt(at + 1)
  if (second !== 0x20ac && second !== 0x80) return null
  switch (text.charCodeAt(at + 2)) {
    case 0x153:
    case 0x9c:
      return { length: 3, shape: '“' }
    case 0x9d:
    case 0xfffd:
      return { length: 3, shape: '”' }
    case 0x2122:
    case 0x99:
      return { length: 3, shape: '’' }
    case 0x2dc:
    case 0x98:
      return { length: 3, shape: '‘' }
    case 0x17e:
    case 0x9e:
      return { length: 3, shape: '„' }
    // Dashes and the ellipsis: to be stepped over, so that their last unit is not taken for a mark.
    case 0x201c:
    case 0x201d:
    case 0xa6:
    case 0x93:
    case 0x94:
      return { length: 3, shape: '' }
    default:
      return second === 0x20ac ? { length: 2, shape: '”' } : null
  }
}

/** A mark that became "?", "\ufffd" or a lone "â". Only its neighbours tell it from the sign itself. */
const readLostMark = (text: string, at: number, span: Span, lossy: boolean): Lean | null => {
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  const accent = text.charAt(at) === 'â'
  const opens = at <= span.start || isSpaceAt(text, at - 1) || '([—–'.includes(text.charAt(at - 1))
  if (opens && at + 1 < span.end) {
    if (accent) return after === UPPER ? 'open' : null
    return isWordAt(text, at + 1) ? 'open' : null
  }
  if (!lossy || !isClosedAfter(text, at + 1, span.end) || isSpaceAt(text, at - 1)) return null
  const afterStop = before === STOP || text.charAt(at - 1) === ','
  if (afterStop) return 'close'
  // "…out of hand?." and "…content? he" close; "Why? Because" asks.
  return !accent && isLetterAt(text, at - 1) && classAt(text, at + 2) !== UPPER ? 'close' : null
}

const shapes: ReadonlyMap<string, { family: Family; lean: Lean }> = new Map(
  Object.entries<{ family: Family; lean: Lean }>({
    '„': { family: 'double', lean: 'open' },
    '‟': { family: 'double', lean: 'open' },
    '〝': { family: 'double', lean: 'open' },
    '〞': { family: 'double', lean: 'close' },
    '〟': { family: 'double', lean: 'close' },
    '「': { family: 'corner', lean: 'open' },
    '」': { family: 'corner', lean: 'close' },
    '﹁': { family: 'corner', lean: 'open' },
    '﹂': { family: 'corner', lean: 'close' },
    '『': { family: 'whiteCorner', lean: 'open' },
    '』': { family: 'whiteCorner', lean: 'close' },
    '﹃': { family: 'whiteCorner', lean: 'open' },
    '﹄': { family: 'whiteCorner', lean: 'close' },
    '\u0084': { family: 'double', lean: 'open' },
  }),
)

const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u0091': '‘',
    '\u0092': '’',
    '\u0093': '“',
    '\u0094': '”',
    '＂': '"',
    '‛': '‘',
  }),
)

for (const shape of [...shapes.keys(), ...plain.keys()]) candidates[shape.charCodeAt(0)] = odd

/** A single mark or an apostrophe: apostrophes are left out. */
const readSingle = (text: string, start: number, end: number, shape: string, span: Span): Lean | null => {
  const lean = leanOf(text, start, end, span)
  if (lean === 'either') return null
  if (lean === 'open') return shape === '’' || isElision(text, end) ? null : 'open'
  return shape === '‘' ? null : 'close'
}

const markAt = (
  text: string,
  start: number,
  end: number,
  family: Family,
  lean: Lean,
  shape: string,
): Mark => ({
  start,
  end,
  family,
  lean,
  shape,
  afterDigit: classAt(text, start - 1) === DIGIT,
})

/** The mark that begins at `at`; a mark without a lean is none (an apostrophe), and then its length is given. */
const readMark = (text: string, at: number, span: Span, lossy: boolean): Mark | number => {
  let length = 1
  let shape = text.charAt(at)
  if (shape === 'â') {
    const found = readMojibake(text, at)
    if (found !== null) ({ length, shape } = found)
  }
  const candidate = candidates[text.charCodeAt(at)] ?? 0
  if (candidate === odd) shape = plain.get(shape) ?? shape
  const pair = text.charAt(at + 1)
  if ((shape === "'" && pair === "'") || (shape === '’' && pair === '’') || (shape === '`' && pair === '`')) {
    length = 2
    shape = '"'
  } else if (shape === ',' && pair === ',' && isOpenBefore(text, at, span.start) && isWordAt(text, at + 2)) {
    length = 2
    shape = '„'
  }
  const end = at + length
  const fixed = candidate === odd || length > 1 ? shapes.get(shape) : undefined
  if (fixed !== undefined) return markAt(text, at, end, fixed.family, fixed.lean, shape)
  switch (shape) {
    case '"':
      return markAt(text, at, end, 'double', leanOf(text, at, end, span), shape)
    case '“': {
      // A wrong-way mark: “Yes,“ he said.
      const lean = leanOf(text, at, end, span)
      return markAt(text, at, end, 'double', lean === 'close' ? 'either' : 'open', shape)
    }
    case '”': {
      const lean = leanOf(text, at, end, span)
      return markAt(text, at, end, 'double', lean === 'open' ? 'either' : 'close', shape)
    }
    case '«':
    case '‹': {
      // »So sagt man es« in German and Danish.
      const family = shape === '«' ? 'angle' : 'angleSingle'
      return markAt(text, at, end, family, leanOf(text, at, end, span) === 'close' ? 'close' : 'open', shape)
    }
    case '»':
    case '›': {
      const family = shape === '»' ? 'angle' : 'angleSingle'
      return markAt(text, at, end, family, leanOf(text, at, end, span) === 'open' ? 'open' : 'close', shape)
    }
    case '‚':
      return isOpenBefore(text, at, span.start) ? markAt(text, at, end, 'single', 'open', shape) : length
    case "'":
    case '‘':
    case '’':
    case '`': {
      const lean = readSingle(text, at, end, shape, span)
      return lean === null ? length : markAt(text, at, end, 'single', lean, shape)
    }
    case '?':
    case '\ufffd':
    case 'â': {
      const lean = readLostMark(text, at, span, lossy)
      if (lean === null) return length
      shape = '?'
      return markAt(text, at, end, 'double', lean, shape)
    }
    default:
      return length
  }
}

const comma = 44
const apostrophe = 39
const curlyApostrophe = 0x2019

/** A single comma, and an apostrophe inside a word: the most frequent candidates, and never marks. */
const isNoMark = (text: string, at: number, unit: number): boolean => {
  if (unit === comma) return text.charCodeAt(at + 1) !== comma
  return (
    (unit === apostrophe || unit === curlyApostrophe) && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)
  )
}

/** Reads the marks of a story, paragraph by paragraph. Marks are signs, so words are passed over whole. */
export class MarkReader {
  private readonly text: string
  /** True for a text with "â", which stands for a mark where a decoding went wrong: a letter, so that words are read, too. */
  private readonly readsWords: boolean

  constructor(private readonly tokens: Tokens) {
    this.text = tokens.text
    this.readsWords = tokens.text.includes('â')
  }

  /** All marks of the paragraph in text order, apostrophes left out. */
  read(paragraph: Span): readonly Mark[] {
    const { text, tokens, readsWords } = this
    const { starts, ends, signs } = tokens
    const marks: Mark[] = []
    let lossy = false
    let read = paragraph.start
    const most = readsWords ? tokens.count : tokens.signCount
    for (let n = readsWords ? tokenFrom(tokens, read) : signFrom(tokens, read); n < most; n++) {
      const k = readsWords ? n : (signs[n] ?? 0)
      const start = starts[k] ?? 0
      if (start >= paragraph.end) break
      const end = Math.min(ends[k] ?? 0, paragraph.end)
      for (let at = Math.max(start, read); at < end; at = read) {
        const unit = text.charCodeAt(at)
        if (candidates[unit] === 0 || isNoMark(text, at, unit)) {
          read = at + 1
          continue
        }
        const found = readMark(text, at, paragraph, lossy)
        read = typeof found === 'number' ? at + found : found.end
        if (typeof found === 'number' || read > paragraph.end) continue
        if (found.shape === '?') lossy = true
        marks.push(found)
      }
    }
    return marks
  }
}
