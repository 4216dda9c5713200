/** Makes a report as a Word document (DOCX). */
import { Document, Footer, LevelFormat, PageNumber, Paragraph, TextRun } from 'docx'
import type { Block } from '../../../core/reports/document/blocks.js'
import type { WholeReport } from '../../../core/reports/model/reportSchema.js'
import { reportBlocks } from '../../../core/reports/document/reportBlocks.js'
import { printable } from '../../../core/reports/printable.js'
import type { OnProgress } from '../inlineDocuments.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import { speak } from '../../../core/reports/words/speak.js'
import { bullets, docxBlocks, numbers } from './docxBlocks.js'
import { DocxBody } from './docxBody.js'

const footer = (speech: Speech): Footer => {
  const [before = '', between = '', after = ''] = speech
    .t('page', { page: '\u0001', pages: '\u0001' })
    .split('\u0001')
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  return new Footer({
    children: [new Paragraph({ alignment: 'end', children: [new TextRun({ children, size: 16 })] })],
  })
}

const ink = '1D1B18'
const headed = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: ink },
  paragraph: { spacing: { before, after } },
})

const level = { level: 0, style: { paragraph: { indent: { start: 560, hanging: 280 } } } }

/** Claims between two words about progress. */
const progressStep = 100

const hasPicture = (block: Block): boolean =>
  block.kind === 'bar' ||
  block.kind === 'trend' ||
  (block.kind === 'house' && block.logo !== null) ||
  (block.kind === 'table' && block.rows.some((row) => row.some((cell) => cell.picture !== null)))

export const makeDocx = async (
  report: WholeReport,
  onProgress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { head } = report
  const speech = speak(head.language)
  let instances = 0
  const nextInstance = (): number => {
    instances += 1
    return instances
  }
  const document = new Document({
    title: printable(head.title),
    creator: printable(head.template.houseName === '' ? 'Tickmark' : head.template.houseName),
    description: speech.t('kind'),
    styles: {
      default: {
        // Half points; spaces in twentieths of a point.
        document: { run: { font: 'Calibri', size: 22, color: ink, language: { value: speech.language } } },
        title: headed(40, 0, 80),
        heading1: headed(30, 360, 120),
        heading2: headed(25, 280, 80),
        heading3: headed(22, 80, 60),
        heading4: {
          run: { size: 18, bold: true, color: '5D5850' },
          paragraph: { spacing: { before: 100, after: 20 } },
        },
      },
      paragraphStyles: [
        { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { bold: true, size: 20 } },
      ],
    },
    numbering: {
      config: [
        { reference: bullets, levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }] },
        { reference: numbers, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        footers: { default: footer(speech) },
        children: [],
      },
    ],
  })
  const body = new DocxBody(document)
  let claims = 0
  for await (const block of reportBlocks(report, speech)) {
    for (const element of docxBlocks(block, { speech, line: {}, frame: {}, nextInstance }))
      if (hasPicture(block)) body.keep(element)
      else body.write(element)
    if (block.kind !== 'claim') continue
    claims += 1
    if (claims % progressStep === 0) onProgress(claims / head.counts.total)
  }
  return await body.finish()
}
