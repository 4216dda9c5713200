/** Words that decide whether a sentence ends at an abbreviation: words that begin sentences, zones, titles, names with signs. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Capitalised words that begin sentences and rarely stand in names. */
export const starters = words(`
  The He She It They We You This That These Those There Here His Her Its Their Our Your My
  But And Or So Yet Nor If When While Where Why How What Which Who Whose Whether Although Though Because Since
  In On At By For From With Without Within During After Before Until Under Over Between Among Amid Against Despite
  As Of To Not No Yes Now Then Today Tonight Yesterday Tomorrow Later Earlier Still Also Only Even Just Once Both
  One Two Three Four Five Six Seven Eight Nine Ten Hundreds Thousands Dozens Millions
  Some Many Most Several Few Each Every All Any Another Other Others Such Much More Less Neither Either
  However Meanwhile Moreover Nevertheless Instead Thus Therefore Hence Indeed Perhaps Maybe According Asked Speaking
  Officials Police Analysts Critics Experts Authorities Investigators Lawyers Residents Witnesses Prosecutors
  Supporters Opponents Researchers Scientists Lawmakers Protesters Rescuers Shares Let Is Are Was Were Has Have Had
  Did Do Does Can Could Would Should
  El La Los Las Un Una Unos Él Ella Ellos Pero En Por Según También Además Este Esta Esto Su Sus Se Cuando Aunque
  Le Les Une Il Elle Ils Elles Mais Et Dans Pour Selon Aussi Ce Cette Ces Son Sa Ses Quand Après Avant Lors
  Der Die Das Ein Eine Er Sie Es Wir Aber Und Doch Im Am Auf Mit Nach Bei Auch Dies Diese Dieser Wenn Als Nun
  Він Вона Воно Вони Ми Це Цей Ця Ці Але Та І Й У В На За Під Після До Від Із З Зі Про Також Однак Як Коли Якщо Тому Водночас
  Он Она Оно Они Мы Это Но И А По При
`)

/** What follows "a.m." and "p.m." without a new sentence: zones, days, months. */
export const afterTime = words(`
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST EET EEST IST JST KST HKT AEST AEDT MSK AST NZST
  Eastern Central Mountain Pacific Greenwich London Beijing Moscow Tokyo Kyiv Local Hong Indian Japan Central
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun
  January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
`)

/** What follows "Inc.", "Corp.", "Jr." without a new sentence: offices, units, more of the name. */
export const afterBody = words(`
  CEO CFO COO CTO Chief Chairman Chairwoman Chair President Vice Executive Director Managing Senior Founder Co-founder
  Spokesman Spokeswoman Spokesperson Treasurer Secretary Group Holdings Holding Ltd Limited Inc Corp Co LLC LLP PLC AG
  Class Common International Chapter Board Analyst Partner Building Tower Arena Stadium Hospital Foundation School
  Boulevard Avenue Street Award Memorial Day Park Middle High Elementary University Christian II III
`)

/** What follows a German ordinal number. */
export const afterOrdinal = words(`
  Januar Februar März Maerz April Mai Juni Juli August September Oktober November Dezember Jänner
  Jahrhundert Jahrhunderts Mal Platz Tag Geburtstag Bundesliga Liga FC Klasse Runde Weltkrieg Weltkriegs Etage Stock
  Juli- Jahrestag Lebensjahr Spieltag Minute Uhr Kapitel Teil Bezirk Auflage
`)

/** Words before a German ordinal ("am 3. Oktober"). */
export const beforeOrdinal = words('am der dem des den im zum zur vom seit bis die das ab')

/** Before a single capital that closes a sentence: "hepatitis B. The", "World War I. The". */
export const beforeLetter = words(`
  vitamin plan group hepatitis type war part section class division grade league schedule phase category exhibit
  influenza appendix option chapter case point figure product company gate block sample witness volume team serie series
`)

/** Names that end in "!" or "?". */
export const signedNames = words('Yahoo Jeopardy Yum Oklahoma Wham Oliver Hola E')
