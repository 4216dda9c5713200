/** Runs Typst, a typesetter that writes tagged PDF, as WebAssembly in this thread: no file, no network, no native code. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { brotliDecompressSync } from 'node:zlib'
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'

/** Packed beside the built program, else in its package: tests and tools run from the sources. */
const readCompiler = (): Uint8Array<ArrayBuffer> => {
  const built = join(import.meta.dirname, 'typst.wasm.br')
  if (existsSync(built)) return brotliDecompressSync(readFileSync(built))
  const path = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  return readFileSync(path)
}

/**
 * V8 would compile what runs often a second time, for speed: that takes 80 MB, and a report is finished before it pays. Holds
 * for all WebAssembly of the process from now on; the typesetter is the only one here. Electron leaves such flags open
 * (`--no-freeze-flags-after-init`), as Node does.
 */
const compileOnce = (): void => setFlagsFromString('--liftoff-only')

export const compileTypst = (): WebAssembly.Module => {
  compileOnce()
  return new WebAssembly.Module(readCompiler())
}

interface Compiled {
  readonly result?: Uint8Array
  readonly diagnostics?: readonly unknown[]
}

/** By hand: a library of schemas in each thread that sets a part would take more memory than some parts. */
const isCompiled = (made: unknown): made is Compiled =>
  typeof made === 'object' &&
  made !== null &&
  (!('result' in made) || made.result instanceof Uint8Array) &&
  (!('diagnostics' in made) || Array.isArray(made.diagnostics))

/** Diagnostics as sentences, those of errors and of warnings. */
const wantsSentences = 1

export interface Typesetting {
  readonly source: string
  readonly fonts: readonly Uint8Array[]
  /** What the source reads, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>
}

/**
 * What Typst cannot set is a bug of the source, and thrown. It remembers the layout of everything that it ever set in this
 * thread, and gives back no memory: the thread of a long report sets one part and ends.
 */
export const typeset = async (
  module: WebAssembly.Module,
  { source, fonts, files }: Typesetting,
): Promise<Uint8Array> => {
  // Does nothing but the first time.
  initSync({ module })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  compiler.add_source('/report.typ', source)
  for (const [name, bytes] of Object.entries(files)) compiler.map_shadow(`/${name}`, bytes)
  const made: unknown = compiler.compile('/report.typ', undefined, 'pdf', wantsSentences)
  if (!isCompiled(made)) throw new Error('Typst answers in another way now')
  if (made.result === undefined) throw new Error(`Typst: ${(made.diagnostics ?? []).map(String).join('; ')}`)
  // Not after a failure: a compiler that broke down cannot be freed, and saying so would hide why.
  compiler.free()
  return made.result
}
