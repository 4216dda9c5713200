/** Makes a report as PDF: tagged, fonts embedded, bookmarks, page numbers, text that can be selected and searched. */
import { reportBlocks } from '../../../core/reports/document/reportBlocks.js'
import type { OnProgress } from '../inlineDocuments.js'
import type { WholeReport } from '../../../core/reports/model/reportSchema.js'
import { speak } from '../../../core/reports/words/speak.js'
import { imageOf } from '../imageOf.js'
import { openFonts } from './fonts.js'
import { PdfJoiner } from './joinPdf.js'
import source from './report.typ?raw'
import pageNumbers from './pageNumbers.typ?raw'
import { partsOf } from './reportParts.js'
import { openTypesetter } from './typesetter.js'
import { typstBlock, typstHead } from './typstReport.js'

/** Whether there is another is said with each. */
async function* withNext<T>(
  items: AsyncIterable<T>,
): AsyncGenerator<{ readonly item: T; readonly isLast: boolean }, void, void> {
  let held: { readonly item: T } | null = null
  for await (const item of items) {
    if (held !== null) yield { ...held, isLast: false }
    held = { item }
  }
  if (held !== null) yield { ...held, isLast: true }
}

/** Typst breaks down at some two thousand pages that each are set apart. */
const numberedAtOnce = 500

const inJson = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** Parts are set one after the other and joined: what the layout takes of memory does not grow with the number of claims. */
export const makePdf = async (
  report: WholeReport,
  onProgress: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { language, template, counts } = report.head
  const speech = speak(language)
  const { logo } = template
  const image = logo === null ? null : imageOf(logo)
  const typeset = await openTypesetter()
  const fontsFor = openFonts()
  const head = typstHead(report.head, speech)
  const joiner = new PdfJoiner()
  const parts = partsOf(reportBlocks(report, speech), (b) => JSON.stringify(typstBlock(b, speech, image)))
  let count = 0
  let claims = 0
  for await (const { item, isLast } of withNext(parts)) {
    count += 1
    // Every word that stands in the part is in there, and nothing else.
    const { files: fonts, families } = fontsFor(JSON.stringify(head) + item.blocks)
    const files = {
      'report.json': inJson({ ...head, fonts: families, isWhole: isLast && count === 1 }),
      'blocks.json': new TextEncoder().encode(item.blocks),
      ...(image === null ? {} : { logo: image.bytes }),
    }
    joiner.add(await typeset({ source, fonts, files }), item.levels)
    claims += item.claims
    onProgress(claims / Math.max(1, counts.total))
  }
  if (count === 1) return joiner.finish([])
  const { pages } = joiner
  const numbers: Uint8Array[] = []
  const { files: fonts, families } = fontsFor(JSON.stringify(head))
  for (let first = 1; first <= pages; first += numberedAtOnce) {
    const last = Math.min(pages, first + numberedAtOnce - 1)
    const files = { 'report.json': inJson({ ...head, fonts: families, first, last, pages }) }
    numbers.push(await typeset({ source: pageNumbers, fonts, files }))
  }
  return joiner.finish(numbers)
}
