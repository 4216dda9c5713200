import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../electron/core/model.js'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import { publishedSchema } from '../../../electron/core/reports/publishedSchema.js'
import { markedLibrary } from '../../support/reportStories.js'
import {
  codeOf,
  digest,
  importText,
  makeReport,
  openStory,
  projectRoot,
  temporaryWorkbench,
  textFile,
  valueOf,
} from '../../support/temporary.js'

const schemaFile = join(projectRoot, 'docs', 'report.schema.json')

let library: Awaited<ReturnType<typeof markedLibrary>>
beforeAll(async () => {
  library = await markedLibrary()
}, 120_000)

describe('the JSON report', () => {
  it('has its published schema; TICKMARK_WRITE_SCHEMA=1 writes it anew', () => {
    if (process.env.TICKMARK_WRITE_SCHEMA === '1')
      writeFileSync(schemaFile, `${JSON.stringify(publishedSchema(), null, 2)}\n`)
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(publishedSchema())),
    )
  })

  it('fits the published schema by a validator of others', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
    const report: unknown = JSON.parse((await library.make('json')).text)
    validate(report)
    expect(validate.errors).toBeNull()
    const broken = { ...reportSchema.parse(report), counts: { total: 'many' } }
    expect(validate(broken)).toBe(false)
  })

  it('says where each claim stands in the text, with the rest of its paragraph', async () => {
    const report = reportSchema.parse(JSON.parse((await library.make('json', 'latin')).text))
    const [story] = report.stories
    const text = story?.text ?? ''
    for (const claim of story?.claims ?? []) {
      expect(text.slice(claim.start, claim.end)).toBe(claim.text)
      const around = claim.context.before + claim.text + claim.context.after
      expect(text).toContain(around)
    }
  })

  it('names each outlet with how its claims stand', async () => {
    const { figures } = reportSchema.parse(JSON.parse((await library.make('json')).text))
    expect(figures.outlets.find((o) => o.id === 'reuters')).toMatchObject({ name: 'Reuters', listed: true })
    for (const o of figures.outlets)
      expect(o.supported + o.disputed + o.unverified + o.conflict + o.open).toBe(o.total)
  })

  it('brings the same derived state into another library', async () => {
    const made = await library.make('json')
    const { workbench } = await temporaryWorkbench()
    const imported = valueOf(await workbench.report.import({ file: textFile(made.fileName, made.text) }))
    expect(imported).toMatchObject({ added: { length: 9 }, existed: [], leftOut: 0 })
    for (const storyId of Object.values(library.storyIds)) {
      const before = await openStory(library.workbench, storyId)
      const after = await openStory(workbench, storyId)
      expect(after).toEqual(before)
    }
    const again = valueOf(await workbench.report.import({ file: textFile(made.fileName, made.text) }))
    expect(again).toMatchObject({ added: [], existed: { length: 9 }, decisions: 0 })
  })

  it('brings logs, settled disagreements, ticks and the profiles on decisions along', async () => {
    const { workbench } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    const claims = (await openStory(workbench, storyId)).claims
    const claimId = claims[0]?.claim.id ?? ''
    const about = { storyId, claimId, rationale: 'As the minutes have it.' }
    valueOf(await workbench.checker.set({ name: 'Ana', initials: 'AN', colour: 'teal' }))
    const first = valueOf(await workbench.verdict.record({ ...about, status: 'unverified' }))
    valueOf(await workbench.verdict.withdraw({ storyId, verdictId: first.eventId, rationale: 'Too soon.' }))
    valueOf(await workbench.verdict.record({ ...about, status: 'supported' }))
    valueOf(await workbench.checker.set({ name: 'Ben', initials: 'BE' }))
    valueOf(await workbench.verdict.record({ ...about, status: 'disputed', reason: 'outdated' }))
    valueOf(await workbench.checker.set({ name: 'Cleo' }))
    valueOf(await workbench.claim.adjudicate({ ...about, status: 'disputed', rationale: 'Later minutes.' }))
    const log = async (entry: LogEntry) => valueOf(await workbench.logs.add({ storyId, entry }))
    await log({ kind: 'correctionLogged', day: '2026-03-04', what: 'A', why: 'B', oldText: 'C' })
    const asked = await log({
      kind: 'replyAsked',
      day: '2026-03-01',
      whom: 'Harbour office',
      question: 'Who signed?',
      deadline: '2026-03-03',
    })
    await log({ kind: 'replyReceived', askedId: asked.eventId, day: '2026-03-02', answer: 'The mayor.' })
    await log({ kind: 'interestDeclared', interest: 'My brother works there.' })
    const request = { format: 'json', scope: { kind: 'story', storyId }, filter: {}, language: 'en' } as const
    const made = await makeReport(workbench, request)

    const other = (await temporaryWorkbench()).workbench
    valueOf(await other.report.import({ file: textFile(made.fileName, made.text) }))
    const [before, after] = [await openStory(workbench, storyId), await openStory(other, storyId)]
    expect(before.claims[0]?.standing.kind).toBe('adjudicated')
    expect(before.claims[0]?.history[1]?.checker).toMatchObject({ initials: 'AN', colour: 'teal' })
    expect(before.logs.replies[0]?.answers).toHaveLength(1)
    expect(after).toEqual(before)
    // And the report that is made there says the same.
    const again = reportSchema.parse(JSON.parse((await makeReport(other, request)).text))
    expect(again.stories).toEqual(reportSchema.parse(JSON.parse(made.text)).stories)
  })

  it('refuses a text that is not the one its hash stands for, and what is no report', async () => {
    const { workbench } = await temporaryWorkbench()
    const forged = (await library.make('json', 'latin')).text.replaceAll('Port Amity', 'Port Enmity')
    const refuse = async (text: string) =>
      codeOf(await workbench.report.import({ file: textFile('r.json', text) }))
    expect(await refuse(forged)).toBe('report-invalid')
    expect(await refuse('{"format":"tickmark.report/2"}')).toBe('report-invalid')
    expect(await refuse('not json')).toBe('report-invalid')
    expect(valueOf(await workbench.library.list(undefined)).stories).toEqual([])
  })
})
