/** Makes a report as a stream of pieces with progress; a caller who goes away stops the reading. */
import type { Viewer } from '../agreement/viewer.js'
import type { ExportStep } from '../contract.js'
import type { ReportLanguage, ReportRequest, ReportTemplate } from '../model.js'
import type { CancelSignal, Documents, Ports, Watch } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStories } from '../story/openStories.js'
import { withProgress } from '../withProgress.js'
import { formatFacts, reportFileName } from './formats.js'
import type { ReportSource } from './model/reportSchema.js'
import type { ReportWatch } from './model/reportSource.js'
import { openReport, ReportStopped } from './model/reportSource.js'
import type { Speech } from './words/speak.js'
import { speak } from './words/speak.js'

export interface ReportPorts {
  readonly stories: Pick<OpenStories, 'peekSettled' | 'redact'>
  readonly viewer: Viewer
  readonly ports: Pick<Ports, 'clock' | 'documents' | 'reportTemplates'> & {
    readonly store: Pick<Ports['store'], 'list' | 'readProfiles' | 'readLanguage'>
    readonly search: Ports['search']
  }
}

/** UTF-16 units that go into one piece: large enough that the border costs little, small enough to hold two of. */
const pieceLength = 128 * 1024

/**
 * A document is held as a whole until it is finished: as many claims with evidence as PDF took 650 MB and 140 s of the processor
 * for (November 2026), 106 MB long. Few programs open a longer one with ease.
 */
export const mostDocumentClaims = 20_000

export interface OpenedReport {
  readonly source: ReportSource
  readonly speech: Speech
}

/** Chosen for this report, by the house, by the desk that asks, or for the library's desk where none asks; else English. */
const languageOf = async (
  { language, deskLanguage }: ReportRequest,
  template: ReportTemplate,
  store: Pick<Ports['store'], 'readLanguage'>,
): Promise<Result<ReportLanguage>> => {
  const chosen = language ?? template.language ?? deskLanguage
  if (chosen !== undefined) return ok(chosen)
  const kept = await store.readLanguage()
  return kept.ok ? ok(kept.value ?? 'en') : kept
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
  const language = await languageOf(request, template.value, ports.store)
  if (!language.ok) return language
  const speech = speak(language.value)
  const world = {
    stories,
    viewer,
    store: ports.store,
    search: ports.search,
    profiles: profiles.value,
    template: template.value,
    speech,
    language: language.value,
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

async function* documentPieces(
  format: 'pdf' | 'docx',
  source: ReportSource,
  documents: Documents,
  watch: Watch,
): AsyncGenerator<string, void, void> {
  const head = await source.head()
  const { total } = head.counts
  if (total > mostDocumentClaims)
    throw new ReportStopped(
      err(
        'report-too-large',
        `A PDF or DOCX holds ${mostDocumentClaims} claims at most, and this report has ${total}. Choose fewer claims, or HTML, Markdown, CSV or JSON.`,
        { claims: total },
      ).error,
    )
  const made = await documents.render({ format, head, stories: source.stories() }, watch)
  if (!made.ok) throw new ReportStopped(made.error)
  yield* documents.inBase64(made.value)
}

const isDocument = (format: ReportRequest['format']): format is 'pdf' | 'docx' =>
  format === 'pdf' || format === 'docx'

/**
 * The head is a pass of its own, so a report that has one reads every story twice; `fraction` counts both. In the second pass
 * of a document it is the layout that takes the time, and tells.
 */
const progressOf = (format: ReportRequest['format'], tell: (fraction: number) => void) => {
  const hasHead = format !== 'csv' && format !== 'evidence-csv'
  const passes = hasHead && format !== 'figures-csv' ? 2 : 1
  let finished = 0
  return {
    onStory: (done: number, total: number): void => {
      if (finished === 1 && isDocument(format)) return
      tell(Math.min(1, (finished + done / total) / passes))
      if (done === total) finished += 1
    },
    onLayout: (fraction: number): void => tell((1 + fraction) / passes),
  }
}

export async function* exportReport(
  request: ReportRequest,
  world: ReportPorts,
  signal?: CancelSignal,
): AsyncGenerator<ExportStep, void, void> {
  const { format } = request
  let tell: (fraction: number) => void = () => undefined
  const { onStory, onLayout } = progressOf(format, (fraction) => tell(fraction))
  const opened = await openRequested(request, world, { signal, onStory })
  if (!opened.ok) return yield { kind: 'failed', error: opened.error }
  const { source, speech } = opened.value
  const { render, mediaType } = formatFacts[format]
  const pieces = isDocument(format)
    ? documentPieces(format, source, world.ports.documents, { signal, onProgress: onLayout })
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
