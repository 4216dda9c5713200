/** Closed classes of English words by which a clause is read: pronouns, prepositions, determiners, auxiliaries. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const determiners = words(
  'the a an his her its their our my your this that these those one another each every some any no both several many most other two three four five six seven eight nine ten',
)

export const prepositions = words(
  `of for in at from to by on with about over under near against among between into through during before after since until
  without within across behind beyond despite like near off outside inside per toward towards upon via amid alongside following
  including regarding concerning
  de del du des von vom en dans chez para por con bei beim mit für durch am im zum zur auf nach з із зі у в на до від про для під за`,
)

/** Small words of other languages behind the speaker: "dijo Rosa Gil a X", "sagte Rosa Gilm am Montag dem X". */
export const rowEnds = words('a al à au aux dem der den gegenüber am im beim zum zur auf nach')

/** Auxiliaries and small words of other languages between a quotation and its verb: "« … », a dit X". */
export const beforeVerbs = words(
  'a ont avait ha han había habían hat haben hatte le lo les también aussi також',
)

/** French participles that "a" makes a verb and no noun. */
export const afterAvoir = words(
  `dit déclaré expliqué affirmé ajouté indiqué assuré estimé souligné précisé répondu lancé confié raconté rappelé répété regretté
  admis reconnu confirmé commenté résumé`,
)

/** Words that open a clause or phrase which stands before the subject. */
export const openers = words(
  `in on at for from with by to of after before during when while as if although though because since despite amid under over
  until once among following according unlike like speaking asked`,
)

/** Between a subject and its verb. */
export const between = words(
  `has have had is was are were be been will would can could may might must should shall do does did not never also then
  later now again still already once often just only even simply all both himself herself themselves earlier afterwards
  afterward meanwhile today yesterday recently publicly privately on reportedly famously himself subsequently quickly soon
  since ever always further instead nevertheless nonetheless first finally twice`,
)

export const beForms = words('is was are were be been being gets got')

/** Verbs that end a noun phrase: what stands behind them is no part of a description. */
export const auxiliaries = words(
  'has have had is was are were be been will would can could may might must should shall do does did',
)

export const speakingPronouns = words('he she they it i we you')
export const relatives = words('who which')
export const timeWords = words('after before since until as like than')
export const conjunctions = words('and but then or yet')

/** Verbs that quote somebody else: "quoted X as saying". */
export const reporting = words('quoted quoting quotes cited citing cites')
export const speaking = words('saying telling writing calling asking describing')
/** Between two clauses of one subject. */
export const joining = words('and but while before after by then')
/** Verbs that precede their subject even without a quotation before them: "…, said X". */
export const inverting = words('said says reported reports added wrote writes')

/** A name behind one of these is no subject. */
export const objectMarkers = words('to with by from of against for about at on in between near')

/** Verbs behind a role whose form does not show them to be verbs. */
export const plainVerbs = words(
  `gave took went came made left got put won lost held began became stood sat ran led met knew saw felt kept quit
  spoke broke chose drew drove fell flew found grew heard hit kept paid read rose sent set shook sold stuck swam thought threw woke beat bought
  brought caught taught sought fought shot bit hid fed bred wed`,
)

/** Behind these, a word in -s or -ed is a noun or adjective ("the reports", "his claims", "a reported"). */
export const nounMarkers = words(
  `the a an his her its their our my your this that these those of no some any many several such other new recent for in with from
  on about by at more most few two three official their own false media press earlier previous further`,
)

/** Participles of the verbs of speech: their subject is that of the sentence. */
export const participles = words(
  `saying adding telling calling describing writing noting warning insisting arguing explaining claiming asking urging stating
  declaring announcing citing stressing suggesting accusing denouncing praising vowing pledging promising admitting
  acknowledging recalling complaining condemning criticizing criticising tweeting shouting yelling labelling labeling branding
  dubbing joking emphasizing emphasising quoting likening comparing confirming denying conceding predicting predicating
  reiterating repeating lamenting referring blasting slamming mocking hailing dismissing blaming replying responding
  concluding cautioning asserting alleging maintaining remarking observing reminding thanking`,
)

/** Bodies of the press without a name: "the newspaper reported". */
export const pressNouns = words(
  `newspaper paper agency broadcaster network magazine outlet website site channel station tabloid daily weekly publication
  report reports statement document documents study survey poll article editorial story letter filing lawsuit complaint
  times post journal guardian bbc`,
)

/** Verbs that an outlet uses for its own judgement; with others it passes on what somebody else said. */
export const ownWords = words(
  'wrote writes called calls dubbed opined opines editorialised editorialized described describes rated rates branded labelled labeled argued argues joked',
)

/** Pieces in which an outlet speaks for itself. */
export const ownPieces = words('editorial editorials commentary op-ed')

/** Nouns that stand for the same office. */
export const sameOffice: readonly ReadonlySet<string>[] = [
  words('judge justice magistrate'),
  words('lawyer attorney advocate counsel barrister solicitor'),
  words('senator lawmaker legislator'),
  words('representative rep congressman congresswoman lawmaker legislator'),
  words('mp lawmaker parliamentarian legislator'),
  words('premier prime-minister'),
  words('spokesman spokeswoman spokesperson'),
  words('chairman chairwoman chairperson chair'),
  words('councillor councilor councilman councilwoman'),
  words('doctor dr physician'),
  words('professor prof academic'),
  words('governor gov'),
  words('general gen'),
  words('senator sen'),
  words('ceo chief'),
  words('president leader'),
  words('police officer policeman policewoman'),
  words('actor actress star'),
  words('economist analyst'),
]
