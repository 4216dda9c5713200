/** Keeps what is typed and not saved yet, for each library, so that a reload or a crash of the window loses none of it. */
import { z } from 'zod'
import {
  attachmentSchema,
  claimIdSchema,
  outletKindSchema,
  storyIdSchema,
} from '../../electron/core/model.js'
import type { DeskState } from './deskState.js'
import type { KeptDecision } from './keepDecisions.js'
import { keptDecisionSchema, restoreKept } from './keepDecisions.js'
import { noCheckerDrafts } from './deskState.js'

const evidenceDraftSchema = z.object({
  title: z.string(),
  outlet: z.string(),
  url: z.string(),
  excerpt: z.string(),
  note: z.string(),
  stance: z.enum(['backs', 'contradicts', 'silent']).nullable(),
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
  /** Where an earlier version kept them. */
  decisions: z.array(keptDecisionSchema).default([]),
})

type Kept = 'rationales' | 'evidenceDrafts' | 'settling' | 'asideDrafts' | 'outletDraft' | 'pasted'

export type Drafts = Pick<DeskState, Kept> & {
  readonly decisions: readonly KeptDecision[]
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

type KeptState = Pick<DeskState, Kept | 'sitting' | 'queue' | 'story' | 'currentClaimId'>

export const draftsOf = (state: KeptState): Drafts => ({
  sitting: keptSitting(state),
  rationales: state.rationales,
  evidenceDrafts: state.evidenceDrafts,
  settling: state.settling,
  asideDrafts: state.asideDrafts,
  outletDraft: state.outletDraft,
  pasted: state.pasted.length > longestPaste ? '' : state.pasted,
  // Each has a key of its own, which other windows watch.
  decisions: [],
})

const isEmpty = ({ outletDraft, pasted, decisions, sitting, ...drafts }: Drafts): boolean =>
  Object.values(drafts).every((held) => Object.keys(held).length === 0) &&
  decisions.length === 0 &&
  outletDraft === null &&
  sitting === null &&
  pasted === ''

/** Drafts that cannot be read (storage switched off, damaged, from another version) are none. */
export const readDrafts = (storage: Pick<Storage, 'getItem'>, location: string): Drafts => {
  try {
    const parsed = draftsSchema.safeParse(JSON.parse(storage.getItem(keyOf(location)) ?? 'null'))
    if (!parsed.success) return noDrafts
    return { ...parsed.data, decisions: parsed.data.decisions.map(restoreKept) }
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
