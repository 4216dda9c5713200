/** The shape of a cue file: how one language credits an outlet, as data for the grammar in this folder. */

/**
 * What a cue says about the credit.
 * - `report`: the outlet reports it ("according to"). At the end of a paragraph it covers the paragraph.
 * - `interview`: somebody told the outlet ("told"). It covers its sentence, and speech that simply goes on.
 * - `document`: the outlet holds or passed on a paper, a poll, a recording ("obtained by"). It covers its sentence.
 * - `relay`: another outlet passes the report on ("citing").
 * - `none`: no credit, though a shorter cue in it would be one ("declined to speak to"). The longest phrase wins.
 */
export type CueFamily = 'report' | 'interview' | 'document' | 'relay' | 'none'

/**
 * What must follow or surround a cue that is often an ordinary word.
 * - `quotation`: a quotation mark within the next words ("X called the film “dull”"), or what says that speech follows
 *   ("quoted X as saying").
 * - `figure`: a figure later in the sentence ("X put the toll at 40").
 * - `others`: the outlet does not speak of itself ("X said it would appeal" is no credit).
 * - `pause`: a comma, stop or quotation mark stands before the cue and the outlet ends its clause ("…, reported X.").
 * - `gift`: what the outlet was given stands behind its name ("gave X an interview").
 * - `piece`: what it published stands behind it ("X ran a long profile"), or a quotation.
 * - `staff`: somebody of the outlet is the subject ("X's Jane Doe asked").
 * - `rating`: a mark is given behind it ("X gave the ad four Pinocchios").
 * - `broadcaster`: the outlet is one ("her remarks on X").
 * - `opinion`: a piece of its own stands before it ("In an editorial, X called on the sheriff to go").
 */
export type CueNeed =
  | 'quotation'
  | 'figure'
  | 'others'
  | 'pause'
  | 'gift'
  | 'piece'
  | 'staff'
  | 'rating'
  | 'broadcaster'
  | 'opinion'

/**
 * `words`: lower-case words with a space between them; `a|b` are alternatives, a word with `?` may be missing,
 * `<time>` stands for words of time, or none ("said <time> on" also reads "said late on Monday on"),
 * `<mod>` for articles and describing words, or none ("in an <mod> interview with").
 */
export interface CuePhrase {
  readonly words: string
  /** The stable name that the checker sees. */
  readonly rule: string
  readonly family: CueFamily
  readonly needs?: CueNeed
}

/** A noun that says what an outlet is, and which kinds of the registry it fits when it stands for a name. */
export interface KindNoun {
  readonly words: string
  readonly fits: readonly ('agency' | 'newspaper' | 'broadcaster' | 'online' | 'magazine')[]
  /** False for a noun that is as often something else ("agency", "site"): it never proves an unlisted outlet. */
  readonly proves: boolean
}

/** How a paragraph begins that is a credit line. `words` as in CuePhrase. */
export interface CreditOpening {
  readonly words: string
  readonly rule: string
  /** `credit` credits the story, `photo` only a picture, `staff` names the people who wrote or edited. */
  readonly kind: 'credit' | 'photo' | 'staff'
  /** True when a colon must follow, because the words alone also begin sentences. */
  readonly colon: boolean
}

export interface CueSet {
  /** BCP 47 primary language. */
  readonly language: string
  readonly articles: readonly string[]
  /** Articles and demonstratives that make a kind noun stand for an outlet named before ("the paper"). */
  readonly definite: readonly string[]
  readonly conjunctions: readonly string[]
  /** Marks of possession after a name, as written ("'s", "'"); empty where the language has none. */
  readonly possessives: readonly string[]
  /** Words that may stand between a cue and a name and say nothing about who is credited: adjectives, demonyms. */
  readonly modifiers: readonly string[]
  /** Second halves of describing compounds: "London-based", "state-run". */
  readonly compounds: readonly string[]
  readonly kindNouns: readonly KindNoun[]
  /** What an outlet makes that credits it when it stands beside its name: "a Reuters poll", "the Journal's own tally". */
  readonly reportNouns: readonly string[]
  /** Like reportNouns, but they credit only where a verb of saying follows: "a column in X", "an X story said". */
  readonly weakReportNouns: readonly string[]
  /** Who reports for an outlet. */
  readonly journalists: readonly string[]
  /** Who asks for an outlet: an interview with them is one with the outlet, their own words are not its report. */
  readonly hosts: readonly string[]
  /** What makes the outlet a party, an owner or a thing: "CNN executives", "the Post's owner". */
  readonly belongings: readonly string[]
  /** Stations that carry another's name: "CNN affiliate WUSA" is WUSA. */
  readonly affiliates: readonly string[]
  /** Adverbs and auxiliaries between a name and its verb. */
  readonly adverbs: readonly string[]
  /** How adverbs end in this language ("ly"): any such word may stand before the verb. */
  readonly adverbEndings?: readonly string[]
  readonly timeWords: readonly string[]
  /** Words that may stand before a subject: "that", "after", "while", "but". */
  readonly subjectLeads: readonly string[]
  /** Prepositions between a journalist and the outlet: "a columnist for X". */
  readonly staffLinks: readonly string[]
  /** "by" in "an analysis of tax files by X". */
  readonly agentLinks: readonly string[]
  /** Verbs whose object may stand before "to X": "confirmed the news to X". */
  readonly handOvers: readonly string[]
  /** The "to" of hand-overs. */
  readonly recipientLinks: readonly string[]
  /** Verbs whose speaker may stand before "to X": "dijo la panadera a X". */
  readonly tellers?: readonly string[]
  /** Articles that say "to" by their case: "sagte die Ministerin der X". */
  readonly recipientArticles?: readonly string[]
  /**
   * True where a name says "to" by its own ending, with no word before it ("сказала мерка Українській правді"), and the noun
   * for an outlet always stands before its name.
   */
  readonly namesDecline?: boolean
  /** Prepositions that bring in something between a verb and "to X" that is not the speaker: "dijo en una carta a X". */
  readonly apartWords?: readonly string[]
  /** Words after "said" that show the outlet speaks of itself. */
  readonly selfWords: readonly string[]
  /** Cues before the name. */
  readonly before: readonly CuePhrase[]
  /** Cues after the name: verbs with the outlet as their subject. */
  readonly after: readonly CuePhrase[]
  /** Verbs of saying and writing, for speech that goes on. */
  readonly speechVerbs: readonly string[]
  readonly pronouns: readonly string[]
  readonly creditOpenings: readonly CreditOpening[]
  /** What makes a sentence a credit line when it follows the names: "contributed to this report". */
  readonly creditClosings?: readonly CreditOpening[]
  /** Words of a line that only dates the story: "Published: 24 August 2025", "Last updated 5:03 PM ET". */
  readonly dateLineWords?: readonly string[]
  /** "on" in "on NBC's “Meet the Press”", which credits where somebody speaks in the sentence. */
  readonly airLinks?: readonly string[]
  /** What somebody gives or sends an outlet: "gave X an interview". */
  readonly gifts?: readonly string[]
  /** What an outlet publishes. */
  readonly pieces?: readonly string[]
  /** Verbs and their participles that lead to a story: "pointed us to an X story". */
  readonly references?: readonly string[]
  /** "as did" of "X reported it, as did Y". */
  readonly echoes?: readonly string[]
  /** "in" of "in an X profile", which credits where somebody speaks in the sentence. */
  readonly pieceLinks?: readonly string[]
  /** What follows a story that is told from: "an X story about …". */
  readonly tellings?: readonly string[]
  /** What a fact-checker or critic gives: "stars", "False". */
  readonly ratings?: readonly string[]
  /** "for" in "a poll by Y for X", and the nouns it goes with. */
  readonly commissionLinks?: readonly string[]
  readonly commissioned?: readonly string[]
  /** "X, which first reported"; "X, whose reporters". */
  readonly relatives?: readonly string[]
  readonly relativeOwners?: readonly string[]
  /** Between a noun for an outlet and its name: "a website called X". */
  readonly namers?: readonly string[]
  /** Between nouns for outlets and those that are named of them: "outlets such as X". */
  readonly exampleLeads?: readonly string[]
  /** Nouns for several outlets, which examples may follow. */
  readonly outletPlurals?: readonly string[]
  /** What is said: "made the claim on X's “Y”". */
  readonly speechNouns?: readonly string[]
  /** "as saying" behind whoever is quoted. */
  readonly sayings?: readonly string[]
  /** "won": a report that wins a prize is no source. */
  readonly prizeVerbs?: readonly string[]
  /** A judgement in the passive, which its author may follow at some distance: "was put at $3 billion by X". */
  readonly judgements?: readonly string[]
  /** "would" in "The story would be finished by X", which names no author. */
  readonly modals?: readonly string[]
  /** What is done to a piece by those who make it: "The story was produced by X". */
  readonly makers?: readonly string[]
  /** What a journalist covers: "X's chief political correspondent". */
  readonly beats?: readonly string[]
  /** "was" in "X's article was wrong", which speaks of the article. */
  readonly copulas?: readonly string[]
  /** Words that may stand between the names of a credit line and after them: "and", "staff", "reports", "wires". */
  readonly creditFillers: readonly string[]
}
