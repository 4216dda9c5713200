/** The desk after something happened: the one reducer of the screen, pure. */
import type { StoryPatch } from '../../electron/core/contract.js'
import type { ClaimId } from '../../electron/core/model.js'
import { unreachable } from '../../electron/core/result.js'
import type { Trouble } from '../api/ask.js'
import { createDirectory } from '../outlets/outletDirectory.js'
import { applyPatch, keepCurrent } from './applyPatch.js'
import type { PendingDecision } from './decision.js'
import { claimOf } from './decision.js'
import { continueLibrary, patchLibrary } from './libraryPages.js'
import { restoreDrafts } from './restoreDrafts.js'
import type { DeskAction } from './deskAction.js'
import type { DeskState } from './deskState.js'
import { discardDraft, moveDraft } from './strandedDrafts.js'
import { seatChecker } from './seatChecker.js'
import { followImport, startImport } from './followImport.js'

const without = <T>(record: Readonly<Record<ClaimId, T>>, id: ClaimId): Readonly<Record<ClaimId, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))

const putPending = (pending: readonly PendingDecision[], one: PendingDecision): readonly PendingDecision[] =>
  pending.some((p) => p.id === one.id) ? pending.map((p) => (p.id === one.id ? one : p)) : [...pending, one]

/** Clears the drafts that the saved decision carried; what was typed since then stays. */
const clearDrafts = (state: DeskState, saved: PendingDecision): DeskState => {
  const { decision } = saved
  if (decision.kind === 'mark' && state.rationales[decision.claimId] === decision.rationale)
    return { ...state, rationales: without(state.rationales, decision.claimId) }
  if (decision.kind === 'settle' && state.settling[decision.claimId] === decision.rationale)
    return { ...state, settling: without(state.settling, decision.claimId) }
  if (decision.kind === 'attach')
    return { ...state, evidenceDrafts: without(state.evidenceDrafts, decision.claimId) }
  return state
}

/** What this window decided on the claim after a decision that is recorded only now still comes after it. */
const laterThan = (
  saved: PendingDecision | undefined,
  savedAt: string,
  pending: readonly PendingDecision[],
): readonly PendingDecision[] => {
  const claimId = saved === undefined ? null : claimOf(saved.decision)
  const madeAt = saved?.decidedAt ?? null
  if (claimId === null || madeAt === null) return pending
  return pending.map((p) =>
    claimOf(p.decision) === claimId && p.decidedAt !== null && p.decidedAt > madeAt && p.decidedAt < savedAt
      ? { ...p, decidedAt: savedAt }
      : p,
  )
}

const save = (state: DeskState, id: number, patch: StoryPatch): DeskState => {
  const saved = state.pending.find((p) => p.id === id)
  const library = state.library.kind === 'ready' ? patchLibrary(state.library, patch) : state.library
  const next: DeskState = {
    ...state,
    library,
    pending: laterThan(saved, patch.savedAt, state.pending).filter((p) => p.id !== id),
    savedAt: patch.savedAt,
    connected: true,
  }
  const cleared = saved === undefined ? next : clearDrafts(next, saved)
  if (cleared.story.kind !== 'open' || cleared.story.view.story.id !== patch.storyId) return cleared
  const before = cleared.story.view
  const view = applyPatch(before, patch)
  const undone = saved?.decision.kind === 'undo' ? patch.claims[0]?.claim.id : undefined
  const added = saved?.decision.kind === 'add' || saved?.decision.kind === 'merge'
  const pointed = undone ?? (added ? patch.claims[0]?.claim.id : undefined)
  const current = view.claims.some((c) => c.claim.id === pointed) ? pointed : undefined
  return {
    ...cleared,
    story: { kind: 'open', view },
    currentClaimId: current ?? keepCurrent(cleared.currentClaimId, before.claims, view.claims),
    chosenIn: 'desk',
  }
}

/** A refused verdict or evidence keeps the checker's words on the screen; other refusals lose nothing and need only a note. */
const fail = (state: DeskState, id: number, trouble: Trouble): DeskState => {
  const failed = state.pending.find((p) => p.id === id)
  const holdsWords =
    failed?.decision.kind === 'mark' ||
    failed?.decision.kind === 'settle' ||
    failed?.decision.kind === 'log' ||
    failed?.decision.kind === 'attach'
  const isOthers = trouble.kind === 'refused' && trouble.code === 'other-checker'
  if (trouble.kind === 'refused' && !holdsWords && !isOthers)
    return { ...state, pending: state.pending.filter((p) => p.id !== id), note: trouble }
  return {
    ...state,
    pending: state.pending.map((p) => (p.id === id ? { ...p, phase: 'unsaved', trouble } : p)),
    connected: trouble.kind === 'unreachable' ? false : state.connected,
  }
}

export const reduceDesk = (state: DeskState, action: DeskAction): DeskState => {
  switch (action.kind) {
    case 'libraryRead': {
      const { stories, groups, next, notices, location } = action
      const library = { kind: 'ready' as const, stories, groups, next, notices, location }
      return { ...state, library, connected: true }
    }
    case 'libraryContinued':
      return state.library.kind === 'ready'
        ? { ...state, library: continueLibrary(state.library, action) }
        : state
    case 'libraryFailed':
      // A list that was read before stays on the screen; only its connection is in doubt.
      return state.library.kind === 'ready'
        ? { ...state, connected: false }
        : { ...state, library: { kind: 'failed', trouble: action.trouble } }
    case 'filterChanged':
      return { ...state, filter: action.filter }
    case 'connectionChanged':
      return { ...state, connected: action.connected }
    case 'checkerRead':
      return seatChecker(state, action.checker)
    case 'nameAsked':
      return state.dialog === 'who'
        ? { ...state, waiting: action.waiting }
        : { ...state, waiting: action.waiting, dialog: 'who', afterWho: state.dialog }
    case 'nameLeft':
      return {
        ...state,
        waiting: null,
        afterWho: null,
        dialog: state.afterWho ?? (state.offered.length > 0 ? 'merge' : null),
      }
    case 'storyOpening':
      return {
        ...state,
        story: { kind: 'opening', storyId: action.storyId },
        currentClaimId: action.claimId ?? null,
        chosenIn: 'desk',
        flash: null,
      }
    case 'storyOpened': {
      const before = state.story.kind === 'open' ? state.story.view.claims : []
      const { view } = action
      const fresh = view.claims.find((c) => c.standing.kind === 'open') ?? view.claims[0]
      const current =
        state.currentClaimId === null
          ? (fresh?.claim.id ?? null)
          : keepCurrent(state.currentClaimId, before, view.claims)
      return { ...state, story: { kind: 'open', view }, currentClaimId: current, connected: true }
    }
    case 'storyFailed':
      return { ...state, story: { kind: 'failed', storyId: action.storyId, trouble: action.trouble } }
    case 'claimChosen':
      return { ...state, currentClaimId: action.claimId, chosenIn: action.chosenIn }
    case 'rationaleChanged':
      return { ...state, rationales: { ...state.rationales, [action.claimId]: action.rationale } }
    case 'settlingChanged':
      return { ...state, settling: { ...state.settling, [action.claimId]: action.rationale } }
    case 'logDraftChanged':
      return { ...state, logDraft: action.draft }
    case 'evidenceChanged':
      return {
        ...state,
        evidenceDrafts:
          action.draft === null
            ? without(state.evidenceDrafts, action.claimId)
            : { ...state.evidenceDrafts, [action.claimId]: action.draft },
      }
    case 'draftMoved':
      return moveDraft(state, action.draft, action.onto, action.held)
    case 'draftDiscarded':
      return discardDraft(state, action.draft)
    case 'pasteChanged':
      return { ...state, pasted: action.pasted }
    case 'draftsRead':
      return restoreDrafts(state, action.location, action.drafts)
    case 'outletsRead':
      return { ...state, registry: createDirectory(action.outlets) }
    case 'outletDraftChanged':
      return { ...state, outletDraft: action.draft }
    case 'outletAsked':
      return { ...state, outletDraft: action.draft, dialog: 'outlets' }
    case 'queueChanged':
      return { ...state, queue: action.queue }
    case 'sharedRead':
      return { ...state, shared: action.shared }
    case 'exchangeChanged':
      return { ...state, exchangeRun: action.run }
    case 'conflictsCounted':
      return { ...state, unsettled: action.count }
    case 'sittingChanged':
      return { ...state, sitting: action.sitting }
    case 'decisionSent':
      return { ...state, pending: putPending(state.pending, action.pending), note: null }
    case 'decisionSaved':
      return save(state, action.id, action.patch)
    case 'decisionFailed':
      return fail(state, action.id, action.trouble)
    case 'decisionDiscarded':
      return { ...state, pending: state.pending.filter((p) => p.id !== action.id) }
    case 'decisionSettledElsewhere': {
      const { decisionId } = action
      const pending = state.pending.filter((p) => p.phase === 'saving' || p.decisionId !== decisionId)
      return { ...state, pending }
    }
    case 'importStarted':
      return { ...state, importRun: startImport(action.total, action.refusals) }
    case 'importStepped':
      return state.importRun === null
        ? state
        : { ...state, importRun: followImport(state.importRun, action.step) }
    case 'importEnded':
      return state.importRun === null
        ? state
        : { ...state, importRun: { ...state.importRun, phase: action.phase, name: '' } }
    case 'importFailed':
      return state.importRun === null
        ? state
        : { ...state, importRun: { ...state.importRun, phase: 'failed', trouble: action.trouble } }
    case 'importDismissed':
      return { ...state, importRun: null }
    case 'dialogChanged':
      return { ...state, dialog: action.dialog ?? (state.offered.length > 0 ? 'merge' : null) }
    case 'packagesOffered':
      // Another dialog is not thrown away: the package comes after it.
      return {
        ...state,
        offered: [...state.offered, ...action.packages],
        dialog: state.dialog ?? 'merge',
      }
    case 'packageLeft': {
      const offered = state.offered.slice(1)
      return { ...state, offered, dialog: offered.length === 0 ? null : 'merge' }
    }
    case 'mentionShown':
      return { ...state, flash: { span: action.span, serial: (state.flash?.serial ?? 0) + 1 } }
    case 'noted':
      return { ...state, note: action.note }
    case 'announced':
      return { ...state, announcement: action.sentence }
    default:
      return unreachable(action)
  }
}
