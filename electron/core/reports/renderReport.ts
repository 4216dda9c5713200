/** Renders a story's report in the format asked for. */
import type { ReportFile, ReportFormat } from '../contract.js'
import type { OpenStory } from '../story/openStories.js'
import { unreachable } from '../result.js'
import { renderHtml } from './htmlReport.js'
import { renderMarkdown } from './markdownReport.js'
import type { StoryReport } from './reportModel.js'
import { buildReport } from './reportModel.js'

/** A file name from the title, fit for every file system: letters and digits of any script, joined by hyphens. */
const fileStem = (title: string): string => {
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .toWellFormed()
  return stem === '' ? 'story' : stem
}

const renderAs = (report: StoryReport, format: ReportFormat): Omit<ReportFile, 'fileName'> => {
  switch (format) {
    case 'html':
      return { mediaType: 'text/html', text: renderHtml(report) }
    case 'md':
      return { mediaType: 'text/markdown', text: renderMarkdown(report) }
    case 'json':
      return { mediaType: 'application/json', text: `${JSON.stringify(report, null, 2)}\n` }
    default:
      return unreachable(format)
  }
}

export const renderReport = (story: OpenStory, format: ReportFormat, at: string): ReportFile => ({
  fileName: `${fileStem(story.record.story.title)}-verdicts.${format}`,
  ...renderAs(buildReport(story, at), format),
})
