/** Reads what goes on with an outlet's name: an edition ("BBC Persian"), a department ("Reuters TV"), a channel ("NBC 4"). */
import type { CompiledCues } from './cues/compileCues.js'
import * as roles from './cues/roles.js'
import * as shapes from '../story/shapes.js'
import { unlisted } from './namedOutlet.js'
import type { Naming } from './naming.js'
import type { OutletIndex } from './outletIndex.js'
import type { Tokens } from './tokens.js'

export const isEdition = (
  { words, shapes: written, starts, ends }: Tokens,
  at: number,
  to: number,
  index: OutletIndex,
): boolean =>
  at < to &&
  (written[at] === shapes.capital || written[at] === shapes.capitals) &&
  (starts[at] ?? 0) === (ends[at - 1] ?? 0) + 1 &&
  (index.editions.abroad.has(words[at] ?? 0) ||
    index.editions.departments.has(words[at] ?? 0) ||
    (index.editions.cities.has(words[at] ?? 0) && written[at - 1] === shapes.capitals))

/** "CNN en Español": the language has a capital. */
const isInTongue = (
  { words, shapes: written, starts, ends }: Tokens,
  at: number,
  to: number,
  { editions }: OutletIndex,
): boolean =>
  at + 1 < to &&
  words[at] === editions.inTongue &&
  (starts[at] ?? 0) === (ends[at - 1] ?? 0) + 1 &&
  (written[at + 1] === shapes.capital || written[at + 1] === shapes.capitals) &&
  editions.tongues.has(words[at + 1] ?? 0)

/** American networks whose local stations go by a number. */
const isNetwork = /^(?:ABC|NBC|CBS|FOX|Fox|CW)$/

/** "NBC 4", "Fox 13": a local station; not "CBS 60 Minutes", "told NBC 20 minutes later". */
export const isChannel = (
  { text, words, shapes: written, starts, ends }: Tokens,
  from: number,
  at: number,
  to: number,
  { roleOf }: CompiledCues,
): boolean =>
  at < to &&
  written[at] === shapes.number &&
  (ends[at] ?? 0) - (starts[at] ?? 0) <= 2 &&
  (starts[at] ?? 0) === (ends[at - 1] ?? 0) + 1 &&
  isNetwork.test(text.slice(starts[from], ends[at - 1])) &&
  // A counted noun is no word of the grammar, or one of time; a verb of reporting is neither.
  (at + 1 >= to ||
    written[at + 1] === shapes.sign ||
    (written[at + 1] === shapes.lower &&
      words[at + 1] !== 0 &&
      ((roleOf[words[at + 1] ?? 0] ?? 0) & roles.dateLine) === 0))

/** Takes in the edition's name: "BBC Persian" is a newsroom of its own, "Reuters TV" a part of Reuters. */
export const readEdition = (
  tokens: Tokens,
  to: number,
  index: OutletIndex,
  cues: CompiledCues,
  naming: Naming,
): Naming => {
  if (isChannel(tokens, naming.from, naming.to, to, cues)) {
    const name = tokens.text.slice(tokens.starts[naming.from], tokens.ends[naming.to])
    return naming.endingAt(naming.to + 1, unlisted(name))
  }
  if (isInTongue(tokens, naming.to, to, index)) {
    const name = tokens.text.slice(tokens.starts[naming.from], tokens.ends[naming.to + 1])
    return naming.endingAt(naming.to + 2, unlisted(name))
  }
  if (!isEdition(tokens, naming.to, to, index)) return naming
  const end = naming.to + 1
  if (index.editions.departments.has(tokens.words[naming.to] ?? 0)) return naming.endingAt(end)
  // "CNN Ukraine's president": the place belongs to what follows.
  if (tokens.words[end] === index.signs.apostrophe || tokens.shapes[end] === shapes.capital) return naming
  return naming.endingAt(end, unlisted(tokens.text.slice(tokens.starts[naming.from], tokens.ends[naming.to])))
}
