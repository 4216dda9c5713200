/** Takes a JSON report into the library: its stories with their claims, and the decisions that are new here. */
import type { IncomingFile, ReportImport } from '../contract.js'
import type { CheckEvent, Checker, Claim } from '../model.js'
import { claimSchema, storySchema } from '../model.js'
import type { Ports, StoryRecord } from '../ports.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { OpenStories, OpenStory } from '../story/openStories.js'
import { checkFileName } from '../story/readStory.js'
import { summariseStory } from '../story/summariseStory.js'
import type { Report, ReportClaim, ReportStory } from './model/reportSchema.js'
import { reportSchema } from './model/reportSchema.js'

/** 400 MB: some 100,000 claims. A report of more is imported in parts. */
export const reportByteLimit = 400 * 1024 * 1024

/** Who ticked stands in no report. */
const unknownChecker: Checker = { id: 'imported', name: 'Imported' }

type ImportPorts = Pick<Ports, 'store' | 'ids' | 'hashes' | 'textDecoding'>

const refuse = (fileName: string, why: string): Result<never> =>
  err('report-invalid', `“${fileName}” cannot be imported: ${why}`, { fileName })

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const readReport = async (file: IncomingFile, ports: ImportPorts): Promise<Result<Report>> => {
  const named = checkFileName(file.name)
  if (!named.ok) return named
  if (file.size > reportByteLimit) return refuse(file.name, 'it is larger than 400 MB. Import it in parts.')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return err('file-not-readable', `“${file.name}” could not be read (${why}).`, { fileName: file.name })
  }
  const decoded = ports.textDecoding.decode(bytes)
  const raw = decoded.ok ? parse(decoded.value.text) : undefined
  if (raw === undefined) return refuse(file.name, 'it is no JSON file.')
  const report = reportSchema.safeParse(raw)
  if (report.success) return ok(report.data)
  const [issue] = report.error.issues
  return refuse(
    file.name,
    `it is no report of Tickmark (${issue === undefined ? '?' : `${issue.path.join('.')}: ${issue.message}`}).`,
  )
}

const claimsFit = ({ claims, story }: ReportStory, text: string): boolean =>
  claims.every(
    (c) =>
      text.slice(c.start, c.end) === c.text && c.id === `${story.sha256.slice(0, 12)}-${c.start}-${c.end}`,
  )

/** The story as its import would have made it; the original's bytes are found by trying how its lines may have ended. */
const recordOf = (
  held: ReportStory,
  text: string,
  ports: ImportPorts,
): { readonly record: StoryRecord; readonly original: Uint8Array } | null => {
  const { story } = held
  const original = ports.textDecoding
    .spellings(text, story.encoding)
    .find((bytes) => ports.hashes.sha256(bytes) === story.sha256)
  if (original === undefined) return null
  const claims = held.claims.map((c): Claim => claimSchema.parse(c))
  const { creditLines, mentions } = held
  const extraction = { language: story.language, creditLines, claims, mentions }
  return { record: { story: storySchema.parse(story), text, extraction, events: [] }, original }
}

/** The decisions of one claim as events: those of the report keep their ids, so that importing twice adds nothing. */
const eventsOf = (
  claim: ReportClaim,
  { story }: ReportStory,
  generatedAt: string,
  ids: Ports['ids'],
): readonly CheckEvent[] => {
  const about = { storyId: story.id, claimId: claim.id }
  return [
    ...claim.history.flatMap(({ withdrawn, ...verdict }): CheckEvent[] => [
      { kind: 'verdictRecorded', ...about, ...verdict },
      ...(withdrawn === null
        ? []
        : [
            {
              kind: 'verdictWithdrawn' as const,
              id: ids.next(),
              storyId: story.id,
              verdictId: verdict.id,
              undo: false,
              ...withdrawn,
            },
          ]),
    ]),
    ...claim.adjudications.map(
      (adjudication): CheckEvent => ({ kind: 'claimAdjudicated', ...about, ...adjudication }),
    ),
    ...claim.evidence.map(
      ({ id, checker, at, ...entry }): CheckEvent => ({
        kind: 'evidenceAttached',
        ...about,
        id,
        checker,
        at,
        evidence: { ...entry, confidential: false },
      }),
    ),
    ...claim.ticks.map(
      (tick): CheckEvent => ({
        kind: 'checkpointTicked',
        ...about,
        ...tick,
        id: ids.next(),
        checker: unknownChecker,
        at: generatedAt,
      }),
    ),
  ]
}

/** The logs of a story as events. */
const logEventsOf = ({ story, logs }: ReportStory): readonly CheckEvent[] => {
  const about = { storyId: story.id }
  return [
    ...logs.corrections.map((c): CheckEvent => ({ kind: 'correctionLogged', ...about, ...c })),
    ...logs.replies.flatMap(({ answers, ...asked }): CheckEvent[] => [
      { kind: 'replyAsked', ...about, ...asked },
      ...answers.map((a): CheckEvent => ({ kind: 'replyReceived', ...about, askedId: asked.id, ...a })),
    ]),
    ...logs.interests.map((i): CheckEvent => ({ kind: 'interestDeclared', ...about, ...i })),
  ]
}

/** What of `offered` is new to the story as it stands. */
const newTo = ({ record, derived }: OpenStory, offered: readonly CheckEvent[]): readonly CheckEvent[] => {
  const known = new Set(record.events.map((e) => e.id))
  const withdrawn = new Set(
    record.events.flatMap((e) => (e.kind === 'verdictWithdrawn' ? [e.verdictId] : [])),
  )
  const ticks = new Set(
    derived.claims.flatMap((s) => s.ticks.map((t) => `${s.claim.id} ${t.start} ${t.end} ${t.tick}`)),
  )
  return offered.filter((e) => {
    if (known.has(e.id)) return false
    if (e.kind === 'verdictWithdrawn') return !withdrawn.has(e.verdictId)
    if (e.kind === 'checkpointTicked') return !ticks.has(`${e.claimId} ${e.start} ${e.end} ${e.tick}`)
    return true
  })
}

export const importReport = async (
  file: IncomingFile,
  ports: ImportPorts,
  stories: OpenStories,
): Promise<Result<ReportImport>> => {
  const report = await readReport(file, ports)
  if (!report.ok) return report
  const added: string[] = []
  const existed: string[] = []
  let decisions = 0
  let leftOut = 0
  for (const held of report.value.stories) {
    const { story, text } = held
    const here = await stories.peekSettled(story.id)
    if (!here.ok && here.error.code !== 'story-not-found') return here
    if (here.ok) existed.push(story.id)
    else {
      if (text === null)
        return refuse(
          file.name,
          `it has only some claims of “${story.title}”. Import the story itself first, then the report.`,
        )
      const made = claimsFit(held, text) ? recordOf(held, text, ports) : null
      if (made === null)
        return refuse(
          file.name,
          `the text of “${story.title}” is not the one that its SHA-256 stands for. Import the story itself first, then the report.`,
        )
      const { record, original } = made
      const stored = await ports.store.add(record, original, summariseStory(record))
      if (!stored.ok) return stored
      added.push(story.id)
    }
    const taken = await stories.adopt(story.id, (open) => {
      const known = new Set(open.derived.claims.map((s) => s.claim.id))
      const fitting = held.claims.filter((c) => known.has(c.id))
      leftOut += held.claims
        .filter((c) => !known.has(c.id))
        .reduce((n, c) => n + c.history.length + c.evidence.length + c.ticks.length, 0)
      return newTo(open, [
        ...fitting.flatMap((c) => eventsOf(c, held, report.value.generatedAt, ports.ids)),
        ...logEventsOf(held),
      ])
    })
    if (!taken.ok) return taken
    decisions += taken.value
  }
  return ok({ added, existed, decisions, leftOut })
}
