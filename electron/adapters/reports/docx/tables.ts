/** The tables of a DOCX report: figures with a head row that repeats on each page. */
import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { runs } from './paragraphs.js'

const cell = (text: string, bold: boolean, isNumber: boolean): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: isNumber ? AlignmentType.END : AlignmentType.START,
        children: runs(text, { bold }),
      }),
    ],
  })

export const figuresTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words: number,
): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, i) => cell(text, true, i >= words)) }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((text, i) => cell(text, false, i >= words)) }),
      ),
    ],
  })
