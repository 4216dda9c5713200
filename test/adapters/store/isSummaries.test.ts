import { describe, expect, it } from 'vitest'
import { isSummaries } from '../../../electron/adapters/store/isSummaries.js'
import { storySummarySchema } from '../../../electron/core/model.js'
import { makeRecord, summaryOf } from '../../support/records.js'

const line = summaryOf(makeRecord(1, 2).record)
const ofLine = (value: unknown) => ({ [line.story.id]: value })

describe('isSummaries', () => {
  it('takes what the schema takes', () => {
    expect(storySummarySchema.safeParse(line).success).toBe(true)
    expect(isSummaries(ofLine(line))).toBe(true)
  })

  it('refuses a line without any one of the fields that the schema asks for', () => {
    const { story, counts } = line
    for (const [outer, inner] of [
      ['story', story],
      ['counts', counts],
    ] as const)
      for (const key of Object.keys(inner)) {
        const broken = { ...line, [outer]: { ...inner, [key]: undefined } }
        expect(storySummarySchema.safeParse(broken).success, `${outer}.${key}`).toBe(false)
        expect(isSummaries(ofLine(broken)), `${outer}.${key}`).toBe(false)
      }
    for (const key of Object.keys(line))
      expect(isSummaries(ofLine({ ...line, [key]: undefined })), key).toBe(false)
  })

  it('refuses a line under the id of another story', () => {
    expect(isSummaries({ '0000000000000000': line })).toBe(false)
  })
})
