/** The fonts of a PDF report, from Fontsource, read from beside the program, only for the scripts that the report has. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
// The order is the one in which a character is looked for. CJK has one weight: a second would be another 5 MB.
import faces from './faces.json' with { type: 'json' }
import { unpackWoff } from './unpackWoff.js'

type Face = (typeof faces)[number]

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const hangul = /\p{Script=Hangul}/u
/** Which text needs a part; those that are not here every report has. */
const scripts: Readonly<Record<string, RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  'cyrillic-ext': /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  'greek-ext': /\p{Script=Greek}/u,
  // Combining marks, horned letters and the đồng.
  vietnamese: /[\u0300-\u0323\u01a0-\u01b0\u1ea0-\u1ef9\u20ab]/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  devanagari: /\p{Script=Devanagari}/u,
  japanese: kana,
  'chinese-simplified': han,
  'chinese-traditional': han,
  korean: hangul,
}

/** Han characters are drawn in the forms of the language that a text is in. */
export type HanScript = 'plain' | 'japanese' | 'korean'
export const hanScriptOf = (text: string): HanScript =>
  kana.test(text) ? 'japanese' : hangul.test(text) ? 'korean' : 'plain'

/** Beside the built program, else in the packages: tests and tools run from the sources. */
const fontPath = ({ packageName, part }: Face, weight: number): string => {
  const name = `${packageName}-${part}-${weight}-normal.woff`
  const built = join(import.meta.dirname, 'fonts', name)
  if (existsSync(built)) return built
  const packageJson = createRequire(import.meta.url).resolve(`@fontsource/${packageName}/package.json`)
  return join(dirname(packageJson), 'files', name)
}

export interface Fonts {
  /** Unpacked fonts, each under the name of its family. */
  readonly files: readonly Uint8Array[]
  readonly families: Readonly<Record<HanScript, readonly string[]>>
}

/** What `text` needs. */
const fontsFor = (text: string, read: (face: Face, weight: number) => Uint8Array): Fonts => {
  const needed = faces.filter((face) => scripts[face.part]?.test(text) ?? true)
  const led = (part: string): string[] =>
    [...needed.filter((f) => f.part === part), ...needed.filter((f) => f.part !== part)].map((f) => f.family)
  return {
    files: needed.flatMap((face) => face.weights.map((weight) => read(face, weight))),
    families: { plain: led(''), japanese: led('japanese'), korean: led('korean') },
  }
}

/** Finds the fonts that a text needs; each is read and unpacked once. */
export const openFonts = (): ((text: string) => Fonts) => {
  const unpacked = new Map<string, Uint8Array>()
  const read = (face: Face, weight: number): Uint8Array => {
    const path = fontPath(face, weight)
    const held = unpacked.get(path) ?? unpackWoff(readFileSync(path), { family: face.family, weight })
    unpacked.set(path, held)
    return held
  }
  return (text) => fontsFor(text, read)
}
