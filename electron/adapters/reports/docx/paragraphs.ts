/** The text of a DOCX report: what came from elsewhere as runs, in the direction it is written in. */
import { Bookmark, ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx'
import { unreachable } from '../../../core/result.js'
import { directionOf } from '../../../core/reports/directionOf.js'
import type { Block, Mark, Run } from '../../../core/reports/document/blocks.js'
import { statusColours } from '../statusColours.js'

type Style = Omit<IRunOptions, 'text' | 'children'>
export type ParagraphOptions = Omit<IParagraphOptions, 'children' | 'text'>

/** Word reads no more than some 30 KB a run well. UTF-16 units. */
const longestRun = 30_000

const cut = (line: string): readonly string[] => {
  if (line.length <= longestRun) return [line]
  const parts: string[] = []
  for (let at = 0; at < line.length; ) {
    let end = Math.min(line.length, at + longestRun)
    if (/[\ud800-\udbff]/u.test(line.charAt(end - 1))) end -= 1
    parts.push(line.slice(at, end))
    at = end
  }
  return parts
}

const styleOf = (mark: Mark): Style => {
  switch (mark) {
    case 'bold':
    case 'outlet':
      return { bold: true }
    case 'quiet':
      return { color: '5D5850' }
    case 'small':
      return { color: '5D5850', size: 18 }
    case 'italic':
      return { italics: true }
    case 'said':
      return { shading: { fill: 'FDF0C4', type: 'clear' } }
    case 'cue':
      return { underline: { type: 'single' } }
    case 'right':
      return { underline: { type: 'double', color: statusColours.supported.slice(1) } }
    case 'wrong':
      return { underline: { type: 'wave', color: statusColours.disputed.slice(1) } }
    case 'supported':
    case 'disputed':
    case 'unverified':
    case 'conflict':
    case 'open':
      return { color: statusColours[mark].slice(1) }
    default:
      return unreachable(mark)
  }
}

const wordsOf = (runs: readonly Run[]): string => runs.map((r) => r.text).join('')

const childrenOf = ({ text, marks, link }: Run, more: Style): ParagraphChild[] => {
  if (link !== undefined)
    return [new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] })]
  const style = Object.assign({}, ...marks.map(styleOf), more)
  return text.split('\n').flatMap((line, i) =>
    cut(line).map(
      (part, j) =>
        new TextRun({
          ...style,
          text: part,
          ...(directionOf(text) === 'rtl' ? { rightToLeft: true } : {}),
          ...(i > 0 && j === 0 ? { break: 1 } : {}),
        }),
    ),
  )
}

const children = (runs: readonly Run[], language: string | null = null): ParagraphChild[] => {
  const more: Style = language === null ? {} : { language: { value: language, bidirectional: language } }
  return runs.flatMap((run) => (run.text === '' ? [] : childrenOf(run, more)))
}

/** A paragraph of these runs in the direction of their first letter. */
export const paragraphOf = (
  runs: readonly Run[],
  options: ParagraphOptions = {},
  language: string | null = null,
): Paragraph =>
  new Paragraph({
    ...options,
    bidirectional: directionOf(wordsOf(runs)) === 'rtl',
    children: children(runs, language),
  })

const levels = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
  5: HeadingLevel.HEADING_4,
} as const

/** Bookmarks may have 40 characters at most, letters, digits and underscores. */
const bookmarkOf = (claimId: string): string => `claim_${claimId.replace(/-/gu, '_')}`.slice(0, 40)

export const headingOf = (
  { level, runs, language, claimId }: Extract<Block, { kind: 'heading' }>,
  options: ParagraphOptions = {},
): Paragraph => {
  const words = children(runs, language)
  return new Paragraph({
    ...options,
    heading: levels[level],
    keepNext: true,
    bidirectional: directionOf(wordsOf(runs)) === 'rtl',
    children: claimId === null ? words : [new Bookmark({ id: bookmarkOf(claimId), children: words })],
  })
}
