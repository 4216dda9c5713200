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

  it('asks for the fields that the schema asks for, and for nothing else', () => {
    const { story, counts } = line
    const missing: string[] = []
    for (const [outer, inner] of [
      ['story', story],
      ['counts', { ...counts, alone: [], unsettled: 1, unsettledWaiting: 1 }],
    ] as const)
      for (const key of Object.keys(inner)) {
        const without = { ...line, [outer]: { ...inner, [key]: undefined } }
        const wrong = { ...line, [outer]: { ...inner, [key]: { no: 'such' } } }
        const takes = storySummarySchema.safeParse(without).success
        expect(isSummaries(ofLine(without)), `${outer}.${key}`).toBe(takes)
        if (takes) missing.push(`${outer}.${key}`)
        expect(storySummarySchema.safeParse(wrong).success, `${outer}.${key}`).toBe(false)
        expect(isSummaries(ofLine(wrong)), `${outer}.${key}`).toBe(false)
      }
    // What a checker alone has marked and what is to be settled are younger than the lines of older libraries.
    expect(missing).toEqual(['counts.alone', 'counts.unsettled', 'counts.unsettledWaiting'])
    for (const key of Object.keys(line))
      expect(isSummaries(ofLine({ ...line, [key]: undefined })), key).toBe(false)
  })

  it('refuses a line under the id of another story', () => {
    expect(isSummaries({ '0000000000000000': line })).toBe(false)
  })
})
