/** German: how news prose credits an outlet. */
import type { CueSet } from './cueSet.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

const report =
  'bericht|berichts|berichten|artikel|recherche|recherchen|analyse|meldung|meldungen|informationen|angaben'

export const de: CueSet = {
  language: 'de',
  articles: list('der die das den dem des ein eine einen einem einer eines dieser diese'),
  definite: list('der die das den dem des dieser diese'),
  conjunctions: list('und oder sowie'),
  possessives: [],
  modifiers: list(`
    staatliche staatlichen staatlicher staatsnahe russische russischen ukrainische ukrainischen amerikanische amerikanischen
    britische britischen französische französischen spanische spanischen italienische italienischen chinesische chinesischen
    japanische japanischen österreichische österreichischen schweizer türkische türkischen polnische polnischen israelische
    israelischen deutsche deutschen amtliche amtlichen halbamtliche örtliche regionale überregionale eigene eigenen eigener
    gemeinsame gemeinsamen us-amerikanische us renommierte linke konservative`),
  compounds: list('nahe nahen'),
  kindNouns: [
    { words: 'nachrichtenagentur|nachrichtenagenturen|presseagentur', fits: ['agency'], proves: true },
    { words: 'agentur', fits: ['agency'], proves: false },
    {
      words: 'zeitung|tageszeitung|wochenzeitung|boulevardzeitung|sonntagszeitung|boulevardblatt',
      fits: ['newspaper'],
      proves: true,
    },
    { words: 'blatt', fits: ['newspaper'], proves: false },
    {
      words: 'magazin|nachrichtenmagazin|wochenmagazin|zeitschrift',
      fits: ['magazine', 'online'],
      proves: true,
    },
    {
      words: 'sender|senders|fernsehsender|nachrichtensender|radiosender|rundfunk',
      fits: ['broadcaster'],
      proves: true,
    },
    {
      words: 'portal|portals|nachrichtenportal|nachrichtenseite|onlineportal|internetportal',
      fits: ['online'],
      proves: true,
    },
    { words: 'medium', fits: ['online', 'newspaper', 'broadcaster'], proves: false },
  ],
  reportNouns: [],
  weakReportNouns: [],
  journalists: list(
    'reporter reporterin journalist journalistin journalisten korrespondent korrespondentin kolumnist',
  ),
  hosts: list('moderator moderatorin'),
  belongings: list(`
    eigentümer eigentümerin verlag chef chefin intendant intendantin mitarbeiter mitarbeiterin zentrale chefredakteur
    chefredakteurin herausgeber herausgeberin verleger verlegerin sprecher sprecherin redakteur redakteurin gründer gründerin`),
  affiliates: [],
  adverbs: list(
    'auch zuerst zunächst bereits später zudem ebenfalls unterdessen habe haben hat hatte hatten am',
  ),
  // "unter" ends the clause in "meldete X unter Berufung auf Y".
  timeWords: list(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
    september oktober november dezember gestern heute am vom abend morgen vergangenen unter`),
  subjectLeads: list('dass wie als während aber weil obwohl nachdem bevor wenn und denn'),
  staffLinks: list('von vom der des bei'),
  agentLinks: list('von vom durch'),
  handOvers: list('bestätigte erklärte verriet übergab schilderte'),
  recipientLinks: list('gegenüber'),
  recipientArticles: list('dem der den'),
  tellers: list(`
    sagte sagt sagten erklärte erklärt erklärten erzählte erzählt erzählten bestätigte bestätigten verriet berichtete schilderte
    versicherte antwortete gesagt erklärt erzählt bestätigt`),
  apartWords: list(`
    in im bei beim nach vor auf mit für über zu zum zur an aus durch gegen ohne um seit während wegen von vom`),
  selfWords: list('sein seine ihre ihr ihren'),
  speechVerbs: list(`
    sagte sagt erklärte erklärt betonte betont ergänzte schrieb schreibt meinte meint warnte forderte kritisierte antwortete
    versicherte berichtete`),
  pronouns: list('er sie'),
  before: [
    { words: 'laut', rule: 'according-to', family: 'report' },
    { words: 'zufolge', rule: 'according-to', family: 'report', needs: 'pause' },
    { words: `laut|nach <mod> ${report} von|des|der|in|im`, rule: 'according-to-report', family: 'report' },
    {
      words: 'nach|laut angaben|informationen|recherchen von|der|des|vom',
      rule: 'according-to-report',
      family: 'report',
    },
    { words: 'unter berufung auf', rule: 'citing', family: 'relay' },
    {
      words:
        'berichtete|berichtet|berichteten|berichten|meldete|meldet|melden|meldeten|schreibt|schrieb|teilte',
      rule: 'inverted-verb',
      family: 'report',
      needs: 'pause',
    },
    {
      words: 'wie zuerst|zunächst? berichtete|berichtet|meldete',
      rule: 'reported-by',
      family: 'report',
      needs: 'pause',
    },
    { words: 'sagte|erklärte|bestätigte|verriet <time> gegenüber', rule: 'told', family: 'interview' },
    { words: 'sagte|sagt|sagten er|sie? <time> dem|der|den', rule: 'told', family: 'interview' },
    { words: 'gegenüber', rule: 'told', family: 'interview' },
    {
      words: 'interview|gespräch|interviews <time> mit|in|im|bei',
      rule: 'interview-with',
      family: 'interview',
    },
    {
      words: 'zitiert|veröffentlicht|verbreitet|enthüllt|aufgedeckt <time> von|vom|in|im',
      rule: 'reported-by',
      family: 'report',
    },
    { words: 'liegt|liegen|lag|lagen <time>', rule: 'obtained-by', family: 'document', needs: 'quotation' },
    { words: 'umfrage|umfragen <time> von|im|für|der|des', rule: 'poll-by', family: 'document' },
    {
      words: `bericht|artikel|recherchen|recherche|beitrag von|vom|der|des|in|im`,
      rule: 'report-in',
      family: 'report',
    },
    { words: 'gastbeitrag <time> für|in|im', rule: 'wrote-in', family: 'report' },
  ],
  after: [
    { words: 'berichtet|berichtete|berichten|berichteten', rule: 'reported', family: 'report' },
    { words: 'meldet|meldete|melden|meldeten|enthüllte|veröffentlichte', rule: 'reported', family: 'report' },
    { words: 'schreibt|schrieb', rule: 'wrote', family: 'report' },
    { words: 'zufolge', rule: 'according-to', family: 'report' },
    { words: 'unter berufung', rule: 'reported', family: 'report' },
    { words: 'zitiert|zitierte', rule: 'quoted', family: 'report', needs: 'others' },
    { words: 'erfuhr|erfahren', rule: 'has-learned', family: 'report' },
    { words: 'beziffert|bezifferte', rule: 'put', family: 'report', needs: 'figure' },
    { words: 'vorliegt|vorliegen|vorlag|vorlagen', rule: 'obtained', family: 'document' },
  ],
  creditOpenings: [
    { words: 'quelle|quellen', rule: 'source-line', kind: 'credit', colon: true },
    { words: 'mit material|informationen von|der|des', rule: 'with-inputs', kind: 'credit', colon: false },
    { words: 'von', rule: 'byline', kind: 'credit', colon: false },
    {
      words: 'zuerst|ursprünglich erschienen|veröffentlicht in|bei|auf|im',
      rule: 'originally-published',
      kind: 'credit',
      colon: false,
    },
    { words: 'foto|fotos|bild|bilder', rule: 'photo-credit', kind: 'photo', colon: true },
  ],
  dateLineWords: list(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember veröffentlicht aktualisiert stand am um uhr vom vor stunden minuten lesezeit',
  ),
  creditFillers: list('und der die das agentur agenturen redaktion mit'),
}
