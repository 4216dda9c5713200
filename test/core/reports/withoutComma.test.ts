import { describe, expect, it } from 'vitest'
import { withoutComma } from '../../../electron/core/reports/withoutComma.js'
import { digest, importText, makeReport, openStory, temporaryWorkbench } from '../../support/temporary.js'

describe('withoutComma', () => {
  it.each([
    ['We are not leaving,', 'We are not leaving'],
    ['“We are not leaving,”', '“We are not leaving”'],
    ['"Yes, we are not leaving."', '"Yes, we are not leaving."'],
    ['1,000', '1,000'],
  ])('shows %j as %j', (text, shown) => {
    expect(withoutComma(text)).toBe(shown)
  })

  it('leaves one sign between a quotation and its speaker in Markdown, and the claim as it is', async () => {
    const { workbench } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    const { text } = await makeReport(workbench, {
      format: 'md',
      scope: { kind: 'story', storyId },
      filter: {},
      language: 'en',
    })
    expect(text).toMatch(/“The light has guided us for ninety years”, /u)
    expect(text).toContain('"The light has guided us for ninety years," as reported')
    const { claims } = await openStory(workbench, storyId)
    expect(claims.some(({ claim }) => claim.text.includes('ninety years,"'))).toBe(true)
  })
})
