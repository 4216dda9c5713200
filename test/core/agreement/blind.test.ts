/** Two independent checkers: what one found does not reach the other before both have marked. */
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { ReportFormat, ReviewPolicy, SearchFilters, Status } from '../../../electron/core/model.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { createWorkbench } from '../../../electron/core/workbench.js'
import {
  codeOf,
  digest,
  importText,
  makeReport,
  openPorts,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

/** A word that stands nowhere but in what Ana found. */
const secret = 'quixotry'

const evidence = {
  title: `Minutes of ${secret}`,
  outlet: '',
  url: '' as const,
  excerpt: '',
  note: '',
  stance: 'contradicts' as const,
  standing: 'primary' as const,
  capturedAt: null,
  attachments: [],
  confidential: false,
}

const desk = async (policy: ReviewPolicy) => {
  const { workbench, folder } = await temporaryWorkbench()
  valueOf(await workbench.policy.set(policy))
  const storyId = await importText(workbench, digest)
  const view = await openStory(workbench, storyId)
  const claimId = view.claims[0]?.claim.id ?? ''
  const sit = async (name: string) => valueOf(await workbench.checker.set({ name }))
  const mark = async (status: Status, rationale = '') =>
    valueOf(await workbench.verdict.record({ storyId, claimId, status, rationale }))
  const look = async () => {
    const opened = await openStory(workbench, storyId)
    const claim = opened.claims.find((c) => c.claim.id === claimId)
    if (claim === undefined) throw new Error('the claim is there')
    return { claim, counts: opened.counts, raw: JSON.stringify(opened) }
  }
  const settle = (status: Status, rationale = '') =>
    workbench.claim.adjudicate({ storyId, claimId, status, rationale })
  return { workbench, folder, storyId, claimId, sit, mark, look, settle }
}
const report = async (workbench: Workbench, storyId: string, format: ReportFormat) =>
  (await makeReport(workbench, { format, scope: { kind: 'story', storyId }, filter: {}, language: null }))
    .text
/** Asks again until the index holds every story. */
const find = async (workbench: Workbench, text: string, filters: SearchFilters = {}) => {
  for (;;) {
    const found = valueOf(
      await workbench.library.search({ text, filters, limit: 20, cursor: null, choices: true }),
    )
    if (found.index.ready) return found
    await setTimeout(10)
  }
}
const two: ReviewPolicy = { kind: 'two', hideNames: false }
const adjudicated: ReviewPolicy = { kind: 'adjudicated', hideNames: true }

describe('while a claim waits for the second checker', () => {
  const waiting = async () => {
    const at = await desk(two)
    await at.sit('Ana')
    await at.mark('disputed', `Ana calls it ${secret}.`)
    valueOf(await at.workbench.evidence.attach({ storyId: at.storyId, claimId: at.claimId, evidence }))
    return at
  }

  it('shows the first checker her own verdict, as waiting', async () => {
    const { look } = await waiting()
    const { claim, counts } = await look()
    expect(claim).toMatchObject({ settlement: 'waiting', hidden: false })
    expect(claim.standing.kind).toBe('marked')
    expect(counts.disputed).toBe(1)
  })

  it('hands the second checker nothing of it, and says that something is hidden', async () => {
    const { sit, look } = await waiting()
    await sit('Ben')
    const { claim, counts, raw } = await look()
    expect(claim).toMatchObject({ settlement: 'waiting', hidden: true, history: [], evidence: [] })
    expect(claim.standing.kind).toBe('open')
    expect(counts.disputed).toBe(0)
    expect(raw).not.toContain(secret)
    expect(raw).not.toContain('Ana')
  })

  it('keeps it out of the patches that the second checker’s other decisions bring', async () => {
    const { workbench, storyId, sit, look } = await waiting()
    await sit('Ben')
    const { claim } = await look()
    const { start } = claim.claim
    const split = { storyId, claimId: claim.claim.id, offset: start + claim.claim.text.indexOf(' ') }
    expect(JSON.stringify(valueOf(await workbench.claim.split(split)))).not.toContain(secret)
    const undone = valueOf(await workbench.history.undo({ storyId }))
    expect(undone.claims.map((c) => c.hidden)).toContain(true)
    expect(JSON.stringify(undone)).not.toContain(secret)
  })

  it('counts the claim as open in the second checker’s library', async () => {
    const { workbench, sit } = await waiting()
    const counts = async () => valueOf(await workbench.library.list(undefined)).stories[0]?.counts
    expect(await counts()).toMatchObject({ disputed: 1 })
    await sit('Ben')
    expect(await counts()).toMatchObject({ disputed: 0 })
    expect(JSON.stringify(await counts())).not.toContain('ana')
  })

  it('keeps it out of the second checker’s reports, which say so', async () => {
    const { workbench, storyId, sit } = await waiting()
    await sit('Ben')
    for (const format of [
      'html',
      'md',
      'json',
      'csv',
      'evidence-csv',
      'claimreview',
      'annotations',
    ] as const) {
      const said = await report(workbench, storyId, format)
      expect(said, format).not.toContain(secret)
      if (format === 'html' || format === 'md') expect(said).toContain('left out until two have marked it')
    }
  })

  it('finds it in no search, by words or by status', async () => {
    const { workbench, sit } = await waiting()
    await sit('Ben')
    const byWords = await find(workbench, secret)
    expect(byWords.total).toBe(0)
    const all = await find(workbench, '')
    expect(all.total).toBe(1)
    expect(all.choices.checkers).toEqual([])
    for (const filters of [{ status: 'disputed' }, { checker: 'ana' }] as const)
      expect((await find(workbench, '', filters)).total).toBe(0)
  })

  it('is still so when the library is opened again', async () => {
    const { folder, storyId, sit } = await waiting()
    await sit('Ben')
    const again = await openStory(createWorkbench(await openPorts(folder)), storyId)
    expect(JSON.stringify(again)).not.toContain(secret)
  })

  it('ends with the second verdict: both see both', async () => {
    const { workbench, sit, mark, look } = await waiting()
    await sit('Ben')
    const patch = await mark('supported')
    expect(patch.claims[0]).toMatchObject({ settlement: 'conflict', hidden: false })
    expect(patch.claims[0]?.evidence).toHaveLength(1)
    expect((await look()).raw).toContain(secret)
    expect((await find(workbench, secret)).total).toBe(1)
    await mark('disputed')
    expect((await look()).claim.settlement).toBe('agreement')
  })
})

it('hides nothing where one checker is enough', async () => {
  const { sit, mark, look } = await desk({ kind: 'one', hideNames: false })
  await sit('Ana')
  await mark('disputed', secret)
  await sit('Ben')
  expect((await look()).claim).toMatchObject({ settlement: null, hidden: false })
  expect((await look()).raw).toContain(secret)
})

describe('settling a disagreement', () => {
  const conflict = async (policy = adjudicated) => {
    const at = await desk(policy)
    await at.sit('Ana')
    await at.mark('supported', 'The minutes say so.')
    await at.sit('Ben')
    await at.mark('disputed', 'The minutes are older.')
    return at
  }

  it('shows the adjudicator both rationales without names', async () => {
    const { sit, look } = await conflict()
    await sit('Cleo')
    const { claim, raw } = await look()
    expect(claim.settlement).toBe('conflict')
    expect(raw).toContain('The minutes say so.')
    expect(raw).not.toContain('Ana')
    expect(raw).not.toContain('Ben')
  })

  it('is refused to a checker whose own verdict is at stake', async () => {
    const { settle } = await conflict()
    expect(codeOf(await settle('disputed'))).toBe('adjudicator-marked')
  })

  it('is refused where nobody disagrees', async () => {
    const { sit, mark, settle } = await desk(adjudicated)
    await sit('Ana')
    await mark('supported')
    await sit('Cleo')
    expect(codeOf(await settle('supported'))).toBe('nothing-to-settle')
  })

  it('gives the claim the adjudicator’s status and keeps both verdicts', async () => {
    const { workbench, storyId, sit, settle, look } = await conflict()
    await sit('Cleo')
    const patch = valueOf(await settle('disputed', 'The later minutes count.'))
    expect(patch.claims[0]).toMatchObject({ settlement: 'adjudicated' })
    expect(patch.counts).toMatchObject({ disputed: 1, conflict: 0 })
    expect((await look()).claim.history.map((v) => v.checker.name)).toEqual(['Ana', 'Ben'])
    expect((await find(workbench, 'later minutes count')).total).toBe(1)
    for (const format of ['html', 'md', 'json'] as const) {
      const said = await report(workbench, storyId, format)
      for (const part of ['The later minutes count.', 'The minutes say so.', 'Ana', 'Ben', 'Cleo'])
        expect(said, format).toContain(part)
    }
  })

  it('is undone by the adjudicator’s undo', async () => {
    const { workbench, storyId, sit, settle, look } = await conflict()
    await sit('Cleo')
    valueOf(await settle('disputed'))
    valueOf(await workbench.history.undo({ storyId }))
    expect((await look()).claim.settlement).toBe('conflict')
  })

  it('stands until a later verdict says otherwise', async () => {
    const { sit, mark, settle, look } = await conflict()
    await sit('Cleo')
    valueOf(await settle('disputed'))
    await sit('Ana')
    await mark('disputed')
    expect((await look()).claim.settlement).toBe('adjudicated')
    await mark('unverified')
    expect((await look()).claim.settlement).toBe('conflict')
  })

  it('comes with a JSON report into another library', async () => {
    const { workbench, storyId, sit, settle } = await conflict()
    await sit('Cleo')
    valueOf(await settle('disputed', 'The later minutes count.'))
    const json = await report(workbench, storyId, 'json')
    const other = (await temporaryWorkbench()).workbench
    const file = new File([json], 'report.json')
    expect(valueOf(await other.report.import({ file })).added).toEqual([storyId])
    const [claim] = (await openStory(other, storyId)).claims
    expect(claim?.standing).toMatchObject({
      kind: 'adjudicated',
      adjudication: { rationale: 'The later minutes count.', checker: { name: 'Cleo' } },
    })
  })
})
