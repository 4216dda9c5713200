/** What each format is called and who renders it. */
import type { ReportFormat } from '../model.js'
import { fileStem } from './fileStem.js'
import { renderHtml } from './html/htmlReport.js'
import { renderJson } from './jsonReport.js'
import { renderClaimReview } from './linked/claimReview.js'
import { renderAnnotations } from './linked/webAnnotation.js'
import { renderMarkdown } from './markdownReport.js'
import type { RenderText } from './renderer.js'
import { renderClaimsCsv } from './tables/claimsCsv.js'
import { renderEvidenceCsv } from './tables/evidenceCsv.js'
import { renderFiguresCsv } from './tables/figuresCsv.js'

export interface FormatFacts {
  /** What follows the stem of the file's name. */
  readonly ending: string
  readonly mediaType: string
  /** Null for documents that an adapter makes from the whole report. */
  readonly render: RenderText | null
}

export const formatFacts: Readonly<Record<ReportFormat, FormatFacts>> = {
  html: { ending: 'verdicts.html', mediaType: 'text/html', render: renderHtml },
  pdf: { ending: 'verdicts.pdf', mediaType: 'application/pdf', render: null },
  docx: {
    ending: 'verdicts.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: null,
  },
  md: { ending: 'verdicts.md', mediaType: 'text/markdown', render: renderMarkdown },
  csv: { ending: 'verdicts.csv', mediaType: 'text/csv', render: renderClaimsCsv },
  'evidence-csv': { ending: 'evidence.csv', mediaType: 'text/csv', render: renderEvidenceCsv },
  'figures-csv': { ending: 'figures.csv', mediaType: 'text/csv', render: renderFiguresCsv },
  json: { ending: 'verdicts.json', mediaType: 'application/json', render: renderJson },
  claimreview: {
    ending: 'claimreview.jsonld',
    mediaType: 'application/ld+json',
    render: renderClaimReview,
  },
  annotations: {
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    render: renderAnnotations,
  },
}

export const reportFileName = (title: string, format: ReportFormat): string => {
  const stem = fileStem(title)
  return `${stem === '' ? 'report' : stem}-${formatFacts[format].ending}`
}
