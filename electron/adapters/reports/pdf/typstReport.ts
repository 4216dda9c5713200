/** Turns the head and the blocks of a report into what report.typ reads: pictures measured, texts told their direction and script. */
import { columns } from '../../../core/reports/charts/columns.js'
import { partLabel } from '../../../core/reports/charts/partLabel.js'
import { stackedBar } from '../../../core/reports/charts/stackedBar.js'
import { directionOf } from '../../../core/reports/directionOf.js'
import type { Bar, Block, Cell, Run } from '../../../core/reports/document/blocks.js'
import { columnShares } from '../../../core/reports/document/columnShares.js'
import type { ReportHead } from '../../../core/reports/model/reportSchema.js'
import { printable } from '../../../core/reports/printable.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import { unreachable } from '../../../core/result.js'
import type { Image } from '../imageOf.js'
import { statusColours } from '../statusColours.js'
import type { HanScript } from './fonts.js'
import { hanScriptOf } from './fonts.js'
import { inParts } from './lineBreaks.js'

/** The margins left and right, and what an A4 page leaves between them. Points. */
const margin = 54
const textWidth = 595 - 2 * margin

interface Tongue {
  readonly rtl: boolean
  readonly script: HanScript
  readonly language: string | null
}

/** Typst takes languages of two or three letters; others are left to the report's own. */
const tongueOf = (text: string, language: string | null = null): Tongue => ({
  rtl: directionOf(text) === 'rtl',
  script: hanScriptOf(text),
  language: language === null ? null : (/^(?!und)[a-z]{2,3}(?=$|-)/u.exec(language)?.[0] ?? null),
})

const wordsOf = (runs: readonly Run[]): string => runs.map((r) => r.text).join('')

const runOf = ({ text, marks, link }: Run) => ({
  parts: inParts(text),
  marks,
  ...(link === undefined ? {} : { link }),
})

const barOf = ({ kind, counts, whole, alt }: Bar, width: number, height: number, speech: Speech | null) => ({
  kind,
  alt,
  width,
  height,
  parts: stackedBar(counts, width, whole).map((part) => ({
    ...part,
    label: speech === null ? '' : partLabel(part, speech),
  })),
})

const cellOf = ({ runs, isNumber, picture }: Cell) => ({
  ...tongueOf(wordsOf(runs)),
  runs: runs.map(runOf),
  isNumber,
  picture: picture === null ? null : barOf(picture, 80, 8, null),
})

export const typstBlock = (block: Block, speech: Speech, logo: Image | null): object => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, ...tongueOf(wordsOf(block.runs), block.language), runs: block.runs.map(runOf) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((b) => typstBlock(b, speech, logo))) }
    case 'table':
      return {
        ...block,
        widths: columnShares(block),
        head: block.head.map(cellOf),
        rows: block.rows.map((row) => row.map(cellOf)),
      }
    case 'bar':
      return barOf(block, textWidth, 22, speech)
    case 'trend':
      return { ...block, ...columns(block.months, textWidth, 150), months: null }
    case 'house':
      return {
        ...block,
        ...tongueOf(block.name),
        name: printable(block.name),
        alt: printable(block.alt),
        logo: logo === null ? null : logo.fitInto(160, 40),
      }
    case 'claim':
      return { ...block, blocks: block.blocks.map((b) => typstBlock(b, speech, logo)) }
    default:
      return unreachable(block)
  }
}

/** What stands on every part of a report. */
export const typstHead = (report: ReportHead, speech: Speech): object => {
  const at = new Date(report.generatedAt)
  return {
    title: printable(report.title),
    author: printable(report.template.houseName === '' ? 'Tickmark' : report.template.houseName),
    kind: speech.t('kind'),
    language: speech.language,
    date: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    },
    page: speech.t('page', { page: '\u0001', pages: '\u0001' }).split('\u0001'),
    margin,
    colours: statusColours,
  }
}
