/** Everything the desk shows, as one value. */
import type { Notice, SharedFolder, PackageSource, StoryGroups } from '../../electron/core/contract.js'
import type {
  Attachment,
  Checker,
  ClaimId,
  Span,
  Stance,
  StoryId,
  StorySummary,
  StoryView,
} from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { OutletDirectory } from '../outlets/outletDirectory.js'
import { emptyDirectory } from '../outlets/outletDirectory.js'
import type { OutletDraft } from '../outlets/outletDraft.js'
import type { ExchangeRun } from './exchangeActions.js'
import type { QueueOrder } from './chooseClaim.js'
import type { Sitting } from '../sessions/sitting.js'
import type { Failing } from '../words/failureWords.js'
import type { PlainKey } from '../words/speak.js'
import type { Decision, PendingDecision } from './decision.js'

export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | {
      readonly kind: 'ready'
      /** The first pages of the list. */
      readonly stories: readonly StorySummary[]
      /** How many stories there are on all pages. */
      readonly groups: StoryGroups
      /** Asks for the page after those; null when all are here. */
      readonly next: string | null
      readonly notices: readonly Notice[]
      readonly location: string
    }

export type StoryState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly storyId: StoryId }
  | { readonly kind: 'failed'; readonly storyId: StoryId; readonly trouble: Trouble }
  | { readonly kind: 'open'; readonly view: StoryView }

/** What stands in the evidence form of a claim before it is attached. */
export interface EvidenceDraft {
  readonly title: string
  readonly outlet: string
  readonly url: string
  readonly excerpt: string
  readonly note: string
  /** Null until it is chosen: it follows the verdict then, and nothing where none says. */
  readonly stance: Stance | null
  readonly standing: 'primary' | 'secondary'
  /** As the field writes it: local time, "2026-11-23T14:02", or empty. */
  readonly capturedAt: string
  readonly attachments: readonly Attachment[]
  readonly confidential: boolean
}

export interface Refusal extends Failing {
  readonly name: string
}
/** Something to say: words of the desk, or what the workbench said. */
export type Note = PlainKey | Failing

export interface ImportRun {
  readonly phase: 'running' | 'done' | 'cancelled' | 'failed'
  readonly total: number
  readonly done: number
  /** The file that is being read now. */
  readonly name: string
  /** How much of that file has been read, 0 to 1. */
  readonly fraction: number
  readonly imported: number
  readonly existed: number
  readonly refusals: readonly Refusal[]
  readonly trouble: Trouble | null
}

/** A session package that waits to be merged. */
export interface OfferedPackage {
  readonly id: string
  readonly name: string
  readonly source: PackageSource
}

export type DialogName =
  | 'conflicts'
  | 'exchange'
  | 'help'
  | 'logs'
  | 'merge'
  | 'outlets'
  | 'pack'
  | 'palette'
  | 'paste'
  | 'report'
  | 'review'
  | 'settle'
  | 'sitting'
  | 'who'

/** What one checker typed on claims and did not save. */
export interface CheckerDrafts {
  readonly rationales: Readonly<Record<ClaimId, string>>
  readonly evidenceDrafts: Readonly<Record<ClaimId, EvidenceDraft>>
  /** Why a disagreement is to be settled so. */
  readonly settling: Readonly<Record<ClaimId, string>>
}
export const noCheckerDrafts: CheckerDrafts = { rationales: {}, evidenceDrafts: {}, settling: {} }

export interface DeskState extends CheckerDrafts {
  readonly library: LibraryState
  /** What stands in the search field. */
  readonly filter: string
  /** `unknown` until the workbench has said who marks. */
  readonly checker: Checker | null | 'unknown'
  /** A decision that waits for the checker's name. */
  readonly waiting: Decision | null
  /** The dialog that stands behind the question who checks, and comes back after it. */
  readonly afterWho: DialogName | null
  readonly story: StoryState
  readonly currentClaimId: ClaimId | null
  /** Who chose the current claim: a choice in the text does not scroll the text. */
  readonly chosenIn: 'text' | 'desk'
  /** What other checkers typed before this one sat down, by their ids: it comes back with them. */
  readonly asideDrafts: Readonly<Record<string, CheckerDrafts>>
  /** The outlet that is being written, until it is saved or given up. */
  readonly outletDraft: OutletDraft | null
  /** What stands in the fields of the logs, by field. */
  readonly logDraft: Readonly<Record<string, string>>
  /** The text in the paste dialog. */
  readonly pasted: string
  /** The library whose drafts are on the desk; null until they have been read. */
  readonly draftsOwner: string | null
  /** The outlets that stories are read with from now on. */
  readonly registry: OutletDirectory
  /** The order in which next, previous and the way on after marking go. */
  readonly queue: QueueOrder
  /** The sitting that runs or is paused. */
  readonly sitting: Sitting | null
  /** The folder that is shared with other libraries; null until the workbench has said. */
  readonly shared: SharedFolder | null
  readonly exchangeRun: ExchangeRun | null
  /** Conflicts of the library that nobody has settled, but for verdicts. */
  readonly unsettled: number
  readonly pending: readonly PendingDecision[]
  /** UTC instant of the last decision that is on the disk. */
  readonly savedAt: string | null
  readonly connected: boolean
  readonly importRun: ImportRun | null
  readonly dialog: DialogName | null
  /** Session packages that wait to be merged; the first is on the desk while its dialog is open. */
  readonly offered: readonly OfferedPackage[]
  /** A mention to show; `serial` makes showing the same one twice two events. */
  readonly flash: { readonly span: Span; readonly serial: number } | null
  /** What was refused without anything being lost ("nothing to undo"), until the next decision. */
  readonly note: Note | null
  /** One sentence for a screen reader. */
  readonly announcement: PlainKey | null
}

export const emptyDesk: DeskState = {
  library: { kind: 'loading' },
  filter: '',
  checker: 'unknown',
  waiting: null,
  afterWho: null,
  story: { kind: 'none' },
  currentClaimId: null,
  chosenIn: 'desk',
  ...noCheckerDrafts,
  asideDrafts: {},
  outletDraft: null,
  logDraft: {},
  pasted: '',
  draftsOwner: null,
  registry: emptyDirectory,
  queue: 'text',
  sitting: null,
  shared: null,
  exchangeRun: null,
  unsettled: 0,
  pending: [],
  savedAt: null,
  connected: true,
  importRun: null,
  dialog: null,
  offered: [],
  flash: null,
  note: null,
  announcement: null,
}

export const emptyEvidence: EvidenceDraft = {
  title: '',
  outlet: '',
  url: '',
  excerpt: '',
  note: '',
  stance: null,
  standing: 'secondary',
  capturedAt: '',
  attachments: [],
  confidential: false,
}
