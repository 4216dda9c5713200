/** Corrections, replies and interests: kept in order, taken back by undo, told in every report, brought over by JSON. */
import { describe, expect, it } from 'vitest'
import type { LogEntry, ReportFormat } from '../../../electron/core/model.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import {
  codeOf,
  digest,
  importText,
  makeReport,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

const correction: LogEntry = {
  kind: 'correctionLogged',
  day: '2026-03-04',
  what: 'The lamp cost 2.4 million, not 24 million.',
  why: 'A misread invoice.',
  oldText: 'The lamp cost 24 million.',
}
const asked: LogEntry = {
  kind: 'replyAsked',
  day: '2026-03-01',
  whom: 'Harbour office',
  question: 'Who signed the invoice?',
  deadline: '2026-03-03',
}

const desk = async () => {
  const { workbench } = await temporaryWorkbench()
  valueOf(await workbench.checker.set({ name: 'Ana' }))
  const storyId = await importText(workbench, digest)
  const add = async (entry: LogEntry) => valueOf(await workbench.logs.add({ storyId, entry }))
  const logs = async () => (await openStory(workbench, storyId)).logs
  return { workbench, storyId, add, logs }
}
const textOf = async (
  workbench: Workbench,
  storyId: string,
  format: ReportFormat,
  language: 'en' | 'uk' | 'es',
) => (await makeReport(workbench, { format, scope: { kind: 'story', storyId }, filter: {}, language })).text

describe('the logs of a story', () => {
  it('come with the patch of the decision, in the order of their days', async () => {
    const { add, logs } = await desk()
    await add(correction)
    const patch = await add({ ...correction, day: '2026-03-02', what: 'A name was misspelt.' })
    expect(patch.claims).toEqual([])
    expect(patch.logs?.corrections.map((c) => c.day)).toEqual(['2026-03-02', '2026-03-04'])
    expect(await logs()).toEqual(patch.logs)
  })

  it('put an answer to its question, and lose it when the question is taken back', async () => {
    const { workbench, storyId, add, logs } = await desk()
    const { eventId: askedId } = await add(asked)
    await add({ kind: 'replyReceived', askedId, day: '2026-03-02', answer: 'The clerk did.' })
    expect((await logs()).replies).toMatchObject([
      { whom: 'Harbour office', answers: [{ answer: 'The clerk did.' }] },
    ])
    valueOf(await workbench.history.undo({ storyId }))
    expect((await logs()).replies[0]?.answers).toEqual([])
    valueOf(await workbench.history.undo({ storyId }))
    expect((await logs()).replies).toEqual([])
    const late = {
      storyId,
      entry: { kind: 'replyReceived', askedId, day: '2026-03-05', answer: 'Late.' },
    } as const
    expect(codeOf(await workbench.logs.add(late))).toBe('event-not-found')
  })

  it('stay when a claim is marked afterwards', async () => {
    const { workbench, storyId, add } = await desk()
    await add({ kind: 'interestDeclared', interest: 'My brother works at the harbour.' })
    const [claim] = (await openStory(workbench, storyId)).claims
    const claimId = claim?.claim.id ?? ''
    const patch = valueOf(
      await workbench.verdict.record({ storyId, claimId, status: 'supported', rationale: '' }),
    )
    expect(patch.logs).toBeNull()
    expect((await openStory(workbench, storyId)).logs.interests).toMatchObject([
      { checker: { name: 'Ana' }, interest: 'My brother works at the harbour.' },
    ])
  })

  it('stand in HTML, Markdown and JSON, with their words in three languages', async () => {
    const { workbench, storyId, add } = await desk()
    await add(correction)
    await add(asked)
    await add({ kind: 'interestDeclared', interest: 'My brother works at the harbour.' })
    for (const format of ['html', 'md', 'json'] as const) {
      const text = await textOf(workbench, storyId, format, 'en')
      for (const part of ['A misread invoice.', 'Harbour office', 'My brother works at the harbour.'])
        expect(text, format).toContain(part)
    }
    expect(await textOf(workbench, storyId, 'md', 'en')).toContain('### Right of reply')
    expect(await textOf(workbench, storyId, 'md', 'uk')).toContain('### Право на відповідь')
    expect(await textOf(workbench, storyId, 'md', 'es')).toContain('### Derecho de réplica')
  })

  it('come with a JSON report into another library, once', async () => {
    const { workbench, storyId, add, logs } = await desk()
    await add(correction)
    const { eventId: askedId } = await add(asked)
    await add({ kind: 'replyReceived', askedId, day: '2026-03-02', answer: 'The clerk did.' })
    const file = new File([await textOf(workbench, storyId, 'json', 'en')], 'report.json')
    const other = (await temporaryWorkbench()).workbench
    expect(valueOf(await other.report.import({ file })).decisions).toBe(3)
    expect(valueOf(await other.report.import({ file })).decisions).toBe(0)
    expect((await openStory(other, storyId)).logs).toEqual(await logs())
  })
})
