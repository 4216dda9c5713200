/** What the screen shows after answers arrive out of order; the workbench behind it is the real one. */
import { createRouterClient } from '@orpc/server'
import { describe, expect, it, vi } from 'vitest'
import type { EvidenceEntry } from '../../electron/core/model.js'
import type { Workbench } from '../../electron/core/workbench.js'
import { createRouter } from '../../electron/hosts/router.js'
import { createDeskActions } from '../../renderer/state/deskActions.js'
import { createDeskStore } from '../../renderer/state/deskStore.js'
import { createOwnChanges } from '../../renderer/state/ownChanges.js'
import { digest, importText, temporaryWorkbench } from '../support/temporary.js'

/** A desk whose next answer of one kind is read now and delivered only when `release` is called. */
const deskOver = (workbench: Workbench) => {
  let gate: Promise<void> | null = null
  let release = (): void => undefined
  const late = async <T>(answer: Promise<T>): Promise<T> => {
    const held = gate
    gate = null
    const read = await answer
    await held
    return read
  }
  const slow: Workbench = {
    ...workbench,
    library: { ...workbench.library, list: (input) => late(Promise.resolve(workbench.library.list(input))) },
    story: { ...workbench.story, open: (input) => late(Promise.resolve(workbench.story.open(input))) },
  }
  const store = createDeskStore()
  const actions = createDeskActions(createRouterClient(createRouter(slow)), store, createOwnChanges())
  return {
    store,
    actions,
    holdNext: () => {
      gate = new Promise((resolve) => {
        release = resolve
      })
    },
    release: () => release(),
  }
}

const made = {
  decisionId: '22222222-2222-4222-8222-222222222222',
  decidedAt: '2026-01-02T03:04:05.000Z',
}

const entry: EvidenceEntry = {
  title: 'Minutes of March',
  outlet: '',
  url: '',
  excerpt: '',
  note: '',
  stance: 'contradicts',
  standing: 'primary',
  capturedAt: null,
  attachments: [],
  confidential: false,
}

const savedOnce = async (store: ReturnType<typeof createDeskStore>): Promise<void> => {
  while (store.read().pending.length > 0) await new Promise((resolve) => setTimeout(resolve, 1))
}

const withStory = async () => {
  const { workbench } = await temporaryWorkbench()
  const storyId = await importText(workbench, digest)
  await workbench.checker.set({ name: 'M. Adeyemi' })
  const desk = deskOver(workbench)
  await desk.actions.readChecker()
  await desk.actions.readLibrary()
  await desk.actions.openStory(storyId)
  return { ...desk, storyId, workbench }
}

describe('an answer that is older than a saved verdict', () => {
  it('does not take the verdict off the screen when a story is read', async () => {
    const { store, actions, holdNext, release } = await withStory()
    holdNext()
    const reading = actions.refreshStory()
    actions.mark('disputed', false)
    await savedOnce(store)
    release()
    await reading
    const { story } = store.read()
    expect(story.kind === 'open' && story.view.counts).toMatchObject({ disputed: 1 })
  })

  it('does not take the verdict off the screen when the story was still being opened', async () => {
    const { store, actions, storyId, holdNext, release } = await withStory()
    const view = store.read().story
    const claimId = view.kind === 'open' ? (view.view.claims[0]?.claim.id ?? '') : ''
    holdNext()
    const opening = actions.openStory(storyId)
    const decision = {
      kind: 'mark',
      claimId,
      status: 'disputed',
      reason: undefined,
      rationale: '',
      advance: false,
    } as const
    actions.retry({ id: -1, ...made, storyId, decision, by: null, phase: 'unsaved', trouble: null })
    await savedOnce(store)
    release()
    await opening
    const { story } = store.read()
    expect(story.kind === 'open' && story.view.counts).toMatchObject({ disputed: 1 })
  })

  it('does not set the counts of the library back', async () => {
    const { store, actions, holdNext, release } = await withStory()
    holdNext()
    const reading = actions.readLibrary()
    actions.mark('supported', false)
    await savedOnce(store)
    release()
    await reading
    const { library } = store.read()
    expect(library.kind === 'ready' && library.stories[0]?.counts).toMatchObject({ supported: 1 })
  })

  it('gives way to the answer of a later read', async () => {
    const { store, actions, holdNext, release } = await withStory()
    holdNext()
    const early = actions.readLibrary()
    await actions.readLibrary()
    const { library } = store.read()
    release()
    await early
    expect(store.read().library).toBe(library)
  })
})

describe('a decision that was not saved', () => {
  it('is recorded once, however often it is sent', async () => {
    const { workbench, store, actions, storyId } = await withStory()
    const view = store.read().story
    const claimId = view.kind === 'open' ? (view.view.claims[0]?.claim.id ?? '') : ''
    const decision = { kind: 'attach', claimId, evidence: entry } as const
    const unsaved = { id: -1, ...made, storyId, decision, by: null, phase: 'unsaved', trouble: null } as const
    for (const id of [-1, -2]) {
      actions.retry({ ...unsaved, id }, true)
      await savedOnce(store)
    }
    const read = await workbench.story.open({ storyId })
    expect(read.ok && read.value.claims[0]?.evidence.map((e) => e.id)).toEqual([made.decisionId])
    const { story } = store.read()
    expect(story.kind === 'open' && story.view.claims[0]?.evidence).toHaveLength(1)
  })

  it('does not go over a newer verdict unasked', async () => {
    const { store, actions, storyId } = await withStory()
    const view = store.read().story
    const claimId = view.kind === 'open' ? (view.view.claims[0]?.claim.id ?? '') : ''
    const standing = () => {
      const { story } = store.read()
      return story.kind === 'open' ? story.view.claims[0]?.standing : undefined
    }
    const marking = { kind: 'mark', claimId, reason: undefined, rationale: '', advance: false } as const
    actions.decide({ ...marking, status: 'unverified' })
    await savedOnce(store)
    const decision = { ...marking, status: 'disputed' } as const
    const old = { id: -1, ...made, storyId, decision, by: null, phase: 'unsaved', trouble: null } as const
    actions.retry(old, true)
    await vi.waitFor(() =>
      expect(store.read().pending).toMatchObject([{ phase: 'unsaved', trouble: { code: 'newer-verdict' } }]),
    )
    expect(standing()).toMatchObject({ verdict: { status: 'unverified' } })
    actions.retry(old)
    await savedOnce(store)
    expect(standing()).toMatchObject({ verdict: { status: 'disputed' } })
  })

  it('follows the verdict that the same window sent before it', async () => {
    const { store, actions, storyId } = await withStory()
    const view = store.read().story
    const claimId = view.kind === 'open' ? (view.view.claims[0]?.claim.id ?? '') : ''
    const marking = { kind: 'mark', claimId, reason: undefined, rationale: '', advance: false } as const
    const about = { storyId, by: null, phase: 'unsaved', trouble: null } as const
    const earlier = { ...about, id: -1, ...made, decision: { ...marking, status: 'disputed' } } as const
    const later = {
      ...about,
      id: -2,
      decisionId: '33333333-3333-4333-8333-333333333333',
      decidedAt: '2026-01-02T03:04:09.000Z',
      decision: { ...marking, status: 'supported' },
    } as const
    actions.retry(earlier, true)
    actions.retry(later, true)
    await savedOnce(store)
    const { story } = store.read()
    expect(story.kind === 'open' && story.view.claims[0]?.standing).toMatchObject({
      verdict: { status: 'supported' },
    })
  })

  it('is saved by nobody else than who made it', async () => {
    const { store, actions, storyId } = await withStory()
    const view = store.read().story
    const claimId = view.kind === 'open' ? (view.view.claims[0]?.claim.id ?? '') : ''
    const decision = {
      kind: 'mark',
      claimId,
      status: 'disputed',
      reason: undefined,
      rationale: 'Seen in the minutes.',
      advance: false,
    } as const
    const ana = { id: 'ana', name: 'Ana' }
    const unsaved = { id: -1, ...made, storyId, decision, by: ana, phase: 'unsaved', trouble: null } as const
    expect(await actions.seat({ name: 'Ben' })).toBeNull()
    actions.retry(unsaved)
    await vi.waitFor(() =>
      expect(store.read().pending).toMatchObject([{ phase: 'unsaved', trouble: { code: 'other-checker' } }]),
    )
    expect(await actions.seat({ name: 'Ana' })).toBeNull()
    actions.retryAll()
    await savedOnce(store)
    expect(store.read().pending).toEqual([])
    await actions.refreshStory()
    const { story } = store.read()
    const standing = story.kind === 'open' ? story.view.claims[0]?.standing : null
    expect(standing).toMatchObject({ kind: 'marked', verdict: { status: 'disputed', checker: ana } })
  })
})
