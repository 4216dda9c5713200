/** What the commands ask of the world: the library, files, the terminal. The entry supplies it. */
import type { IncomingFile, SessionInspection } from '../../core/contract.js'
import type { Extraction } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import type { ReadText } from '../../core/story/readStory.js'
import type { Workbench } from '../../core/workbench.js'

export interface Terminal {
  /** Opens the library in `folder`, else the app's own; `read` goes beside a program that has it open. */
  openLibrary(folder: string | undefined, access: 'read' | 'write'): Promise<Result<Workbench>>
  /** A story may have 20 MB, a report more; a session package is read in parts. */
  readFile(path: string, kind?: 'story' | 'report' | 'session'): Promise<Result<IncomingFile>>
  /** Checks a session package and says what is in it, without a library. */
  inspect(file: IncomingFile): Promise<Result<SessionInspection>>
  /** Extracts without a library. */
  extract(file: IncomingFile): Promise<Result<{ readonly read: ReadText; readonly extraction: Extraction }>>
  /** Writes a whole file as its pieces come, or nothing; `-` is standard output. What the pieces throw is thrown on. */
  writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Result<void>>
  /** Aborts when the one at the keyboard gives up. */
  readonly interrupted: AbortSignal
  /** Shows how much is done, 0 to 1, to whoever sits there; nothing where nobody does. */
  progress(fraction: number): void
  /** Each on the library in `folder`, else on the app's own. */
  readonly upkeep: {
    verify(
      folder: string | undefined,
    ): Promise<
      Result<{ readonly stories: number; readonly entries: number; readonly problems: readonly string[] }>
    >
    backUp(folder: string | undefined): Promise<Result<string>>
    restore(
      snapshot: string,
      folder: string | undefined,
    ): Promise<Result<{ readonly library: string; readonly aside: string | null }>>
  }
  out(line: string): void
  error(line: string): void
}

/** Exit codes: scripts may rely on them. */
export const exitCodes = { done: 0, damaged: 1, badUse: 2, badInput: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The command was called in a way that it does not know; the message says which and what it knows. */
export class BadUse extends Error {
  override readonly name = 'BadUse'
}
