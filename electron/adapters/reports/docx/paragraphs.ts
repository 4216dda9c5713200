/** The paragraphs of a DOCX report: text of unknown origin as runs, in the direction it is written in. */
import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx'
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx'
import { directionOf } from '../../../core/reports/directionOf.js'
import { printable } from '../../../core/reports/printable.js'

export type Style = Omit<IRunOptions, 'text' | 'children'>

/** Runs of one text: line ends become breaks; what XML cannot hold is replaced. Word reads no more than 1 MB a run well, so it is cut. */
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

export const runs = (text: string, style: Style = {}): TextRun[] => {
  const rightToLeft = directionOf(text) === 'rtl'
  return printable(text)
    .split('\n')
    .flatMap((line, i) =>
      cut(line).map(
        (part, j) =>
          new TextRun({
            ...style,
            text: part,
            ...(rightToLeft ? { rightToLeft } : {}),
            ...(i > 0 && j === 0 ? { break: 1 } : {}),
          }),
      ),
    )
}

export const paragraph = (
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph => new Paragraph({ ...options, children: [...children] })

/** A paragraph of one text in its own direction. */
export const written = (
  text: string,
  style: Style = {},
  options: Omit<IParagraphOptions, 'children' | 'text'> = {},
): Paragraph => paragraph(runs(text, style), { ...options, bidirectional: directionOf(text) === 'rtl' })

const levels = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const

export const heading = (level: 0 | 1 | 2 | 3, children: readonly ParagraphChild[], text = ''): Paragraph =>
  paragraph(children, {
    heading: levels[level],
    keepNext: true,
    bidirectional: directionOf(text) === 'rtl',
  })

/** Only http and https become links, whatever came in. */
export const address = (url: string): ParagraphChild =>
  /^https?:\/\//iu.test(url)
    ? new ExternalHyperlink({
        link: printable(url),
        children: [new TextRun({ text: printable(url), style: 'Hyperlink' })],
      })
    : new TextRun(printable(url))
