/** Everything that can happen on the desk. */
import type {
  ImportStep,
  Notice,
  SharedFolder,
  StoryGroups,
  StoryPatch,
} from '../../electron/core/contract.js'
import type {
  Checker,
  ClaimId,
  ListedOutlet,
  Span,
  StoryId,
  StorySummary,
  StoryView,
} from '../../electron/core/model.js'
import type { Trouble } from '../api/ask.js'
import type { OutletDraft } from '../outlets/outletDraft.js'
import type { Sitting } from '../sessions/sitting.js'
import type { PlainKey } from '../words/speak.js'
import type { QueueOrder } from './chooseClaim.js'
import type { Decision, PendingDecision } from './decision.js'
import type { Drafts } from './keepDrafts.js'
import type { ExchangeRun } from './exchangeActions.js'
import type { StrandedDraft } from './strandedDrafts.js'
import type { DialogName, EvidenceDraft, Note, OfferedPackage, Refusal } from './deskState.js'

export type DeskAction =
  | {
      readonly kind: 'libraryRead'
      readonly stories: readonly StorySummary[]
      readonly groups: StoryGroups
      readonly next: string | null
      readonly notices: readonly Notice[]
      readonly location: string
    }
  | { readonly kind: 'libraryFailed'; readonly trouble: Trouble }
  | { readonly kind: 'filterChanged'; readonly filter: string }
  | {
      readonly kind: 'libraryContinued'
      readonly stories: readonly StorySummary[]
      readonly groups: StoryGroups
      readonly next: string | null
    }
  | { readonly kind: 'connectionChanged'; readonly connected: boolean }
  | { readonly kind: 'checkerRead'; readonly checker: Checker | null }
  | { readonly kind: 'nameAsked'; readonly waiting: Decision | null }
  | { readonly kind: 'nameLeft' }
  | { readonly kind: 'storyOpening'; readonly storyId: StoryId; readonly claimId?: ClaimId | null }
  | { readonly kind: 'storyOpened'; readonly view: StoryView }
  | { readonly kind: 'storyFailed'; readonly storyId: StoryId; readonly trouble: Trouble }
  | { readonly kind: 'claimChosen'; readonly claimId: ClaimId; readonly chosenIn: 'text' | 'desk' }
  | { readonly kind: 'settlingChanged'; readonly claimId: ClaimId; readonly rationale: string }
  | { readonly kind: 'logDraftChanged'; readonly draft: Readonly<Record<string, string>> }
  | { readonly kind: 'rationaleChanged'; readonly claimId: ClaimId; readonly rationale: string }
  | { readonly kind: 'evidenceChanged'; readonly claimId: ClaimId; readonly draft: EvidenceDraft | null }
  /** What was typed on a claim that is gone goes to another claim, under `held`, or away. */
  | {
      readonly kind: 'draftMoved'
      readonly draft: Pick<StrandedDraft, 'kind' | 'claimId'>
      readonly onto: ClaimId
      readonly held: string
    }
  | { readonly kind: 'draftDiscarded'; readonly draft: Pick<StrandedDraft, 'kind' | 'claimId'> }
  | { readonly kind: 'pasteChanged'; readonly pasted: string }
  | { readonly kind: 'draftsRead'; readonly location: string; readonly drafts: Drafts }
  | { readonly kind: 'outletsRead'; readonly outlets: readonly ListedOutlet[] }
  | { readonly kind: 'outletDraftChanged'; readonly draft: OutletDraft | null }
  /** Opens the form, for a name that a story credits or an outlet that is to be changed. */
  | { readonly kind: 'outletAsked'; readonly draft: OutletDraft }
  | { readonly kind: 'queueChanged'; readonly queue: QueueOrder }
  | { readonly kind: 'sharedRead'; readonly shared: SharedFolder }
  | { readonly kind: 'exchangeChanged'; readonly run: ExchangeRun | null }
  | { readonly kind: 'conflictsCounted'; readonly count: number }
  | { readonly kind: 'sittingChanged'; readonly sitting: Sitting | null }
  | { readonly kind: 'decisionSent'; readonly pending: PendingDecision }
  | { readonly kind: 'decisionSaved'; readonly id: number; readonly patch: StoryPatch }
  | { readonly kind: 'decisionFailed'; readonly id: number; readonly trouble: Trouble }
  | { readonly kind: 'decisionDiscarded'; readonly id: number }
  /** Another window saved or discarded it. */
  | { readonly kind: 'decisionSettledElsewhere'; readonly decisionId: string }
  | { readonly kind: 'importStarted'; readonly total: number; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'importStepped'; readonly step: ImportStep }
  | { readonly kind: 'importEnded'; readonly phase: 'done' | 'cancelled' }
  | { readonly kind: 'importFailed'; readonly trouble: Trouble }
  | { readonly kind: 'importDismissed' }
  | { readonly kind: 'dialogChanged'; readonly dialog: DialogName | null }
  | { readonly kind: 'packagesOffered'; readonly packages: readonly OfferedPackage[] }
  /** The first package is dealt with, or given up. */
  | { readonly kind: 'packageLeft' }
  | { readonly kind: 'mentionShown'; readonly span: Span }
  | { readonly kind: 'noted'; readonly note: Note | null }
  | { readonly kind: 'announced'; readonly sentence: PlainKey }
