/** Puts the drafts of the last time back on the desk. */
import type { DeskState } from './deskState.js'
import type { Drafts } from './keepDrafts.js'

/** What was typed since the window opened stays. Decisions come back as not saved: whether they arrived is not known, and sending them again does nothing twice. */
export const restoreDrafts = (state: DeskState, location: string, drafts: Drafts): DeskState => ({
  ...state,
  draftsOwner: location,
  rationales: { ...drafts.rationales, ...state.rationales },
  evidenceDrafts: { ...drafts.evidenceDrafts, ...state.evidenceDrafts },
  settling: { ...drafts.settling, ...state.settling },
  asideDrafts: { ...drafts.asideDrafts, ...state.asideDrafts },
  outletDraft: state.outletDraft ?? drafts.outletDraft,
  pasted: state.pasted === '' ? drafts.pasted : state.pasted,
  queue: drafts.sitting?.queue ?? state.queue,
  sitting:
    state.sitting ??
    (drafts.sitting === null
      ? null
      : {
          alone: drafts.sitting.alone,
          spent: drafts.sitting.spent,
          since: null,
          storyId: drafts.sitting.storyId,
          claimId: drafts.sitting.claimId,
          stories: drafts.sitting.stories,
        }),
  pending: [
    // Numbers below zero, so that they never meet those that this window gives.
    ...drafts.decisions.map((held, i) => ({
      ...held,
      id: -1 - i,
      phase: 'unsaved' as const,
      trouble: {
        kind: 'unreachable' as const,
        code: 'window-closed',
        message:
          'It was not confirmed: another window may be saving it still, or it closed. Retry records it once at most; or discard it.',
      },
    })),
    ...state.pending,
  ],
})
