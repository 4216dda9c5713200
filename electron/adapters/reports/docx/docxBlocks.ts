/** Sets the blocks of a report as the paragraphs, tables and pictures of a Word document. */
import { BorderStyle, ImageRun, Paragraph, TextRun } from 'docx'
import type { Table } from 'docx'
import { printable } from '../../../core/reports/printable.js'
import type { Block } from '../../../core/reports/document/blocks.js'
import { run } from '../../../core/reports/document/blocks.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import { unreachable } from '../../../core/result.js'
import { imageOf } from '../imageOf.js'
import { statusColours } from '../statusColours.js'
import type { ParagraphOptions } from './paragraphs.js'
import { headingOf, paragraphOf } from './paragraphs.js'
import { barPicture, trendPicture } from './pictures.js'
import { tableOf } from './tables.js'

/** What is left between margins of an inch on A4, in pixels of 96 to the inch. */
const textWidth = 602

/** The names of the numberings in `makeDocx`. */
export const bullets = 'bullets'
export const numbers = 'numbers'

interface Place {
  readonly speech: Speech
  /** For the heading and the words of a claim: the line in the colour of its status. */
  readonly line: ParagraphOptions
  /** For every paragraph of a list's item. */
  readonly frame: ParagraphOptions
  /** Counts the numbered lists of a document: each begins at one. */
  readonly nextInstance: () => number
}

const house = ({ logo, name, accent, alt }: Extract<Block, { kind: 'house' }>): Paragraph => {
  const image = logo === null ? null : imageOf(logo)
  return new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: accent.slice(1), space: 6 } },
    spacing: { after: 240 },
    children: [
      ...(image === null
        ? []
        : [
            new ImageRun({
              type: image.type,
              data: image.bytes,
              transformation: image.fitInto(200, 60),
              altText: { name: 'logo', description: printable(alt), title: '' },
            }),
            new TextRun('  '),
          ]),
      new TextRun({ text: printable(name), bold: true }),
    ],
  })
}

/** The first paragraph of an item bears its sign; what follows stands beneath its words. */
const itemOf = (blocks: readonly Block[], numbering: ParagraphOptions, place: Place): (Paragraph | Table)[] =>
  blocks.flatMap((block, i) =>
    docxBlocks(block, {
      ...place,
      frame: { ...place.frame, ...(i === 0 ? numbering : { indent: { start: 560 } }) },
    }),
  )

export const docxBlocks = (block: Block, place: Place): (Paragraph | Table)[] => {
  const { speech, frame } = place
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, block.level === 4 ? { ...frame, ...place.line } : frame)]
    case 'paragraph':
      return [
        paragraphOf(
          block.runs,
          {
            ...frame,
            spacing: block.place === 'story' ? { before: 80, after: 80 } : { after: 40 },
            ...(block.place === 'story' ? place.line : {}),
            ...(block.place === 'quote' && frame.indent === undefined ? { indent: { start: 360 } } : {}),
          },
          block.language,
        ),
      ]
    case 'list': {
      const reference = block.ordered ? numbers : bullets
      const instance = block.ordered ? place.nextInstance() : 0
      const numbering = { numbering: { reference, level: 0, instance } }
      return block.items.flatMap((item) => itemOf(item, numbering, place))
    }
    case 'table':
      return [
        paragraphOf([run(block.caption)], {
          style: 'Caption',
          keepNext: true,
          spacing: { before: 160, after: 60 },
        }),
        tableOf(block),
        new Paragraph({ spacing: { after: 120 } }),
      ]
    case 'bar':
      return [new Paragraph({ ...frame, children: [barPicture(block, textWidth, 30, speech)] })]
    case 'trend':
      return [
        new Paragraph({
          ...frame,
          spacing: { before: 160 },
          children: [trendPicture(block, textWidth, 200)],
        }),
      ]
    case 'house':
      return [house(block)]
    case 'claim': {
      const color = statusColours[block.status].slice(1)
      const left = { style: BorderStyle.SINGLE, size: 18, color, space: 10 }
      return [
        ...block.blocks.flatMap((inner) => docxBlocks(inner, { ...place, line: { border: { left } } })),
        new Paragraph({ spacing: { after: 160 } }),
      ]
    }
    default:
      return unreachable(block)
  }
}
