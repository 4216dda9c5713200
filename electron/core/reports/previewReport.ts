/** Makes the beginning of a report as text, for a dialog: as many claims as a checker looks at before choosing. */
import type { ReportPreview } from '../contract.js'
import type { ReportFormat, ReportRequest } from '../model.js'
import type { Result } from '../result.js'
import { ok } from '../result.js'
import type { ReportPorts } from './exportReport.js'
import { nameOf, openRequested } from './exportReport.js'
import { formatFacts, reportFileName } from './formats.js'
import type { ReportSource } from './model/reportSchema.js'
import { ReportStopped } from './model/reportSource.js'

const mostClaims = 40

const shortened = (source: ReportSource) => {
  let left = mostClaims
  let cut = false
  async function* stories() {
    for await (const story of source.stories()) {
      if (left <= 0) {
        cut = true
        return
      }
      const claims = story.claims.slice(0, left)
      if (claims.length < story.claims.length) cut = true
      left -= claims.length
      yield { ...story, claims, text: claims.length < story.claims.length ? null : story.text }
    }
  }
  return { source: { head: () => source.head(), stories }, isWhole: () => !cut }
}

/** A document is shown as the page that has the same words. */
const shownAs = (format: ReportFormat): ReportFormat =>
  format === 'pdf' || format === 'docx' ? 'html' : format

export const previewReport = async (
  request: ReportRequest,
  world: ReportPorts,
): Promise<Result<ReportPreview>> => {
  const opened = await openRequested(request, world)
  if (!opened.ok) return opened
  const { speech } = opened.value
  const { source, isWhole } = shortened(opened.value.source)
  const { render, mediaType } = formatFacts[shownAs(request.format)]
  if (render === null) throw new Error(`the format ${request.format} cannot be shown`)
  try {
    const head = await source.head()
    const parts: string[] = []
    for await (const part of render(
      { head: () => Promise.resolve(head), stories: () => source.stories() },
      speech,
    ))
      parts.push(part)
    return ok({
      fileName: reportFileName(await nameOf(request, world, speech), request.format),
      mediaType,
      text: parts.join(''),
      whole: isWhole(),
      claims: head.counts.total,
    })
  } catch (cause) {
    if (!(cause instanceof ReportStopped)) throw cause
    return { ok: false, error: cause.failure }
  }
}
