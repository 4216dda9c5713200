/** Makes a report as PDF: tagged, fonts embedded, bookmarks, page numbers, text that can be selected and searched. */
import type { Report } from '../../../core/reports/model/reportSchema.js'
import { speak } from '../../../core/reports/words/speak.js'
import { imageOf } from '../imageOf.js'
import { fontsFor } from './fonts.js'
import source from './report.typ?raw'
import { showTitle } from './showTitle.js'
import { typeset } from './typst.js'
import { typstReport } from './typstReport.js'

export const makePdf = async (report: Report): Promise<Uint8Array> => {
  const speech = speak(report.language)
  const { logo } = report.template
  const image = logo === null ? null : imageOf(logo)
  const content = typstReport(report, speech, fontsFor('').families, image)
  // Every word that stands in the report is in there, and nothing else.
  const words = JSON.stringify(content)
  const { files: fonts, families } = fontsFor(words)
  const bytes = new TextEncoder().encode(JSON.stringify({ ...content, fonts: families }))
  const files = { 'report.json': bytes, ...(image === null ? {} : { logo: image.bytes }) }
  return showTitle(await typeset({ source, fonts, files }))
}
