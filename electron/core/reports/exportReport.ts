/** Makes a report as a stream of pieces with progress; a caller who goes away stops the reading. */
import type { Viewer } from '../agreement/viewer.js'
import type { ExportStep } from '../contract.js'
import type { ReportRequest } from '../model.js'
import type { CancelSignal, Documents, Ports, Watch } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStories } from '../story/openStories.js'
import { withProgress } from '../withProgress.js'
import { formatFacts, reportFileName } from './formats.js'
import type { Report, ReportSource, ReportStory } from './model/reportSchema.js'
import type { ReportWatch } from './model/reportSource.js'
import { openReport, ReportStopped } from './model/reportSource.js'
import type { Speech } from './words/speak.js'
import { speak } from './words/speak.js'

export interface ReportPorts {
  readonly stories: Pick<OpenStories, 'peekSettled' | 'redact'>
  readonly viewer: Viewer
  readonly ports: Pick<Ports, 'clock' | 'documents' | 'reportTemplates'> & {
    readonly store: Pick<Ports['store'], 'list' | 'readProfiles'>
    readonly search: Ports['search']
  }
}

/** UTF-16 units that go into one piece: large enough that the border costs little, small enough to hold two of. */
const pieceLength = 128 * 1024

/** A document is laid out as a whole, and its layout takes some 400 KB of memory a claim that has evidence. */
export const mostDocumentClaims = 5_000

export interface OpenedReport {
  readonly source: ReportSource
  readonly speech: Speech
}

export const openRequested = async (
  request: ReportRequest,
  { stories, viewer, ports }: ReportPorts,
  watch: ReportWatch = {},
): Promise<Result<OpenedReport>> => {
  const template = await ports.reportTemplates.read()
  if (!template.ok) return template
  const profiles = await ports.store.readProfiles()
  if (!profiles.ok) return profiles
  const speech = speak(request.language ?? template.value.language)
  const world = {
    stories,
    viewer,
    store: ports.store,
    search: ports.search,
    profiles: profiles.value,
    template: template.value,
    speech,
    at: ports.clock.now(),
  }
  const source = await openReport(request, world, watch)
  return source.ok ? ok({ source: source.value, speech }) : source
}

async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let held: string[] = []
  let length = 0
  for await (const text of texts) {
    held.push(text)
    length += text.length
    if (length >= pieceLength) {
      yield held.join('')
      held = []
      length = 0
    }
  }
  if (length > 0) yield held.join('')
}

const wholeReport = async (source: ReportSource): Promise<Result<Report>> => {
  const head = await source.head()
  if (head.counts.total > mostDocumentClaims)
    return err(
      'report-too-large',
      `A PDF or DOCX holds ${mostDocumentClaims} claims at most, and this report has ${head.counts.total}. Choose fewer claims, or HTML, Markdown, CSV or JSON.`,
      { claims: head.counts.total },
    )
  const stories: ReportStory[] = []
  for await (const story of source.stories()) stories.push(story)
  return ok({ ...head, stories })
}

async function* documentPieces(
  format: 'pdf' | 'docx',
  source: ReportSource,
  documents: Documents,
  watch: Watch,
): AsyncGenerator<string, void, void> {
  const report = await wholeReport(source)
  if (!report.ok) throw new ReportStopped(report.error)
  const made = await documents.render({ format, report: report.value }, watch)
  if (!made.ok) throw new ReportStopped(made.error)
  yield* documents.inBase64(made.value)
}

const isDocument = (format: ReportRequest['format']): format is 'pdf' | 'docx' =>
  format === 'pdf' || format === 'docx'

/** The head is a pass of its own, so a report that has one reads every story twice; `fraction` counts both. */
const progressOf = (format: ReportRequest['format'], tell: (fraction: number) => void) => {
  const hasHead = format !== 'csv' && format !== 'evidence-csv'
  const passes = hasHead && format !== 'figures-csv' ? 2 : 1
  let finished = 0
  return (done: number, total: number): void => {
    tell(Math.min(1, (finished + done / total) / passes))
    if (done === total) finished += 1
  }
}

export async function* exportReport(
  request: ReportRequest,
  world: ReportPorts,
  signal?: CancelSignal,
): AsyncGenerator<ExportStep, void, void> {
  const { format } = request
  let tell: (fraction: number) => void = () => undefined
  const onStory = progressOf(format, (fraction) => tell(fraction))
  const opened = await openRequested(request, world, { signal, onStory })
  if (!opened.ok) return yield { kind: 'failed', error: opened.error }
  const { source, speech } = opened.value
  const { render, mediaType } = formatFacts[format]
  const pieces = isDocument(format)
    ? documentPieces(format, source, world.ports.documents, { signal, onProgress: (f) => tell(f) })
    : render === null
      ? null
      : inPieces(render(source, speech))
  if (pieces === null) throw new Error(`the format ${format} has no renderer`)
  try {
    yield {
      kind: 'started',
      fileName: reportFileName(await nameOf(request, world, speech), format),
      mediaType,
    }
    for (;;) {
      const waiting = withProgress((onProgress) => {
        tell = onProgress
        return pieces.next()
      })
      let step = await waiting.next()
      while (step.done !== true) {
        yield { kind: 'progress', fraction: step.value }
        step = await waiting.next()
      }
      if (step.value.done === true) break
      yield { kind: 'piece', encoding: isDocument(format) ? 'base64' : 'text', data: step.value.value }
    }
    yield { kind: 'done' }
  } catch (cause) {
    if (!(cause instanceof ReportStopped)) throw cause
    yield { kind: 'failed', error: cause.failure }
  }
}

/** The title that the file is named after; the head has it too, but only after a pass over all stories. */
export const nameOf = async (
  request: ReportRequest,
  { stories }: ReportPorts,
  speech: Speech,
): Promise<string> => {
  const { scope } = request
  if (scope.kind === 'library') return speech.t('titleLibrary')
  if (scope.kind === 'session') return speech.t('titleSession', { name: scope.name })
  if (scope.kind === 'stories') return speech.t('titleStories', { count: scope.storyIds.length })
  const opened = await stories.peekSettled(scope.storyId)
  if (!opened.ok) throw new ReportStopped(opened.error)
  return opened.value.record.story.title
}
