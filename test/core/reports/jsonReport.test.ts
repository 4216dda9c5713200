import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import { publishedSchema } from '../../../electron/core/reports/publishedSchema.js'
import { markedLibrary } from '../../support/reportStories.js'
import {
  codeOf,
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
})

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
