import { describe, expect, it } from 'vitest'
import { createDirectory, emptyDirectory } from '../../renderer/outlets/outletDirectory.js'
import { facetsOf } from '../../renderer/reports/useReportFacets.js'

const choices = {
  checkers: [],
  outlets: [
    { name: 'Reuters', stories: 2 },
    { name: 'Amity Lantern', stories: 1 },
  ],
}
const reuters = { id: 'reuters', name: 'Reuters', kind: 'agency', own: false } as const
const story = { kind: 'none' } as const

describe('facetsOf', () => {
  it('offers outlets that no registry lists, by the id that reports know them by', () => {
    expect(facetsOf({ registry: createDirectory([reuters]), story }, choices).outlets).toEqual([
      { id: 'unlisted:amity-lantern', name: 'Amity Lantern' },
      { id: 'reuters', name: 'Reuters' },
    ])
  })

  it('takes no listed outlet for an unlisted one before the registry is there', () => {
    expect(facetsOf({ registry: emptyDirectory, story }, choices).outlets).toEqual([])
  })
})
