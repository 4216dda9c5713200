/** What session packages and the shared folder ask of the world: zip files, and a folder in which others write, too. */
import type { ExportStep, IncomingFile } from '../contract.js'
import type { Result } from '../result.js'
import type { ExchangeState } from './exchangeState.js'

export interface PackedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A session package whose table of contents is sound; what its files hold is another question. */
export interface OpenPackage {
  /** Sizes are those that the files must have when they are unpacked. */
  readonly files: readonly { readonly name: string; readonly byteLength: number }[]
  /** A file of exactly the length that was told; anything else is the error `session-invalid`. */
  read(name: string): Promise<Result<Uint8Array>>
}

/** Writes and reads the files of session packages (zip). */
export interface SessionPackages {
  /** Refuses what no package of ours is: names that lead out, links, doubled names, bombs, other formats. */
  open(file: IncomingFile): Promise<Result<OpenPackage>>
  /** The bytes of the package, the same for the same files in the same order on every machine. */
  write(files: AsyncIterable<PackedFile>): AsyncIterable<Uint8Array>
  /** Pieces of the bytes in base64, for the border that carries text. */
  inBase64(bytes: Uint8Array): Iterable<string>
}

/** One package in a shared folder; numbers begin with 1 in each stream. */
export interface ExchangePackage {
  readonly stream: string
  readonly number: number
}

/** A folder that several libraries share: each writes into a stream of its own, so that no file is ever written by two. */
export interface ExchangeFolder {
  /** What this library knows of it; null before the first exchange. */
  state(): Promise<Result<ExchangeState | null>>
  writeState(state: ExchangeState): Promise<Result<void>>
  /** The packages of all streams by number; a folder that cannot be reached is the error `exchange-unreachable`. */
  packages(folder: string): Promise<Result<readonly ExchangePackage[]>>
  file(folder: string, one: ExchangePackage): Promise<Result<IncomingFile>>
  /** Writes a package under a name that nobody has; `taken` when somebody does, and nothing is written then. */
  put(
    folder: string,
    one: ExchangePackage,
    steps: AsyncIterable<ExportStep>,
  ): Promise<Result<'written' | 'taken'>>
}
