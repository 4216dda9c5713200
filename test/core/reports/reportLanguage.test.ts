import { beforeAll, describe, expect, it } from 'vitest'
import type { ReportLanguage } from '../../../electron/core/model.js'
import { plainTemplate } from '../../../electron/core/model.js'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { digest, importText, makeReport, temporaryWorkbench, valueOf } from '../../support/temporary.js'

let workbench: Workbench
let storyId: string
beforeAll(async () => {
  workbench = (await temporaryWorkbench()).workbench
  storyId = await importText(workbench, digest)
})

/** What the report says of itself, and what its page is in. */
const languagesOf = async (language: ReportLanguage | null, deskLanguage?: ReportLanguage) => {
  const request = {
    scope: { kind: 'story' as const, storyId },
    filter: {},
    language,
    ...(deskLanguage === undefined ? {} : { deskLanguage }),
  }
  const json = reportSchema.parse(
    JSON.parse((await makeReport(workbench, { ...request, format: 'json' })).text),
  )
  const { text } = await makeReport(workbench, { ...request, format: 'html' })
  const page = /<html lang="([^"]+)"/u.exec(text)?.[1]
  return [json.language, page]
}
const house = async (language: ReportLanguage | null) =>
  valueOf(await workbench.report.saveTemplate({ template: { ...plainTemplate, language } }))

describe('the language of a report', () => {
  it('is that of the desk that makes it, while neither its maker nor the house chose one', async () => {
    expect(await languagesOf(null, 'uk')).toEqual(['uk', 'uk'])
    expect(await languagesOf(null, 'es')).toEqual(['es', 'es'])
  })

  it('without a desk is the one that was chosen for the library’s desk, else English', async () => {
    expect(await languagesOf(null)).toEqual(['en', 'en'])
    valueOf(await workbench.desk.speak({ language: 'uk', chosen: true }))
    expect(await languagesOf(null)).toEqual(['uk', 'uk'])
  })

  it('is the house’s where that chose one, and what is asked for this report in any case', async () => {
    await house('es')
    expect(await languagesOf(null, 'uk')).toEqual(['es', 'es'])
    expect(await languagesOf('en', 'uk')).toEqual(['en', 'en'])
    await house(null)
    expect(await languagesOf(null, 'uk')).toEqual(['uk', 'uk'])
  })
})
