/** Words that outlets' names end or begin with: by them an outlet that no registry lists is known. */
import type { Lexicon } from './lexicon.js'
import { WordSet } from './wordSet.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Last words of names: "Kyiv Chronicle". */
const tails = list(`
  times post herald tribune courier chronicle gazette journal observer star mirror express globe standard telegraph
  guardian independent sun mail news record register review reporter examiner inquirer enquirer dispatch despatch
  bulletin citizen sentinel argus echo advertiser messenger monitor nation ledger leader bee banner press
  beacon advocate digest weekly daily mercury intelligencer spectator statesman tribunal tidningen tidende avis avisa blad bladet dagblad dagbladet allehanda krant nieuwsblad tagblatt volksblatt morgenpost abendblatt zeitung anzeiger nachrichten rundschau blatt tageblatt
  newspaper magazine television tv radio fm broadcasting online newswire pravda gazeta gazete dnevnik
  fakty novosti vesti visti viesti kurier kurir rzeczpospolita diario noticias presse patrika samachar bhaskar jagran
  shimbun picayune clarion packet gleaner courant pioneer oracle voice wire insider patriot`)

/** First words of names: "Radio Svoboda". */
const fronts = list(
  'radio diario channel telewizja televisión televisao canal agence agencia agenzia televisión jornal correio gaceta heraldo noticias gazzetta corriere dziennik',
)

/** First words of names that go on with "de": "El Sol de Puebla", "La Voz de Galicia", "Gazeta do Povo". */
const linkedFronts = list(
  'sol voz norte correo prensa tribuna heraldo diario gaceta informador imparcial siglo universal gazeta jornal correio gazzetta corriere courrier dépêche voix tribune echo écho progrès',
)

/** Tails of much else, too ("University Press", "Federal Register", "North Star"): only a verb of reporting proves an outlet. */
const weakTails = list(
  'leader nation record register press monitor review advocate citizen standard banner daily weekly digest beacon express reporter online packet courant pioneer oracle voice wire insider patriot',
)

/** What stands before a person's name, whose last word may be a tail: "Inspector Ada Post". */
const ranks = list(
  'mr mrs ms miss dr prof professor inspector sergeant sgt constable superintendent detective officer captain capt lieutenant lt colonel col senator sen rep congressman congresswoman governor gov mayor judge justice coach sir dame lady rev reverend',
)

export interface NameHeads {
  readonly tails: WordSet
  readonly weakTails: WordSet
  readonly fronts: WordSet
  readonly linkedFronts: WordSet
  /** Words before the number of a station. */
  readonly channels: WordSet
  readonly ranks: WordSet
  /** Words that join the words of a name: "of", "de". */
  readonly joints: WordSet
}

export const compileNameHeads = (lexicon: Lexicon): NameHeads => {
  const numbers = (words: readonly string[]): WordSet =>
    new WordSet(words.filter((w) => !w.includes('-')).map((w) => lexicon.add(w)))
  return {
    tails: numbers(tails),
    weakTails: numbers(weakTails),
    fronts: numbers(fronts),
    linkedFronts: numbers(linkedFronts),
    channels: numbers(['channel', 'canal']),
    ranks: numbers(ranks),
    joints: numbers(list('of de del della du des and &')),
  }
}
