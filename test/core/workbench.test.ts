import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../electron/core/workbench.js'
import {
  codeOf,
  digest,
  importText,
  makeReport,
  openPorts,
  openStory,
  temporaryWorkbench,
  textFile,
  valueOf,
} from '../support/temporary.js'

const someId = '00000000-0000-4000-8000-000000000000'

const opened = async () => {
  const { workbench, folder } = await temporaryWorkbench()
  const storyId = await importText(workbench, digest)
  const view = await openStory(workbench, storyId)
  const [first, second, third] = view.claims.map((s) => s.claim)
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('the digest has three claims or more')
  return { workbench, folder, storyId, view, first, second, third }
}
const evidence = {
  title: 'Council minutes',
  outlet: 'Reuters',
  url: 'https://example.org/minutes',
  excerpt: 'The lamp costs 2.4 million.',
  note: '',
  stance: 'contradicts' as const,
  standing: 'primary' as const,
  capturedAt: null,
  attachments: [],
  confidential: false,
}

describe('importing', () => {
  it('opens the existing story when the same bytes come again under another name', async () => {
    const { workbench, storyId } = await opened()
    const steps = []
    for await (const step of await workbench.story.import({
      files: [textFile('again.txt', digest)],
      origin: 'paste',
    }))
      steps.push(step)
    expect(steps.at(-1)).toMatchObject({ kind: 'imported', storyId, existed: true })
    expect(valueOf(await workbench.library.list(undefined)).stories).toHaveLength(1)
  })

  it('keeps on importing after a file that it refuses, and says which and why', async () => {
    const { workbench } = await temporaryWorkbench()
    const files = [
      textFile('empty.txt', ''),
      textFile('good.txt', digest),
      textFile('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
    ]
    const ends = []
    for await (const step of await workbench.story.import({ files, origin: 'file' })) {
      if (step.kind !== 'started') ends.push(step)
    }
    expect(ends.map((s) => (s.kind === 'refused' ? s.error.code : s.kind))).toEqual([
      'file-empty',
      'imported',
      'file-not-text',
    ])
    expect(ends[0]?.kind === 'refused' && ends[0].error.message).toContain('empty.txt')
    expect(valueOf(await workbench.library.list(undefined)).stories).toHaveLength(1)
  })

  it('counts offsets in the text with line ends normalised', async () => {
    const { workbench } = await temporaryWorkbench()
    const unix = await openStory(workbench, await importText(workbench, digest))
    const dos = await openStory(
      workbench,
      await importText(workbench, digest.replaceAll('\n', '\r\n'), 'dos.txt'),
    )
    expect(dos.text).toBe(unix.text)
    expect(dos.claims.map((s) => [s.claim.start, s.claim.end])).toEqual(
      unix.claims.map((s) => [s.claim.start, s.claim.end]),
    )
    expect(dos.story.sha256).not.toBe(unix.story.sha256)
  })

  it('tells how far it is inside a large file, and stops inside it when the caller cancels', async () => {
    const { workbench } = await temporaryWorkbench()
    const long = Array.from(
      { length: 8000 },
      (_, i) => `The council paid bill ${i} on Monday, Reuters reported.`,
    ).join('\n')
    const signal = { aborted: false }
    const kinds: string[] = []
    for await (const step of await workbench.story.import(
      { files: [textFile('long.txt', long)], origin: 'file' },
      { signal },
    )) {
      kinds.push(step.kind)
    }
    expect(kinds).toContain('reading')
    expect(kinds.at(-1)).toBe('imported')
    const again = textFile('longer.txt', `${long}\nThe end.`)
    const stop = {
      get aborted() {
        return true
      },
    }
    const steps = workbench.story.import({ files: [again], origin: 'file' }, { signal: stop })
    for await (const step of await steps) expect(step.kind).not.toBe('imported')
    expect(valueOf(await workbench.library.list(undefined)).stories).toHaveLength(1)
  })

  it('stops between files when the caller cancels and keeps what it has', async () => {
    const { workbench } = await temporaryWorkbench()
    const signal = { aborted: false }
    const files = [textFile('a.txt', `${digest}One.`), textFile('b.txt', `${digest}Two.`)]
    for await (const step of await workbench.story.import({ files, origin: 'file' }, { signal })) {
      if (step.kind === 'imported') signal.aborted = true
    }
    expect(valueOf(await workbench.library.list(undefined)).stories).toHaveLength(1)
  })
})

describe('verdicts', () => {
  it('marks a claim, takes the first reason of the status when none is given, and is there after a restart', async () => {
    const { workbench, folder, storyId, first } = await opened()
    valueOf(await workbench.checker.set({ name: 'M. Adeyemi' }))
    const patch = valueOf(
      await workbench.verdict.record({
        storyId,
        claimId: first.id,
        status: 'disputed',
        rationale: 'The minutes say 2.4.',
      }),
    )
    expect(patch.counts).toMatchObject({ disputed: 1 })
    const again = await openStory(createWorkbench(await openPorts(folder)), storyId)
    expect(again.claims[0]?.standing).toMatchObject({
      kind: 'marked',
      verdict: {
        status: 'disputed',
        reason: 'refuted',
        rationale: 'The minutes say 2.4.',
        checker: { name: 'M. Adeyemi' },
      },
    })
  })

  it('refuses a reason that belongs to another status', async () => {
    const { workbench, storyId, first } = await opened()
    const result = await workbench.verdict.record({
      storyId,
      claimId: first.id,
      status: 'supported',
      reason: 'refuted',
      rationale: '',
    })
    expect(codeOf(result)).toBe('reason-does-not-fit')
  })

  it('keeps both verdicts when checkers disagree', async () => {
    const { workbench, storyId, first } = await opened()
    const mark = async (name: string, status: 'supported' | 'disputed') =>
      valueOf(
        await workbench.verdict.record({
          storyId,
          claimId: first.id,
          status,
          rationale: '',
          checker: { id: name, name },
        }),
      )
    await mark('ana', 'supported')
    const patch = await mark('ben', 'disputed')
    const standing = patch.claims[0]?.standing
    expect(standing?.kind === 'conflict' && standing.verdicts.map((v) => [v.checker.name, v.status])).toEqual(
      [
        ['ana', 'supported'],
        ['ben', 'disputed'],
      ],
    )
    expect(patch.counts).toMatchObject({ conflict: 1 })
  })

  it('never loses one of many verdicts that arrive at once', async () => {
    const { workbench, folder, storyId, first } = await opened()
    const results = await Promise.all(
      Array.from({ length: 20 }, async (_, i) =>
        workbench.verdict.record({ storyId, claimId: first.id, status: 'supported', rationale: `n${i}` }),
      ),
    )
    expect(results.every((r) => r.ok)).toBe(true)
    const again = await openStory(createWorkbench(await openPorts(folder)), storyId)
    expect(again.claims[0]?.history.map((v) => v.rationale).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, i) => `n${i}`).toSorted(),
    )
  })

  it('is in a report that was asked for while the verdict was still being saved', async () => {
    const { workbench, storyId, first } = await opened()
    const marking = workbench.verdict.record({
      storyId,
      claimId: first.id,
      status: 'disputed',
      rationale: 'Ledger differs.',
      checker: { id: 'ana', name: 'Ana' },
    })
    const report = await makeReport(workbench, {
      format: 'md',
      scope: { kind: 'story', storyId },
      filter: {},
      language: null,
    })
    expect(report.text).toContain('Ledger differs.')
    expect(codeOf(await marking)).toBe('ok')
  })

  it('says so when the claim or the story is not there', async () => {
    const { workbench, storyId, first } = await opened()
    expect(
      codeOf(
        await workbench.verdict.record({
          storyId,
          claimId: '000000000000-1-2',
          status: 'supported',
          rationale: '',
        }),
      ),
    ).toBe('claim-not-found')
    expect(
      codeOf(
        await workbench.verdict.record({
          storyId: '0000000000000000',
          claimId: first.id,
          status: 'supported',
          rationale: '',
        }),
      ),
    ).toBe('story-not-found')
    expect(codeOf(await workbench.verdict.withdraw({ storyId, verdictId: someId, rationale: '' }))).toBe(
      'verdict-not-found',
    )
    expect(codeOf(await workbench.evidence.detach({ storyId, evidenceId: someId }))).toBe(
      'evidence-not-found',
    )
  })
})

describe('undo', () => {
  it('goes one decision further back each time and keeps the history', async () => {
    const { workbench, storyId, first, second } = await opened()
    valueOf(
      await workbench.verdict.record({ storyId, claimId: first.id, status: 'supported', rationale: '' }),
    )
    valueOf(
      await workbench.verdict.record({ storyId, claimId: second.id, status: 'disputed', rationale: '' }),
    )
    valueOf(await workbench.evidence.attach({ storyId, claimId: second.id, evidence }))
    expect(valueOf(await workbench.history.undo({ storyId })).claims).toMatchObject([
      { claim: { id: second.id }, evidence: [] },
    ])
    expect(valueOf(await workbench.history.undo({ storyId })).counts).toMatchObject({
      disputed: 0,
      supported: 1,
    })
    expect(valueOf(await workbench.history.undo({ storyId })).counts).toMatchObject({ supported: 0 })
    expect(codeOf(await workbench.history.undo({ storyId }))).toBe('nothing-to-undo')
    const { claims } = await openStory(workbench, storyId)
    expect(claims[0]?.history[0]?.withdrawn).not.toBeNull()
  })

  it('brings back evidence that was detached and a verdict that was withdrawn on purpose', async () => {
    const { workbench, storyId, first } = await opened()
    const attached = valueOf(await workbench.evidence.attach({ storyId, claimId: first.id, evidence }))
    valueOf(await workbench.evidence.detach({ storyId, evidenceId: attached.eventId }))
    valueOf(await workbench.history.undo({ storyId }))
    const marked = valueOf(
      await workbench.verdict.record({ storyId, claimId: first.id, status: 'supported', rationale: '' }),
    )
    valueOf(await workbench.verdict.withdraw({ storyId, verdictId: marked.eventId, rationale: 'too early' }))
    valueOf(await workbench.history.undo({ storyId }))
    const [state] = (await openStory(workbench, storyId)).claims
    expect(state?.evidence).toHaveLength(1)
    expect(state?.standing.kind).toBe('marked')
  })

  it('leaves the decisions of other checkers alone', async () => {
    const { workbench, storyId, first } = await opened()
    valueOf(
      await workbench.verdict.record({
        storyId,
        claimId: first.id,
        status: 'supported',
        rationale: '',
        checker: { id: 'ben', name: 'Ben' },
      }),
    )
    expect(codeOf(await workbench.history.undo({ storyId }))).toBe('nothing-to-undo')
  })
})

describe('edits of claims', () => {
  it('splits a claim, merges the parts again, and undoes both', async () => {
    const { workbench, storyId, first, view } = await opened()
    const offset = view.text.indexOf(' ', first.start + 20)
    const split = valueOf(await workbench.claim.split({ storyId, claimId: first.id, offset }))
    expect(split.order).toHaveLength(view.claims.length + 1)
    const parts = split.claims.map((s) => s.claim)
    expect(parts.map((c) => view.text.slice(c.start, c.end)).join(' ')).toBe(first.text)
    const merged = valueOf(await workbench.claim.merge({ storyId, claimIds: parts.map((c) => c.id) }))
    expect(merged.order).toEqual(view.claims.map((s) => s.claim.id))
    valueOf(await workbench.history.undo({ storyId }))
    valueOf(await workbench.history.undo({ storyId }))
    expect((await openStory(workbench, storyId)).claims).toEqual(view.claims)
  })

  it('drops a claim and adds it again over the same words', async () => {
    const { workbench, storyId, first, view } = await opened()
    const dropped = valueOf(await workbench.claim.drop({ storyId, claimId: first.id }))
    expect(dropped.order).not.toContain(first.id)
    const added = valueOf(
      await workbench.claim.add({ storyId, span: { start: first.start - 1, end: first.end + 1 } }),
    )
    expect(added.order).toEqual(view.claims.map((s) => s.claim.id))
  })

  it('refuses what cannot be', async () => {
    const { workbench, storyId, first, third } = await opened()
    expect(codeOf(await workbench.claim.split({ storyId, claimId: first.id, offset: first.start }))).toBe(
      'claim-span-invalid',
    )
    expect(codeOf(await workbench.claim.merge({ storyId, claimIds: [first.id, third.id] }))).toBe(
      'claim-span-invalid',
    )
    expect(codeOf(await workbench.claim.add({ storyId, span: { start: first.start, end: first.end } }))).toBe(
      'claim-span-invalid',
    )
  })
})

describe('evidence files', () => {
  it('keeps one copy under its SHA-256 and hands the same bytes out again', async () => {
    const { workbench } = await opened()
    const bytes = new Uint8Array([1, 2, 3, 250])
    const stored = valueOf(
      await workbench.evidence.storeFile({
        file: new File([bytes], 'scan.bin', { type: 'application/octet-stream' }),
      }),
    )
    const again = valueOf(await workbench.evidence.storeFile({ file: new File([bytes], 'copy.bin') }))
    expect(again.sha256).toBe(stored.sha256)
    const { file } = valueOf(await workbench.evidence.readFile({ attachment: stored }))
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
    expect(file.name).toBe('scan.bin')
  })
})

describe('changes', () => {
  it('tells a listener what changed and stops when it goes away', async () => {
    const { workbench, storyId, first } = await opened()
    let stop = (): void => undefined
    const changes = workbench.library.changes(undefined, { onCancel: (s) => (stop = s) })
    const stream = (await changes)[Symbol.asyncIterator]()
    const next = stream.next()
    valueOf(
      await workbench.verdict.record({ storyId, claimId: first.id, status: 'supported', rationale: '' }),
    )
    expect(await next).toMatchObject({ value: { kind: 'storyChanged', storyId } })
    const last = stream.next()
    stop()
    expect((await last).done).toBe(true)
  })
})
