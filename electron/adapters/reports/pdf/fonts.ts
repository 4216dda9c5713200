/** The fonts of a PDF report: Noto from Fontsource, read from beside the program, only for the scripts that the report has. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Font } from '@react-pdf/renderer'
// The order is the one in which a character is looked for. CJK has one weight: a second would be another 5 MB.
import faces from './faces.json' with { type: 'json' }
import { unpackWoff } from './unpackWoff.js'

type Face = (typeof faces)[number]

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
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
  japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  'chinese-simplified': han,
  'chinese-traditional': han,
  korean: /\p{Script=Hangul}/u,
}

/** Beside the built program, else in the packages: tests and tools run from the sources. */
const fontPath = ({ packageName, part }: Face, weight: number): string => {
  const name = `${packageName}-${part}-${weight}-normal.woff`
  const built = join(import.meta.dirname, 'fonts', name)
  if (existsSync(built)) return built
  const packageJson = createRequire(import.meta.url).resolve(`@fontsource/${packageName}/package.json`)
  return join(dirname(packageJson), 'files', name)
}

/** The layout takes a font as an address; a data URL spares it the unpacking. */
const fontSource = (face: Face, weight: number): string => {
  const name = `${face.family.replace(/ /gu, '')}-${weight}`
  return `data:font/ttf;base64,${unpackWoff(readFileSync(fontPath(face, weight)), name).toString('base64')}`
}

const registered = new Set<string>()

const register = (face: Face): void => {
  if (registered.has(face.family)) return
  registered.add(face.family)
  const [regular = 400, bold = regular] = face.weights
  Font.register({
    family: face.family,
    fonts: [
      { src: fontSource(face, regular), fontWeight: 400 },
      { src: fontSource(face, bold), fontWeight: 700 },
    ],
  })
}

/** Registers what `text` needs and names it in the order in which characters are looked for. */
export const familiesFor = (text: string): string[] => {
  const needed = faces.filter((face) => scripts[face.part]?.test(text) ?? true)
  for (const face of needed) register(face)
  return needed.map((face) => face.family)
}
