import { beforeAll, describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../electron/core/model.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { formats } from '../../support/reportStories.js'
import { readDocument } from '../../support/readDocument.js'
import {
  digest,
  importText,
  makeReport,
  openStory,
  temporaryWorkbench,
  valueOf,
} from '../../support/temporary.js'

const secret = {
  title: 'Memo of Petra Zwillinge',
  outlet: 'Nightjar Circle',
  url: 'https://leak.example/zwillinge-memo',
  excerpt: 'The lamp was bought twice, and both bills were paid.',
  note: 'Handed over behind the fish market.',
  stance: 'backs' as const,
  standing: 'primary' as const,
  capturedAt: null,
  attachments: [
    { sha256: 'c'.repeat(64), name: 'zwillinge.pdf', byteLength: 9, mediaType: 'application/pdf' },
  ],
  confidential: true,
}
const words = [
  secret.title,
  'Zwillinge',
  secret.outlet,
  secret.url,
  secret.excerpt,
  secret.note,
  'zwillinge.pdf',
  'c'.repeat(64),
]

let workbench: Workbench
let storyId: string
beforeAll(async () => {
  workbench = (await temporaryWorkbench()).workbench
  storyId = await importText(workbench, digest)
  const [first, second] = (await openStory(workbench, storyId)).claims.map((c) => c.claim.id)
  const attach = async (claimId: string, evidence: typeof secret) =>
    valueOf(await workbench.evidence.attach({ storyId, claimId, evidence })).eventId
  await attach(first ?? '', secret)
  // The same document, attached elsewhere without the mark, and one whose mark comes later.
  await attach(second ?? '', { ...secret, confidential: false })
  const later = await attach(second ?? '', {
    ...secret,
    title: 'Zwillinge, second memo',
    confidential: false,
  })
  valueOf(await workbench.evidence.setConfidential({ storyId, evidenceId: later, confidential: true }))
  // Taken off again: its source stays one.
  const gone = await attach(first ?? '', secret)
  valueOf(await workbench.evidence.detach({ storyId, evidenceId: gone }))
  valueOf(
    await workbench.evidence.attach({
      storyId,
      claimId: first ?? '',
      evidence: {
        ...secret,
        title: 'Public register',
        outlet: 'Port office',
        url: 'https://port.example/register',
        excerpt: '',
        note: `Fits with the ${secret.title}.`,
        attachments: [],
        confidential: false,
      },
    }),
  )
  const record = async (rationale: string) =>
    valueOf(await workbench.verdict.record({ storyId, claimId: first ?? '', status: 'supported', rationale }))
  const taken = await record(`As the ${secret.title.toUpperCase()} (${secret.url}) says: ${secret.excerpt}`)
  valueOf(
    await workbench.verdict.withdraw({
      storyId,
      verdictId: taken.eventId,
      rationale: `${secret.outlet} asked for care`,
    }),
  )
  await record(`See ${secret.title}\nand zwillinge.pdf`)
  // A disagreement, and how it was settled.
  const marked = { storyId, claimId: second ?? '' }
  for (const [name, status] of [
    ['Ana', 'supported'],
    ['Ben', 'disputed'],
  ] as const) {
    valueOf(await workbench.checker.set({ name, interests: `Lunch with ${secret.title}.` }))
    valueOf(await workbench.verdict.record({ ...marked, status, rationale: secret.url }))
  }
  valueOf(await workbench.checker.set({ name: 'Cleo' }))
  valueOf(
    await workbench.claim.adjudicate({
      ...marked,
      status: 'disputed',
      rationale: `Later bills outweigh them. ${secret.excerpt}`,
    }),
  )
  const log = async (entry: LogEntry) => valueOf(await workbench.logs.add({ storyId, entry }))
  await log({
    kind: 'correctionLogged',
    day: '2026-03-04',
    what: `The price, as ${secret.title} has it.`,
    why: secret.excerpt,
    oldText: secret.note,
  })
  const asked = await log({
    kind: 'replyAsked',
    day: '2026-03-01',
    whom: `Harbour office, about the ${secret.title}`,
    question: `Is it true? ${secret.excerpt}`,
    deadline: null,
  })
  const answer = `We do not know the ${secret.outlet}.`
  await log({ kind: 'replyReceived', askedId: asked.eventId, day: '2026-03-02', answer })
  await log({ kind: 'interestDeclared', interest: `I know ${secret.outlet}` })
}, 120_000)

describe('a confidential source', () => {
  it.each(formats)('appears nowhere in %s', async (format) => {
    const made = await makeReport(workbench, {
      format,
      scope: { kind: 'story', storyId },
      filter: {},
      language: null,
    })
    const text = readDocument(format, made.bytes)
    expect(text.length).toBeGreaterThan(100)
    for (const word of words) expect(text.toLowerCase()).not.toContain(word.toLowerCase())
    const has = (format === 'md' ? text.replaceAll('\\', '') : text).replace(/\s+/gu, ' ')
    if (['html', 'md', 'json', 'evidence-csv', 'docx', 'pdf'].includes(format))
      expect(has).toContain('Public register')
    // What surrounds the words of the source is still told.
    if (['html', 'md', 'json', 'docx', 'pdf'].includes(format))
      for (const told of [
        'Later bills outweigh them.',
        'The price, as',
        'Harbour office, about the',
        'Is it true?',
      ])
        expect(has).toContain(told)
  })

  it('leaves its count and a mark where it was quoted', async () => {
    const made = await makeReport(workbench, {
      format: 'md',
      scope: { kind: 'story', storyId },
      filter: {},
      language: null,
    })
    expect(made.text).toContain('1 piece of evidence is confidential and left out.')
    expect(made.text).toContain('\\[confidential source\\]')
  })

  it('can be made public again', async () => {
    const { claims } = await openStory(workbench, storyId)
    const evidenceId = claims[0]?.evidence.find((e) => e.confidential)?.id ?? ''
    valueOf(await workbench.evidence.setConfidential({ storyId, evidenceId, confidential: false }))
    const after = (await openStory(workbench, storyId)).claims[0]?.evidence.find((e) => e.id === evidenceId)
    expect(after?.confidential).toBe(false)
    valueOf(await workbench.history.undo({ storyId }))
    const undone = (await openStory(workbench, storyId)).claims[0]?.evidence.find((e) => e.id === evidenceId)
    expect(undone?.confidential).toBe(true)
  })
})
