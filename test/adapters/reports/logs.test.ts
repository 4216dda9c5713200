/** What Word and PDF reports tell of a story's logs and of settled disagreements. */
import { expect, it } from 'vitest'
import type { LogEntry } from '../../../electron/core/model.js'
import { readDocument } from '../../support/readDocument.js'
import {
  digest,
  importText,
  makeReport,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'
import { hasTool } from '../../support/tools.js'

const entries: readonly LogEntry[] = [
  {
    kind: 'correctionLogged',
    day: '2026-03-04',
    what: 'The lamp cost less.',
    why: 'Misread.',
    oldText: 'It cost more.',
  },
  { kind: 'replyAsked', day: '2026-03-01', whom: 'Harbour office', question: 'Who signed?', deadline: null },
  { kind: 'interestDeclared', interest: 'My brother works there.' },
]

it.skipIf(!hasTool('pdftotext'))(
  'Word and PDF reports tell the logs and how disagreements were settled',
  async () => {
    const { workbench } = await temporaryWorkbench()
    const storyId = await importText(workbench, digest)
    const claimId = (await openStory(workbench, storyId)).claims[0]?.claim.id ?? ''
    const mark = { storyId, claimId, rationale: '' }
    valueOf(await workbench.checker.set({ name: 'Ana' }))
    valueOf(await workbench.verdict.record({ ...mark, status: 'supported' }))
    valueOf(await workbench.checker.set({ name: 'Ben' }))
    valueOf(await workbench.verdict.record({ ...mark, status: 'disputed' }))
    valueOf(await workbench.checker.set({ name: 'Cleo' }))
    valueOf(await workbench.claim.adjudicate({ ...mark, status: 'disputed', rationale: 'Later minutes.' }))
    for (const entry of entries) valueOf(await workbench.logs.add({ storyId, entry }))
    for (const format of ['docx', 'pdf'] as const) {
      const scope = { kind: 'story' as const, storyId }
      const { bytes } = await makeReport(workbench, { format, scope, filter: {}, language: 'en' })
      // Where lines break is the layout's affair.
      const text = readDocument(format, bytes).replace(/\s+/gu, ' ')
      for (const part of [
        'Corrections',
        'The lamp cost less.',
        'Right of reply',
        'Harbour office',
        'Declared interests',
        'My brother works there.',
        'settled a disagreement',
        'Later minutes.',
      ])
        expect(text, format).toContain(part)
    }
  },
  60_000,
)
