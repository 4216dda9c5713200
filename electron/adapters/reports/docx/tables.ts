/** The tables of a DOCX report: figures with a head row that repeats on each page, thin rules, pictures at the end. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block, Cell } from '../../../core/reports/document/blocks.js'
import { columnShares } from '../../../core/reports/document/columnShares.js'
import { paragraphOf } from './paragraphs.js'
import { barPicture } from './pictures.js'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'CFC9BD' }

const cellOf = ({ runs, isNumber, picture }: Cell, isHead: boolean): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    children: [
      picture === null
        ? paragraphOf(
            isHead ? runs.map((r) => ({ ...r, marks: [...r.marks, 'bold', 'small'] as const })) : runs,
            { alignment: isNumber ? AlignmentType.END : AlignmentType.START, keepNext: isHead },
          )
        : new Paragraph({ children: [barPicture(picture, 110, 11, null)] }),
    ],
  })

/** What is left between margins of an inch on A4, in twentieths of a point. */
const textWidth = 9026

export const tableOf = (block: Extract<Block, { kind: 'table' }>): Table => {
  const shares = columnShares(block)
  const sum = shares.reduce((all, share) => all + share, 0)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.floor((textWidth * share) / sum)),
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: hairline,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: block.head.map((c) => cellOf(c, true)),
      }),
      ...block.rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((c) => cellOf(c, false)) }),
      ),
    ],
  })
}
