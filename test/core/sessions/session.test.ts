import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../../electron/core/workbench.js'
import { verifyLibrary } from '../../../electron/adapters/store/verify/verifyLibrary.js'
import { nodeDisk } from '../../../electron/adapters/store/disk.js'
import type { Workbench } from '../../../electron/core/workbench.js'
import { failureOf, filesOf, jsonIn, merge, pack, tryMerge, zipAgain } from '../../support/sessions.js'
import {
  closeLibrary,
  digest,
  importText,
  openPorts,
  openStory,
  temporaryWorkbench,
  textFile,
  valueOf,
} from '../../support/temporary.js'

const other = digest.replaceAll('lighthouse', 'foghorn')

const named = async (name: string) => {
  const made = await temporaryWorkbench()
  valueOf(await made.workbench.checker.set({ name }))
  return made
}

const claimOf = async (workbench: Workbench, storyId: string, n = 0): Promise<string> =>
  (await openStory(workbench, storyId)).claims[n]?.claim.id ?? ''

const mark = async (
  workbench: Workbench,
  storyId: string,
  n: number,
  status: 'supported' | 'disputed' = 'supported',
) =>
  valueOf(
    await workbench.verdict.record({
      storyId,
      claimId: await claimOf(workbench, storyId, n),
      status,
      rationale: `by hand, ${status}`,
    }),
  )

const attach = async (workbench: Workbench, storyId: string, confidential: boolean) => {
  const file = textFile('minutes.txt', confidential ? 'names a source' : 'page 4')
  const attachment = valueOf(await workbench.evidence.storeFile({ file }))
  return valueOf(
    await workbench.evidence.attach({
      storyId,
      claimId: await claimOf(workbench, storyId),
      evidence: {
        title: confidential ? 'A talk in the park' : 'Minutes',
        outlet: '',
        url: '',
        excerpt: '',
        note: '',
        stance: 'backs',
        standing: 'primary',
        capturedAt: null,
        attachments: [attachment],
        confidential,
      },
    }),
  )
}

const stateOf = async (workbench: Workbench, storyId: string) => {
  const { claims, counts } = await openStory(workbench, storyId)
  return { claims, counts }
}

describe('a session package', () => {
  it('carries stories and decisions into an empty library, where everything verifies', async () => {
    const ana = await named('Ana')
    const first = await importText(ana.workbench, digest.replaceAll('\n', '\r\n'))
    const second = await importText(ana.workbench, other, 'other.txt')
    await mark(ana.workbench, first, 0)
    await attach(ana.workbench, first, false)
    const file = await pack(ana.workbench, { evidence: true })
    const ben = await named('Ben')
    const outcome = await merge(ben.workbench, file)
    expect(outcome).toMatchObject({
      stories: { new: 2, known: 0 },
      events: { new: 2, known: 0 },
      conflictCount: 0,
      session: { madeBy: { name: 'Ana' }, signature: { kind: 'unsigned' }, evidenceFiles: 1 },
    })
    for (const id of [first, second])
      expect(await stateOf(ben.workbench, id)).toEqual(await stateOf(ana.workbench, id))
    const [evidence] = (await openStory(ben.workbench, first)).claims.flatMap((c) =>
      c.evidence.flatMap((e) => e.attachments),
    )
    if (evidence === undefined) throw new Error('no evidence came')
    const read = valueOf(await ben.workbench.evidence.readFile({ attachment: evidence }))
    expect(Buffer.from(await read.file.arrayBuffer()).toString()).toBe('page 4')
    await closeLibrary(ben.folder)
    expect((await verifyLibrary(ben.folder, nodeDisk)).problems).toEqual([])
  })

  it('has the same bytes for the same content: packed twice, after a restart, and from a library that merged it', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    await mark(ana.workbench, storyId, 0)
    await attach(ana.workbench, storyId, false)
    const bytesOf = async (workbench: Workbench) =>
      Buffer.from(await (await pack(workbench, { evidence: true, signed: false })).arrayBuffer()).toString(
        'base64',
      )
    const bytes = await bytesOf(ana.workbench)
    expect(await bytesOf(ana.workbench)).toBe(bytes)
    expect(await bytesOf(createWorkbench(await openPorts(ana.folder)))).toBe(bytes)
    const copy = await named('Ana')
    await merge(copy.workbench, await pack(createWorkbench(await openPorts(ana.folder)), { evidence: true }))
    expect(await bytesOf(copy.workbench)).toBe(bytes)
  })

  it('leaves verdicts out when it is blind, and confidential evidence unless it is asked for', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    const verdict = await mark(ana.workbench, storyId, 0)
    await mark(ana.workbench, storyId, 1)
    valueOf(
      await ana.workbench.verdict.withdraw({ storyId, verdictId: verdict.eventId, rationale: 'too soon' }),
    )
    await attach(ana.workbench, storyId, true)
    await attach(ana.workbench, storyId, false)
    const kindsIn = (files: Awaited<ReturnType<typeof filesOf>>) =>
      JSON.stringify(jsonIn(files, `events/${storyId}.json`)).match(/"kind":"\w+"/gu)
    const blind = await filesOf(await pack(ana.workbench, { blind: true, evidence: true }))
    expect(kindsIn(blind)).toEqual(['"kind":"evidenceAttached"'])
    const all = [...blind.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).join('\n')
    expect(all).not.toMatch(/park|names a source|too soon|by hand/u)
    const open = await filesOf(await pack(ana.workbench, { confidential: true, evidence: true }))
    expect(kindsIn(open)).toHaveLength(5)
  })

  it('changes nothing when it is merged again', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    await mark(ana.workbench, storyId, 0)
    const file = await pack(ana.workbench)
    const ben = await named('Ben')
    await merge(ben.workbench, file)
    const before = await stateOf(ben.workbench, storyId)
    expect(await merge(ben.workbench, file)).toMatchObject({
      stories: { new: 0, known: 1 },
      events: { new: 0, known: 1 },
      claims: 0,
      changed: [],
    })
    expect(await stateOf(ben.workbench, storyId)).toEqual(before)
    await closeLibrary(ben.folder)
    // One entry for the merge, none for the second.
    expect((await verifyLibrary(ben.folder, nodeDisk)).entries).toBe(1)
  })

  it('says in a dry run what would change, with both sides of each conflict, and changes nothing', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    const ben = await named('Ben')
    await importText(ben.workbench, digest)
    await mark(ana.workbench, storyId, 0, 'supported')
    await mark(ana.workbench, storyId, 1, 'supported')
    await mark(ben.workbench, storyId, 0, 'disputed')
    await ben.workbench.claim.drop({ storyId, claimId: await claimOf(ben.workbench, storyId, 1) })
    const file = await pack(ana.workbench)
    const before = await stateOf(ben.workbench, storyId)
    const planned = await merge(ben.workbench, file, true)
    expect(planned.conflicts).toMatchObject([
      {
        kind: 'verdict',
        here: [{ checker: { name: 'Ben' }, what: 'disputed' }],
        there: [{ checker: { name: 'Ana' }, what: 'supported', rationale: 'by hand, supported' }],
      },
      {
        kind: 'claim',
        here: [{ checker: { name: 'Ben' }, what: 'dropped' }],
        there: [{ checker: { name: 'Ana' }, what: 'supported' }],
      },
    ])
    expect(planned.withoutClaim).toBe(1)
    expect(planned.changed[0]?.changes).toMatchObject([{ what: ['verdict'] }])
    expect(await stateOf(ben.workbench, storyId)).toEqual(before)
    expect({ ...(await merge(ben.workbench, file)), session: null }).toEqual({ ...planned, session: null })
    expect((await openStory(ben.workbench, storyId)).claims[0]?.standing.kind).toBe('conflict')
  })

  it('names nobody in its conflicts, and tells no verdict that is to stay unseen, where the policy says so', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    const ben = await named('Ben')
    await importText(ben.workbench, digest)
    valueOf(await ben.workbench.policy.set({ kind: 'two', hideNames: true }))
    await mark(ana.workbench, storyId, 0, 'supported')
    await mark(ana.workbench, storyId, 1, 'supported')
    await mark(ben.workbench, storyId, 0, 'disputed')
    await ben.workbench.claim.drop({ storyId, claimId: await claimOf(ben.workbench, storyId, 1) })
    const { conflicts } = await merge(ben.workbench, await pack(ana.workbench), true)
    expect(conflicts).toMatchObject([
      { here: [{ checker: { name: 'Ben' }, what: 'disputed' }], there: [{ checker: { name: '1' } }] },
      { there: [{ checker: { name: '1' }, what: 'marked', rationale: '' }] },
    ])
    expect(JSON.stringify(conflicts)).not.toContain('Ana')
  })

  it('shows merged decisions to a story that is open, and lets the next decision follow them', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    await mark(ana.workbench, storyId, 0)
    const ben = await named('Ben')
    await importText(ben.workbench, digest)
    await openStory(ben.workbench, storyId)
    const file = await pack(ana.workbench)
    const [, patch] = await Promise.all([merge(ben.workbench, file), mark(ben.workbench, storyId, 1)])
    expect(patch.storyId).toBe(storyId)
    const { counts } = await openStory(ben.workbench, storyId)
    expect(counts.supported).toBe(2)
    const again = createWorkbench(await openPorts(ben.folder))
    expect((await openStory(again, storyId)).counts).toEqual(counts)
  })

  it('is signed with the key of its library, and refused when it was changed afterwards', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    await mark(ana.workbench, storyId, 0)
    const file = await pack(ana.workbench, { signed: true })
    const ben = await named('Ben')
    const inspected = valueOf(await ben.workbench.session.inspect({ file }))
    expect(inspected.session.signature).toEqual({
      kind: 'signed',
      fingerprint: expect.stringMatching(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/u),
    })
    const again = valueOf(
      await ben.workbench.session.inspect({ file: await pack(ana.workbench, { signed: true, blind: true }) }),
    )
    expect(again.session.signature).toEqual(inspected.session.signature)
    const files = await filesOf(file)
    const manifest = Buffer.from(files.get('manifest.json') ?? []).toString('utf8')
    files.set('manifest.json', Buffer.from(manifest.replace('"Ana"', '"Eve"')))
    const changed = await tryMerge(ben.workbench, await zipAgain(files, true))
    expect(failureOf(changed).code).toBe('session-signature-invalid')
    expect(valueOf(await ben.workbench.library.list(undefined)).stories).toEqual([])
  })

  it('keeps decisions whose claim does not exist here, and says so', async () => {
    const ana = await named('Ana')
    const storyId = await importText(ana.workbench, digest)
    await mark(ana.workbench, storyId, 0)
    const files = await filesOf(await pack(ana.workbench))
    const ben = await named('Ben')
    await importText(ben.workbench, digest)
    // As another version would have divided the story: its first claim ends one character earlier.
    const story = JSON.stringify(jsonIn(files, `stories/${storyId}.json`))
    const claim = (await openStory(ana.workbench, storyId)).claims[0]?.claim
    if (claim === undefined) throw new Error('no claim')
    const shorter = `${claim.id.slice(0, claim.id.lastIndexOf('-'))}-${claim.end - 1}`
    const text = JSON.stringify(claim.text).slice(1, -1)
    files.set(
      `stories/${storyId}.json`,
      Buffer.from(
        story
          .replaceAll(claim.id, shorter)
          .replace(`"text":"${text}"`, `"text":"${text.slice(0, -1)}"`)
          .replace(`"end":${claim.end},"id":"${shorter}"`, `"end":${claim.end - 1},"id":"${shorter}"`),
      ),
    )
    const events = Buffer.from(files.get(`events/${storyId}.json`) ?? []).toString('utf8')
    files.set(`events/${storyId}.json`, Buffer.from(events.replaceAll(claim.id, shorter)))
    const outcome = await merge(ben.workbench, await zipAgain(files))
    expect(outcome).toMatchObject({ withoutClaim: 1, changed: [{ otherClaims: true, newEvents: 1 }] })
    const held = valueOf(await ben.ports.store.read(storyId))
    expect(held.events.map((e) => 'claimId' in e && e.claimId)).toEqual([shorter])
  })
})
