/** What the workbench asks of the world: a clock, ids, a store, evidence files, extraction. Adapters answer. */
import type { IncomingFile, Notice } from './contract.js'
import type {
  Attachment,
  CheckEvent,
  Checker,
  ReportLanguage,
  Encoding,
  Extraction,
  FoundStory,
  IndexState,
  ListedOutlet,
  MediaType,
  Outlet,
  OutletChange,
  OutletFields,
  Profile,
  SearchChoices,
  SearchFilters,
  ReportTemplate,
  ReviewPolicy,
  Story,
  StoryId,
  StorySummary,
} from './model.js'
import type { WholeReport } from './reports/model/reportSchema.js'
import type { Result } from './result.js'
import type { Signature } from './sessions/manifest.js'
import type { ExchangeFolder, SessionPackages } from './sessions/sessionPorts.js'
import type { PageRequest, StoryPage } from './story/storyPages.js'

/** The part of AbortSignal that core reads. */
export interface CancelSignal {
  readonly aborted: boolean
}

export interface Clock {
  /** The instant in UTC, ISO 8601. */
  now(): string
}

export interface Ids {
  /** A new UUID, unique across libraries. */
  next(): string
}

/** Turns the bytes of a text file into text: UTF-8 with or without BOM, UTF-16; anything else is the error `file-not-text`. */
export interface TextDecoding {
  decode(bytes: Uint8Array): Result<{ readonly text: string; readonly encoding: Encoding }>
  /** Text that we wrote ourselves, such as JSON; null when the bytes are not UTF-8. */
  utf8(bytes: Uint8Array): string | null
  /** The files that would have been read as this text: with each kind of line end, with and without a BOM. */
  spellings(text: string, encoding: Encoding): readonly Uint8Array[]
  /** UTF-8 without BOM. */
  encode(text: string): Uint8Array
}

export interface Hashes {
  /** SHA-256 in lower-case hex. */
  sha256(bytes: Uint8Array): string
}

/** A story with everything that was ever decided on it. */
export interface StoryRecord {
  readonly story: Story
  readonly text: string
  readonly extraction: Extraction
  readonly events: readonly CheckEvent[]
}

/** What a merge makes of one story. */
export interface MergedStory {
  readonly storyId: StoryId
  /** The decisions that are new here. */
  readonly events: readonly CheckEvent[]
  /** The line of the story with them. */
  readonly summary: StorySummary
}

/**
 * A merge on its way: what is put lies where nothing names it, until `commit` makes all of it part of the library in one
 * step. A program that ends before leaves the library as it was.
 */
export interface StoreMerge {
  putStory(record: StoryRecord, original: Uint8Array): Promise<Result<void>>
  /** A copy of evidence, whose bytes have this SHA-256. */
  putEvidence(sha256: string, bytes: Uint8Array): Promise<Result<void>>
  /** Every story that was put must be among `stories`. After an error the library is as it was. */
  commit(stories: readonly MergedStory[], outlets?: readonly OutletChange[]): Promise<Result<void>>
  /** Takes away what was put. */
  abandon(): Promise<void>
}

/** One entry of the library's journal: a story that came in, decisions on one, or a merge. */
export interface StoreChange {
  readonly seq: number
  readonly kind: 'story' | 'events' | 'merge'
  readonly storyIds: readonly StoryId[]
}

/**
 * The library on disk. A Result that is ok says: it is on the disk (fdatasync), not only on its way there.
 * A write that failed has changed nothing.
 */
export interface Store {
  /** Where the library lies, for the checker to read. */
  readonly location: string
  /** A page of the list, and what could not be read; costs no more in a large library than in a small one. */
  page(request?: PageRequest): Promise<Result<StoryPage & { readonly notices: readonly Notice[] }>>
  /** All lines, newest import first. */
  list(): Promise<Result<{ readonly stories: readonly StorySummary[]; readonly notices: readonly Notice[] }>>
  /** The lines of these stories, in their order; a story that is not there is left out. */
  summaries(storyIds: readonly StoryId[]): Promise<Result<readonly StorySummary[]>>
  read(storyId: StoryId): Promise<Result<StoryRecord>>
  /** The bytes that were imported; they have this SHA-256. */
  readOriginal(sha256: string): Promise<Result<Uint8Array>>
  /** Adds a story with its original bytes. Adding one that is there already is a bug of the caller. */
  add(record: StoryRecord, original: Uint8Array, summary: StorySummary): Promise<Result<void>>
  /** Appends events to their story and replaces its summary. */
  append(storyId: StoryId, events: readonly CheckEvent[], summary: StorySummary): Promise<Result<void>>
  /** What was saved after the entry `seq`, and the number of the newest entry. */
  changesSince(
    seq: number,
  ): Promise<Result<{ readonly seq: number; readonly changes: readonly StoreChange[] }>>
  /** Begins to bring in what another library holds; an error says why nothing may be written. */
  beginMerge(): Promise<Result<StoreMerge>>
  readChecker(): Promise<Result<Checker | null>>
  /** Seats a checker, and keeps the profile in place of the one with this id. */
  writeChecker(profile: Profile): Promise<Result<void>>
  /** Who sat here, the one who did last first. */
  /** Puts a profile in the place of the one of its id. */
  writeProfile(profile: Profile): Promise<Result<void>>
  readProfiles(): Promise<Result<readonly Profile[]>>
  /** The language that a checker chose for the desk; null while nobody did. */
  readLanguage(): Promise<Result<ReportLanguage | null>>
  writeLanguage(language: ReportLanguage): Promise<Result<void>>
  /** How many checkers the library asks for; one where nobody chose. */
  readPolicy(): Promise<Result<ReviewPolicy>>
  writePolicy(policy: ReviewPolicy): Promise<Result<void>>
  /** Finishes what runs and lets another program in; nothing can be saved afterwards. */
  close(): Promise<void>
}

/** Copies of evidence, each under the SHA-256 of its bytes; storing the same bytes twice keeps one copy. */
export interface EvidenceFiles {
  put(bytes: Uint8Array): Promise<Result<{ readonly sha256: string; readonly byteLength: number }>>
  get(sha256: string): Promise<Result<Uint8Array>>
  /** The bytes as a File that a host can carry. */
  asFile(bytes: Uint8Array, attachment: Attachment): IncomingFile
}

/** How a long piece of work is watched and given up. */
export interface Watch {
  readonly signal?: CancelSignal | undefined
  /** Hears how much is done, 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined
}

export interface ExtractionTask {
  readonly text: string
  readonly sha256: string
  readonly mediaType: MediaType
  readonly date: string | null
  readonly outlets: readonly Outlet[]
}

/** Runs extraction where it does not hold up the window. A cancelled task ends with the error `cancelled`. */
export interface Extractor {
  extract(task: ExtractionTask, watch?: Watch): Promise<Result<Extraction>>
}

/** Who changes an outlet, and when. */
export type OutletMark = Pick<OutletChange, 'id' | 'at' | 'checker'>

/** The outlets that ship with Tickmark under those of the library; the same array as long as nothing changes. */
export interface OutletRegistry {
  list(): Promise<Result<readonly ListedOutlet[]>>
  /** Every change to the library's own outlets. */
  changes(): Promise<Result<readonly OutletChange[]>>
  save(outlet: Outlet, mark: OutletMark): Promise<Result<void>>
  /** An id that is not the library's own is the error `outlet-not-found`. */
  remove(outletId: string, mark: OutletMark): Promise<Result<void>>
  /** Writes these words once more, though they stand already: whoever settles a conflict says so. Null takes the outlet back. */
  write(outletId: string, fields: OutletFields | null, mark: OutletMark): Promise<Result<void>>
}

export interface SearchQuery {
  readonly text: string
  readonly filters: SearchFilters
  readonly limit: number
  readonly cursor: string | null
  /** Whether to count what the filters can be set to. */
  readonly choices?: boolean | undefined
  /** Waits until the index holds the whole library: what is made of the answer must not leave a story out in silence. */
  readonly whole?: boolean | undefined
}

export interface SearchAnswer {
  readonly stories: readonly FoundStory[]
  readonly total: number
  readonly next: string | null
  readonly choices: SearchChoices
  readonly index: IndexState
}

/** Finds stories by their words. It follows the store by itself and never holds up a save; a query given up ends with `cancelled`. */
export interface Search {
  find(query: SearchQuery, signal?: CancelSignal): Promise<Result<SearchAnswer>>
}

/** What the makers of PDF and DOCX are given. */
export interface DocumentTask extends WholeReport {
  readonly format: 'pdf' | 'docx'
}

/** Makes documents where it does not hold up the window; the answer is the file. A cancelled task ends with `cancelled`; what the stories throw is thrown. */
export interface Documents {
  render(task: DocumentTask, watch?: Watch): Promise<Result<Uint8Array>>
  /** Pieces of the bytes in base64, for the border that carries text. */
  inBase64(bytes: Uint8Array): Iterable<string>
}

/** The report template of the library; the plain one until a house has written its own. */
export interface ReportTemplates {
  read(): Promise<Result<ReportTemplate>>
  write(template: ReportTemplate): Promise<Result<void>>
}

/** Seals texts so that only this user of this computer can open them. */
export interface KeyVault {
  isThere(): Promise<boolean>
  seal(text: string): Promise<Uint8Array>
  /** `isOld` asks for the text to be sealed anew. */
  open(sealed: Uint8Array): Promise<{ readonly text: string; readonly isOld: boolean }>
}

/** Signs with the key of the library's checker (Ed25519). */
export interface Signing {
  /** The key is made when it is first needed. */
  sign(bytes: Uint8Array): Promise<Result<Signature>>
  verify(bytes: Uint8Array, signature: Signature): boolean
  /** A short form of a public key that two people can compare aloud: four groups of four hex digits. */
  fingerprint(publicKey: string): string
}

export interface Ports {
  readonly clock: Clock
  readonly ids: Ids
  readonly hashes: Hashes
  readonly textDecoding: TextDecoding
  readonly store: Store
  readonly evidenceFiles: EvidenceFiles
  readonly extractor: Extractor
  readonly registry: OutletRegistry
  readonly search: Search
  readonly documents: Documents
  readonly reportTemplates: ReportTemplates
  readonly packages: SessionPackages
  readonly exchange: ExchangeFolder
  readonly signing: Signing
}
