/** What a part of a report, set as a PDF of its own, has once, and where it lies. */
import type { PdfFile } from './pdfFile.js'
import { entryOf, mustRefer, readPdf, refOf, refsIn, strangePdf } from './pdfFile.js'

export interface PdfPart {
  readonly file: PdfFile
  /** Numbers of objects. */
  readonly catalogue: number
  readonly info: number
  readonly metadata: number
  readonly pages: number
  /** Null where nothing is bookmarked. */
  readonly outlines: number | null
  readonly tags: number
  /** The one tag that holds all others. */
  readonly document: number
  readonly tagText: string
  readonly pageNumbers: readonly number[]
  readonly topTags: readonly number[]
}

const listed = (text: string, name: string): number[] => {
  const list = entryOf(text, name)
  if (list === null || !/^\[.*\]$/u.test(list)) throw strangePdf(`no list of ${name}`)
  return refsIn(list)
}

export const readPart = (pdf: Uint8Array): PdfPart => {
  const file = readPdf(pdf)
  const catalogue = mustRefer(file.trailer, 'Root')
  const root = file.object(catalogue).text
  const tags = mustRefer(root, 'StructTreeRoot')
  const tagText = file.object(tags).text
  const [document, ...others] = listed(tagText, 'K')
  if (document === undefined || others.length > 0) throw strangePdf('more than one document among the tags')
  const pages = mustRefer(root, 'Pages')
  const pageNumbers = listed(file.object(pages).text, 'Kids')
  if (pageNumbers.some((page) => !file.object(page).text.includes('/Type /Page\n')))
    throw strangePdf('pages in groups')
  return {
    file,
    catalogue,
    info: mustRefer(file.trailer, 'Info'),
    metadata: mustRefer(root, 'Metadata'),
    pages,
    outlines: refOf(root, 'Outlines'),
    tags,
    document,
    tagText,
    pageNumbers,
    topTags: listed(file.object(document).text, 'K'),
  }
}
