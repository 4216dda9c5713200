/** Runs Typst, a typesetter that writes tagged PDF, as WebAssembly in this thread: no file, no network, no native code. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import { z } from 'zod'

/** Packed beside the built program, else in its package: tests and tools run from the sources. */
const readCompiler = (): Uint8Array<ArrayBuffer> => {
  const built = join(import.meta.dirname, 'typst.wasm.br')
  if (existsSync(built)) return new Uint8Array(brotliDecompressSync(readFileSync(built)))
  const path = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm')
  return new Uint8Array(readFileSync(path))
}

let isLoaded = false
const load = (): void => {
  if (isLoaded) return
  initSync({ module: readCompiler() })
  isLoaded = true
}

const compiledSchema = z.object({
  result: z.instanceof(Uint8Array).optional(),
  diagnostics: z.array(z.unknown()).optional(),
})

/** Diagnostics as sentences, those of errors and of warnings. */
const wantsSentences = 1

export interface Typesetting {
  readonly source: string
  readonly fonts: readonly Uint8Array[]
  /** What the source reads, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>
}

/** What Typst cannot set is a bug of the source, and thrown. */
export const typeset = async ({ source, fonts, files }: Typesetting): Promise<Uint8Array> => {
  load()
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  try {
    compiler.add_source('/report.typ', source)
    for (const [name, bytes] of Object.entries(files)) compiler.map_shadow(`/${name}`, bytes)
    const made = compiledSchema.parse(compiler.compile('/report.typ', undefined, 'pdf', wantsSentences))
    if (made.result === undefined)
      throw new Error(`Typst: ${(made.diagnostics ?? []).map(String).join('; ')}`)
    return made.result
  } finally {
    // What the typesetter remembers for a next run of the same text is given back.
    compiler.reset()
    compiler.free()
  }
}
