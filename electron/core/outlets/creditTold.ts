/** What a speaker behind the verb tells an outlet: "dijo la panadera Rosa Gil a X", "sagte die Ministerin der X". */
import type { Cue } from './credit.js'
import * as roles from './cues/roles.js'
import type { Group } from './groups.js'
import * as shapes from '../story/shapes.js'
import type { Scene } from './scene.js'

/** How far the verb may stand before the outlet, in tokens: a speaker with role, office and apposition. */
const longestSpeaker = 20

/** Endings of the Ukrainian dative, of names and of the nouns before them. */
const dative = /(?:[уюії]|ій|[ая]м)$/u

/** The word that shows the case of what the outlet is called: the noun before its name, else the name's last word. */
const telling = (scene: Scene, at: number, group: Group): number => {
  for (let i = group.from - 1; i >= at; i--) if (scene.shape(i) !== shapes.sign) return i
  return group.to - 1
}

/** True for a word in the dative, or one that shows no case: foreign letters, an abbreviation. */
const maySayTo = (scene: Scene, i: number): 'yes' | 'perhaps' | 'no' => {
  const word = scene.textOf(i, i + 1)
  if (scene.shape(i) === shapes.capitals || !/\p{Script=Cyrillic}/u.test(word)) return 'perhaps'
  return dative.test(word) ? 'yes' : 'no'
}

/** "sagte der Sprecher der X": somebody of the outlet, and nobody who tells it. Looks at the word before `to`. */
const isStaffBefore = ({ cues, tokens, from }: Scene, to: number): boolean => {
  const at = to - 1
  if (at < from) return false
  return [cues.belongings, cues.journalists, cues.hosts].some(
    (nouns) => nouns.longest(tokens.words, at, to) !== null,
  )
}

/** Where the speaker ends before the outlet's description at `at`, or -1 where nothing says "to". */
const endOfSpeaker = (scene: Scene, at: number, group: Group): number => {
  const { cues } = scene
  const link = at - 1
  if (scene.is(link, roles.recipientLink)) return link
  if (cues.recipientArticles.has(scene.word(link))) return isStaffBefore(scene, link) ? -1 : link
  // "заявила Ольга Правик журналістам X"
  const isStaffTold =
    cues.namesDecline &&
    cues.journalists.longest(scene.tokens.words, link, at) !== null &&
    dative.test(scene.textOf(link, at))
  if (isStaffTold) return link
  if (!cues.namesDecline || cues.apartWords.has(scene.word(link)) || isStaffBefore(scene, at)) return -1
  const says = maySayTo(scene, telling(scene, at, group))
  // "сказав аналітик Bloomberg" is one of Bloomberg's: a name that shows no case needs the speaker's own name before it.
  return says === 'yes' || (says === 'perhaps' && scene.isCapital(link)) ? at : -1
}

/** Before the comma that opens the apposition closed by the comma at `close`, or -1. */
const beforeApposition = (scene: Scene, close: number): number => {
  for (let i = close - 1; i > Math.max(scene.from, close - longestSpeaker); i--) {
    if (scene.word(i) === scene.signs.comma) return i - 1
    if (scene.isPause(i) || scene.is(i, roles.speech)) return -1
  }
  return -1
}

/** True for a preposition that brings in a matter or an occasion; "en Kiev" and "am Montag" only say where and when. */
const setsApart = (scene: Scene, i: number): boolean =>
  scene.cues.apartWords.has(scene.word(i)) && !scene.isCapital(i + 1) && !scene.is(i + 1, roles.time)

/** Reads back from the outlet's description at `at` over the speaker to the verb. */
export const readTold = (scene: Scene, group: Group, at: number): Cue | null => {
  const { cues, from, signs } = scene
  if (cues.tellers.size === 0) return null
  const end = endOfSpeaker(scene, at, group)
  if (end < 0) return null
  let i = scene.word(end - 1) === signs.comma ? beforeApposition(scene, end - 1) : end - 1
  for (; i >= Math.max(from, end - longestSpeaker); i--) {
    if (cues.tellers.has(scene.word(i))) return { from: i, to: at, rule: 'told', family: 'interview' }
    const stop = scene.isPause(i) || setsApart(scene, i) || scene.is(i, roles.speech)
    if (stop || (scene.is(i, roles.subjectLead) && !scene.is(i, roles.conjunction))) return null
  }
  return null
}
