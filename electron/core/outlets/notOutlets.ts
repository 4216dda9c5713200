/** Firms and bodies whose names look like an outlet's: "Royal Mail", "American Express". */
import { WordFacts } from '../story/vocabulary.js'
import type { Tokens } from './tokens.js'

const names = new Set(
  `royal mail|us mail|u.s. mail|australia post|canada post|deutsche post|swiss post|india post|japan post|pakistan post|new zealand post
  |an post|trading post|command post|american express|federal express|orient express|pony express|panda express|polar express
  |air india express|vande bharat express|rajdhani express|coast guardian|legal guardian|lone star|north star|morning star inc
  |federal register|national register|congressional record|criminal record|u.n. observer|election observer|gold standard|double standard
  |better business bureau|national press|grand national|rising sun|midnight sun|human rights monitor
  |medical examiner|chief medical examiner|chief examiner|election monitor|court reporter|world bulletin|security bulletin|civic leader
  |house majority leader|senate majority leader|majority leader|minority leader|opposition leader|supreme leader|team leader|union leader
  |telegram channel|telegram channels|telegram post|telegram message|telegram account|telegram group|telegram chat|telegram app
  |telegram bot|telegram founder|telegram messenger|telegram messaging|first citizen|senior citizen|queen bee|spelling bee|national spelling bee|killer bee|people's tribunal|war crimes tribunal|waitangi tribunal`
    .split('|')
    .map((name) => name.trim().replace(/\s+/gu, ' ')),
)

/** Words with which one of these names begins, by spelling: nearly all others need no closer look. */
const firstWords = new Set([...names].map((name) => name.split(/[ .']/u)[0]))
const firsts = new WordFacts((spelling) => firstWords.has(spelling.toLowerCase()))

const mayBegin = ({ vocabulary, spellings }: Tokens, i: number): boolean =>
  firsts.of(vocabulary, spellings[i] ?? 0)

const nameOf = ({ text, starts, ends }: Tokens, from: number, to: number): string =>
  text.slice(starts[from], ends[to - 1]).toLowerCase()

/** True when the tokens [from, to), alone or with the word before or behind them, are such a name. `begin` is where the sentence begins. */
export const isNoOutlet = (tokens: Tokens, begin: number, from: number, to: number): boolean =>
  (mayBegin(tokens, from) &&
    (names.has(nameOf(tokens, from, to)) ||
      (to < tokens.count && names.has(nameOf(tokens, from, to + 1))))) ||
  (from > begin && mayBegin(tokens, from - 1) && names.has(nameOf(tokens, from - 1, to)))
