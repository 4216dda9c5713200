/** Keeps what is typed and not saved yet, for each library, so that a reload or a crash of the window loses none of it. */
import { z } from 'zod'
import {
  attachmentSchema,
  checkerSchema,
  claimIdSchema,
  evidenceEntrySchema,
  logEntrySchema,
  outletKindSchema,
  reasonSchema,
  spanSchema,
  statusSchema,
  storyIdSchema,
} from '../../electron/core/model.js'
import type { Decision, PendingDecision } from './decision.js'
import type { DeskState } from './deskState.js'
import { noCheckerDrafts } from './deskState.js'

const onClaim = { claimId: claimIdSchema }
const decisionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    ...onClaim,
    status: statusSchema,
    reason: reasonSchema.optional(),
    rationale: z.string(),
    advance: z.boolean(),
  }),
  z.object({
    kind: z.literal('settle'),
    ...onClaim,
    status: statusSchema,
    reason: reasonSchema.optional(),
    rationale: z.string(),
  }),
  z.object({ kind: z.literal('withdraw'), ...onClaim, verdictId: z.string() }),
  z.object({ kind: z.literal('attach'), ...onClaim, evidence: evidenceEntrySchema }),
  z.object({ kind: z.literal('detach'), ...onClaim, evidenceId: z.string() }),
  z.object({
    kind: z.literal('confide'),
    ...onClaim,
    evidenceId: z.string(),
    confidential: z.boolean(),
  }),
  z.object({
    kind: z.literal('tick'),
    ...onClaim,
    span: spanSchema,
    tick: z.enum(['right', 'wrong', 'open']),
  }),
  z.object({ kind: z.literal('add'), span: spanSchema }),
  z.object({ kind: z.literal('drop'), ...onClaim }),
  z.object({ kind: z.literal('split'), ...onClaim, offset: z.number().int() }),
  z.object({ kind: z.literal('merge'), claimIds: z.array(claimIdSchema) }),
  z.object({ kind: z.literal('log'), entry: logEntrySchema }),
  z.object({ kind: z.literal('undo') }),
])

const evidenceDraftSchema = z.object({
  title: z.string(),
  outlet: z.string(),
  url: z.string(),
  excerpt: z.string(),
  note: z.string(),
  stance: z.enum(['backs', 'contradicts', 'silent']),
  standing: z.enum(['primary', 'secondary']),
  capturedAt: z.string(),
  attachments: z.array(attachmentSchema),
  confidential: z.boolean().default(false),
})

const outletDraftSchema = z.object({
  editing: z.string().nullable(),
  wantedId: z.string(),
  name: z.string(),
  aliases: z.string(),
  ambiguous: z.string(),
  abbreviations: z.string(),
  nativeNames: z.string(),
  programmes: z.string(),
  domains: z.string(),
  kind: outletKindSchema.or(z.literal('')),
  country: z.string(),
  owner: z.string(),
})

const sittingSchema = z.object({
  alone: z.boolean(),
  spent: z.number().nonnegative(),
  queue: z.enum(['text', 'worth']),
  storyId: storyIdSchema.nullable(),
  claimId: claimIdSchema.nullable(),
  stories: z.array(storyIdSchema).nullable().default(null),
})
type KeptSitting = Readonly<z.infer<typeof sittingSchema>>

const checkerDrafts = {
  rationales: z.record(claimIdSchema, z.string()),
  evidenceDrafts: z.record(claimIdSchema, evidenceDraftSchema),
  settling: z.record(claimIdSchema, z.string()).default({}),
}

const draftsSchema = z.object({
  sitting: sittingSchema.nullable().default(null),
  ...checkerDrafts,
  asideDrafts: z.record(z.string(), z.object(checkerDrafts)).default({}),
  outletDraft: outletDraftSchema.nullable(),
  pasted: z.string(),
  decisions: z.array(
    z.object({
      storyId: storyIdSchema,
      decision: decisionSchema,
      by: checkerSchema.nullable().default(null),
    }),
  ),
})

type Kept = 'rationales' | 'evidenceDrafts' | 'settling' | 'asideDrafts' | 'outletDraft' | 'pasted'

export type Drafts = Pick<DeskState, Kept> & {
  readonly decisions: readonly Pick<PendingDecision, 'storyId' | 'decision' | 'by'>[]
  /** The sitting, as it is taken up again: paused. */
  readonly sitting: KeptSitting | null
}

export const noDrafts: Drafts = {
  ...noCheckerDrafts,
  asideDrafts: {},
  outletDraft: null,
  pasted: '',
  decisions: [],
  sitting: null,
}

/** Libraries share the storage of one window, so each has a key of its own. */
const keyOf = (location: string): string => `tickmark.drafts/1 ${location}`

/** A pasted text beyond this many characters would crowd everything else out of the storage (5 MB in all). */
const longestPaste = 500_000

/** Whether a decision that was cut off while it was being saved can be tried again without doing something else. */
const canRepeat = ({ decision, phase }: PendingDecision): boolean =>
  phase === 'unsaved' ||
  decision.kind === 'mark' ||
  decision.kind === 'attach' ||
  decision.kind === 'settle' ||
  decision.kind === 'log'

const placeOf = ({ sitting, story, currentClaimId }: KeptState): Pick<KeptSitting, 'storyId' | 'claimId'> =>
  sitting?.since == null
    ? { storyId: sitting?.storyId ?? null, claimId: sitting?.claimId ?? null }
    : { storyId: story.kind === 'open' ? story.view.story.id : null, claimId: currentClaimId }

const keptSitting = (state: KeptState): KeptSitting | null =>
  state.sitting === null
    ? null
    : {
        alone: state.sitting.alone,
        spent: state.sitting.spent,
        stories: state.sitting.stories === null ? null : [...state.sitting.stories],
        queue: state.queue,
        ...placeOf(state),
      }

type KeptState = Pick<DeskState, Kept | 'pending' | 'sitting' | 'queue' | 'story' | 'currentClaimId'>

export const draftsOf = (state: KeptState): Drafts => ({
  sitting: keptSitting(state),
  rationales: state.rationales,
  evidenceDrafts: state.evidenceDrafts,
  settling: state.settling,
  asideDrafts: state.asideDrafts,
  outletDraft: state.outletDraft,
  pasted: state.pasted.length > longestPaste ? '' : state.pasted,
  decisions: state.pending.filter(canRepeat).map(({ storyId, decision, by }) => ({ storyId, decision, by })),
})

const isEmpty = ({ outletDraft, pasted, decisions, sitting, ...drafts }: Drafts): boolean =>
  Object.values(drafts).every((held) => Object.keys(held).length === 0) &&
  decisions.length === 0 &&
  outletDraft === null &&
  sitting === null &&
  pasted === ''

const restoreDecision = (decision: z.infer<typeof decisionSchema>): Decision =>
  decision.kind === 'mark' || decision.kind === 'settle' ? { ...decision, reason: decision.reason } : decision

/** Drafts that cannot be read (storage switched off, damaged, from another version) are none. */
export const readDrafts = (storage: Pick<Storage, 'getItem'>, location: string): Drafts => {
  try {
    const parsed = draftsSchema.safeParse(JSON.parse(storage.getItem(keyOf(location)) ?? 'null'))
    if (!parsed.success) return noDrafts
    const decisions = parsed.data.decisions.map(({ storyId, decision, by }) => ({
      storyId,
      by,
      decision: restoreDecision(decision),
    }))
    return { ...parsed.data, decisions }
  } catch {
    return noDrafts
  }
}

/** True when everything typed would outlive the window. */
export const writeDrafts = (
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  location: string,
  drafts: Drafts,
): boolean => {
  try {
    if (isEmpty(drafts)) storage.removeItem(keyOf(location))
    else storage.setItem(keyOf(location), JSON.stringify(drafts))
    return true
  } catch {
    return isEmpty(drafts)
  }
}
