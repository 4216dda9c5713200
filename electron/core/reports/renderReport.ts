/** Chooses the renderer of a report format. */
import type { ReportFile, ReportFormat } from '../contract.js'
import type { OpenStory } from '../story/openStories.js'

export const renderReport = (_story: OpenStory, _format: ReportFormat, _at: string): ReportFile => {
  throw new Error('not built yet')
}
