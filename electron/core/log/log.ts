/** What the program writes down about its own running: events and facts about them, and never a word of a story. */

export type LogLevel = 'info' | 'warning' | 'error'

/** Codes, versions and figures. Text that somebody wrote, titles, paths and file names are no facts. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>

export interface Log {
  /** `event` is a code of two parts, as `library.opened`. */
  note(level: LogLevel, event: string, facts?: LogFacts): void
  /** A bug: what was thrown, without its message, which may quote a story. */
  bug(event: string, cause: unknown): void
}

/** For scripts and tests that keep none. */
export const noLog: Log = { note: () => undefined, bug: () => undefined }
