/** What a checker can do on the desk: each verb once, over the store and the client. */
import type { ClaimId, ClaimState, ListedOutlet, Outlet, Status, StoryId } from '../../electron/core/model.js'
import type { Inputs, Language } from '../../electron/core/contract.js'
import type { Reply } from '../api/ask.js'
import { ask } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { SearchAnswer } from '../search/searchState.js'
import type { DeskLanguage } from '../words/languages.js'
import { verdictInForce } from '../verdicts/verdictInForce.js'
import { inQueue, neighbourClaim, nextOpenClaim } from './chooseClaim.js'
import type { Decision, PendingDecision } from './decision.js'
import { claimOf, whoseElse } from './decision.js'
import type { DeskAction } from './deskAction.js'
import type { Refusal } from './deskState.js'
import type { DeskStore } from './deskStore.js'
import type { OwnChanges } from './ownChanges.js'
import type { ExchangeActions } from './exchangeActions.js'
import { createExchangeActions } from './exchangeActions.js'
import type { CheckerActions } from './checkerActions.js'
import { createCheckerActions } from './checkerActions.js'
import type { ConflictActions } from './conflictActions.js'
import { createConflictActions } from './conflictActions.js'
import type { PackageActions } from './packageActions.js'
import { createPackageActions } from './packageActions.js'
import type { ReviewActions } from './reviewActions.js'
import { createReviewActions } from './reviewActions.js'
import { runImport } from './runImport.js'
import { sendDecision } from './sendDecision.js'
import type { SittingActions } from './sittingActions.js'
import { createSittingActions } from './sittingActions.js'

/** Stories of one page of the library, and the most that are read again at once. */
const pageLength = 200
const longestPage = 1000

export interface DeskActions
  extends ReviewActions,
    CheckerActions,
    PackageActions,
    ExchangeActions,
    ConflictActions,
    SittingActions {
  readonly dispatch: (action: DeskAction) => void
  readonly readLibrary: () => Promise<void>
  /** Reads the next page of the library. */
  readonly continueLibrary: () => Promise<void>
  readonly search: (query: Inputs['library']['search'], signal: AbortSignal) => Promise<Reply<SearchAnswer>>
  /** Opens the story at `claimId`, else where it is to be checked. */
  readonly openStory: (storyId: StoryId, claimId?: ClaimId | null) => Promise<void>
  readonly refreshStory: () => Promise<void>
  readonly step: (by: number) => void
  readonly stepOpen: () => void
  /** Marks the current claim; `advance` goes on to the next open one. */
  readonly mark: (status: Status, advance: boolean) => void
  readonly decide: (decision: Decision) => void
  /** Only a late one gives way to a newer verdict. */
  readonly retry: (pending: PendingDecision, isLate?: boolean) => void
  readonly retryAll: () => void
  readonly importFiles: (
    files: readonly File[],
    refused: readonly Refusal[],
    origin: 'file' | 'paste',
  ) => void
  readonly cancelImport: () => void
  readonly toggleQueue: () => void
  readonly readOutlets: () => Promise<void>
  readonly saveOutlet: (outlet: Outlet) => Promise<Reply<ListedOutlet>>
  /** Takes back what was added or changed in this library. */
  readonly removeOutlet: (outletId: string) => Promise<Reply<null>>
  /** The language that was chosen for the desk of this library; null while nobody did, or when it is not known. */
  readonly readLanguage: () => Promise<Language | null>
  /** Tells the program around the desk which language it shows; one that the checker chose is kept with the library. */
  readonly speak: (language: DeskLanguage, chosen: boolean) => Promise<void>
}

export const createDeskActions = (client: Client, store: DeskStore, own: OwnChanges): DeskActions => {
  const { dispatch, read } = store
  let serial = 0
  // One decision after the other: an undo must not overtake the mark before it.
  let queue: Promise<void> = Promise.resolve()
  let importing: AbortController | null = null
  const wantedStory = { id: '' }
  /** Decisions saved and reads begun so far: an answer that is older than either must not stand on the screen. */
  const count = { saved: 0, storyReads: 0, libraryReads: 0 }

  const openView = () => {
    const { story } = read()
    return story.kind === 'open' ? story.view : null
  }

  /** The claims of the open story as the checker goes through them. */
  const queued = (): readonly ClaimState[] => inQueue(openView()?.claims ?? [], read().queue)

  const settle = async (before: Promise<void>, sent: PendingDecision, isLate: boolean): Promise<void> => {
    await before
    // As it is now: a decision before it may have been saved meanwhile.
    const pending = read().pending.find((p) => p.id === sent.id) ?? sent
    const trouble = whoseElse(pending, read().checker)
    if (trouble !== null) return dispatch({ kind: 'decisionFailed', id: pending.id, trouble })
    own.expect(pending.storyId, Date.now())
    const reply = await sendDecision(client, pending, isLate)
    if (reply.ok) {
      count.saved += 1
      dispatch({ kind: 'decisionSaved', id: pending.id, patch: reply.value })
    } else dispatch({ kind: 'decisionFailed', id: pending.id, trouble: reply.trouble })
  }

  const run = (pending: PendingDecision, isLate = false): void => {
    dispatch({ kind: 'decisionSent', pending: { ...pending, phase: 'saving', trouble: null } })
    queue = settle(queue, pending, isLate)
  }

  const choose = (claimId: ClaimId | null): void => {
    if (claimId !== null) dispatch({ kind: 'claimChosen', claimId, chosenIn: 'desk' })
  }

  /** To the next open claim that no unsaved decision has taken already. */
  const goOn = (claims: readonly ClaimState[], from: ClaimId, pending: readonly PendingDecision[]): void => {
    const taken = new Set([from, ...pending.flatMap((p) => claimOf(p.decision) ?? [])])
    const next = nextOpenClaim(inQueue(claims, read().queue), from, taken)
    if (next === null) dispatch({ kind: 'announced', sentence: 'frame.allMarked' })
    choose(next)
  }

  const decide = (decision: Decision): void => {
    const view = openView()
    if (view === null) return
    if (read().checker === null) {
      dispatch({ kind: 'nameAsked', waiting: decision })
      return
    }
    serial += 1
    const before = read().pending
    const { checker } = read()
    const by = checker === 'unknown' ? null : checker
    const made = { decisionId: crypto.randomUUID(), decidedAt: new Date().toISOString() }
    run({ id: serial, ...made, storyId: view.story.id, decision, by, phase: 'saving', trouble: null })
    if (decision.kind === 'mark' && decision.advance) goOn(view.claims, decision.claimId, before)
  }

  const readStory = async (storyId: StoryId): Promise<void> => {
    count.storyReads += 1
    const { saved, storyReads } = count
    const reply = await ask(() => client.story.open({ storyId }))
    if (wantedStory.id !== storyId || storyReads !== count.storyReads) return
    // A decision was saved while the story was read: the answer may be from before it.
    if (saved !== count.saved) return readStory(storyId)
    if (reply.ok) dispatch({ kind: 'storyOpened', view: reply.value })
    else if (openView()?.story.id !== storyId)
      dispatch({ kind: 'storyFailed', storyId, trouble: reply.trouble })
  }

  /** As much of the list as is on the desk, a page at least. */
  const readLibrary = async (): Promise<void> => {
    count.libraryReads += 1
    const { saved, libraryReads } = count
    const { library } = read()
    const shown = library.kind === 'ready' ? library.stories.length : 0
    const limit = Math.min(Math.max(pageLength, shown), longestPage)
    const reply = await ask(() => client.library.list({ limit }))
    if (libraryReads !== count.libraryReads) return
    if (saved !== count.saved) return readLibrary()
    dispatch(
      reply.ok ? { kind: 'libraryRead', ...reply.value } : { kind: 'libraryFailed', trouble: reply.trouble },
    )
  }

  /** Another checker, or another rule: what may be seen of the story and of the list is another. */
  const lookAgain = async (): Promise<void> => {
    const view = openView()
    if (view !== null) await readStory(view.story.id)
    await readLibrary()
  }

  const continueLibrary = async (): Promise<void> => {
    const { library } = read()
    if (library.kind !== 'ready' || library.next === null) return
    const { saved, libraryReads } = count
    const reply = await ask(() => client.library.list({ limit: pageLength, cursor: library.next }))
    // The list was read anew, or a decision was saved: this page is older than what is shown.
    if (libraryReads !== count.libraryReads) return
    if (saved !== count.saved) return continueLibrary()
    if (reply.ok) dispatch({ kind: 'libraryContinued', ...reply.value })
    else dispatch({ kind: 'connectionChanged', connected: reply.trouble.kind !== 'unreachable' })
  }

  const openStory = async (storyId: StoryId, claimId: ClaimId | null = null): Promise<void> => {
    const view = openView()
    if (view?.story.id === storyId && view.claims.some((c) => c.claim.id === claimId)) return choose(claimId)
    wantedStory.id = storyId
    dispatch({ kind: 'storyOpening', storyId, claimId })
    await readStory(storyId)
  }

  /** A registry that cannot be read leaves the one that was read before. */
  const readOutlets = async (): Promise<void> => {
    const reply = await ask(() => client.outlets.list())
    if (reply.ok) dispatch({ kind: 'outletsRead', outlets: reply.value })
  }

  const mark = (status: Status, advance: boolean): void => {
    const { currentClaimId, rationales, checker } = read()
    const view = openView()
    const state = view?.claims.find((c) => c.claim.id === currentClaimId)
    if (view === null || state === undefined) return
    const claimId = state.claim.id
    const held = verdictInForce(state.standing, checker)
    const rationale = rationales[claimId] ?? held?.rationale ?? ''
    const reason = held?.status === status ? held.reason : undefined
    decide({ kind: 'mark', claimId, status, reason, rationale, advance })
  }

  return {
    ...createReviewActions(client, lookAgain),
    ...createExchangeActions(client, store),
    ...createPackageActions(client),
    ...createConflictActions(client, store),
    ...createSittingActions(store, { readLibrary, openStory }),
    ...createCheckerActions(client, store, { decide, lookAgain }),
    dispatch,
    readLibrary,
    continueLibrary,
    search: (query, signal) => ask(() => client.library.search(query, { signal })),
    openStory,
    decide,
    mark,
    retry: run,
    refreshStory: async () => {
      const view = openView()
      if (view !== null) await readStory(view.story.id)
    },
    step: (by) => choose(neighbourClaim(queued(), read().currentClaimId, by)),
    stepOpen: () => choose(nextOpenClaim(queued(), read().currentClaimId)),
    toggleQueue: () => {
      const queue = read().queue === 'text' ? 'worth' : 'text'
      dispatch({ kind: 'queueChanged', queue })
      dispatch({
        kind: 'announced',
        sentence: queue === 'worth' ? 'frame.queueIsByWorth' : 'frame.queueIsByText',
      })
      // Whoever asks for the order begins at its top.
      if (queue === 'worth') choose(nextOpenClaim(queued(), null))
    },
    retryAll: () => {
      for (const pending of read().pending) if (pending.phase === 'unsaved') run(pending, true)
    },
    importFiles: (files, refused, origin) => {
      importing?.abort()
      const stop = new AbortController()
      importing = stop
      const before = read().story.kind
      const bringIn = async () => {
        const first = await runImport(client, store, files, refused, origin, stop.signal)
        await readLibrary()
        if (first !== null && (before === 'none' || files.length === 1)) await openStory(first)
      }
      void bringIn()
    },
    cancelImport: () => importing?.abort(),
    readOutlets,
    saveOutlet: async (outlet) => {
      const reply = await ask(() => client.outlets.save({ outlet }))
      if (reply.ok) await readOutlets()
      return reply
    },
    removeOutlet: async (outletId) => {
      const reply = await ask(() => client.outlets.remove({ outletId }))
      if (reply.ok) await readOutlets()
      return reply
    },
    readLanguage: async () => {
      const reply = await ask(() => client.desk.language())
      return reply.ok ? reply.value : null
    },
    speak: async (language, chosen) => {
      if (language !== 'ar-XB') await ask(() => client.desk.speak({ language, chosen }))
    },
  }
}
