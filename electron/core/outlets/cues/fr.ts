/** French: how news prose credits an outlet. */
import type { CueSet } from './cueSet.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

const report = 'rapport|article|enquête|dépêche|reportage|analyse|éditorial|tribune'

export const fr: CueSet = {
  language: 'fr',
  // The apostrophe of an elided article ("l'AFP") is a sign of its own.
  articles: list("le la les l d un une ' cet cette ce du des de"),
  definite: list('le la les l cette ce au aux du des'),
  conjunctions: list('et ou'),
  possessives: [],
  modifiers: list(`
    public publique officielle officiel national nationale régional local locale britannique américain américaine allemand
    allemande espagnol espagnole italien italienne belge suisse russe ukrainienne ukrainien chinoise chinois japonaise
    turque algérien marocain sénégalais ivoirien israélien arabe grand influent propre célèbre satirique`),
  compounds: [],
  kindNouns: [
    { words: 'agence|agences de presse', fits: ['agency'], proves: true },
    { words: 'agence|agences', fits: ['agency'], proves: false },
    { words: 'quotidien|journal|tabloïd', fits: ['newspaper'], proves: true },
    { words: 'hebdomadaire|magazine|mensuel|revue', fits: ['magazine', 'newspaper'], proves: true },
    { words: 'chaîne|radio|télévision publique|privée|info?', fits: ['broadcaster'], proves: false },
    { words: "site internet|web|d’|d'?", fits: ['online'], proves: false },
    { words: 'média|portail', fits: ['online', 'newspaper', 'broadcaster'], proves: false },
  ],
  reportNouns: [],
  weakReportNouns: [],
  journalists: list(
    'journaliste journalistes reporter reporters correspondant correspondante correspondants envoyé éditorialiste',
  ),
  hosts: list('présentateur présentatrice journaliste'),
  belongings: list('propriétaire actionnaire siège dirigeant dirigeants patron'),
  affiliates: list('filiale'),
  adverbs: list('aussi également déjà ensuite hier a ont avait notamment'),
  timeWords: list(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre hier aujourd’hui soir matin dernier dernière`),
  subjectLeads: list('que comme quand lorsque mais car où si selon et qu'),
  staffLinks: list('de du pour à'),
  agentLinks: list('par'),
  handOvers: list('transmis remis fourni'),
  tellers: list(`
    dit déclaré confié expliqué affirmé assuré raconté indiqué confirmé révélé admis précisé souligné répété reconnu estimé répondu
    confie déclare explique raconte affirme assure indique confirme`),
  apartWords: list(
    'dans en lors pendant sur avec pour par après avant chez vers sans contre depuis devant face grâce quant rapport',
  ),
  recipientLinks: list('à au aux'),
  selfWords: list('son sa ses'),
  speechVerbs: list(`
    dit déclaré expliqué affirmé ajouté indiqué assuré estimé souligné précisé répondu confié déclare explique affirme ajoute
    indique assure estime souligne précise raconte écrit`),
  pronouns: list('il elle ils elles'),
  before: [
    { words: 'selon', rule: 'according-to', family: 'report' },
    { words: "d'après|d’après", rule: 'according-to', family: 'report' },
    {
      words: `selon <mod> ${report} de|du|dans|publié par|dans?`,
      rule: 'according-to-report',
      family: 'report',
    },
    {
      words: 'selon les|des informations|révélations de|du|des',
      rule: 'according-to-report',
      family: 'report',
    },
    {
      words: 'rapporté|révélé|rapportée|révélée|publié|publiée|relayé|diffusé|diffusée <time> par|dans|sur',
      rule: 'reported-by',
      family: 'report',
    },
    { words: 'cité|citée|cités|citées <time> par', rule: 'quoted-by', family: 'report' },
    {
      words: 'consulté|consultés|consultée|consultées|obtenu|obtenus|obtenue|vu|vus <time> par',
      rule: 'obtained-by',
      family: 'document',
    },
    { words: 'citant', rule: 'citing', family: 'relay' },
    {
      words: 'rapporte|rapportent|indique|indiquait|révèle|écrit|annonce|précise|souligne|relate',
      rule: 'inverted-verb',
      family: 'report',
      needs: 'pause',
    },
    {
      words: 'a|ont rapporté|indiqué|révélé|annoncé|précisé|écrit',
      rule: 'inverted-verb',
      family: 'report',
      needs: 'pause',
    },
    {
      words:
        'entretien|interview|interviewé|interrogé|interrogée|invité|invitée <time> à|au|avec|accordé|accordée|par|dans|de|du|sur',
      rule: 'interview-with',
      family: 'interview',
    },
    {
      words:
        'déclaré|confié|expliqué|dit|raconté|confirmé|affirmé|indiqué|assuré|déclare|confie|explique|raconte|confirme <time> à|au|auprès de?|du?|sur',
      rule: 'told',
      family: 'interview',
    },
    {
      words: 'a-t-il|a-t-elle|ont-ils déclaré|confié|expliqué|dit|affirmé|indiqué <time> à|au|sur',
      rule: 'told',
      family: 'interview',
    },
    { words: 'propos recueillis par', rule: 'remarks-published-by', family: 'report' },
    {
      words: 'déclaration|déclarations|propos <time> à|au|transmise|rapportés par?',
      rule: 'comments-to',
      family: 'interview',
    },
    {
      words: 'sondage|enquête <time> pour|de|du|réalisé|réalisée|pour?',
      rule: 'poll-by',
      family: 'document',
    },
    { words: `${report} de|du|dans|publié dans|par?`, rule: 'report-in', family: 'report' },
    { words: 'dans les colonnes de|du', rule: 'wrote-in', family: 'report' },
  ],
  after: [
    { words: 'rapporte|rapportent|rapportait|rapporté', rule: 'reported', family: 'report' },
    { words: 'révèle|révélait|révélé|publie|publié|annonce|annoncé', rule: 'reported', family: 'report' },
    { words: 'écrit|écrivait|titre', rule: 'wrote', family: 'report' },
    {
      words: 'indique|indiqué|affirme|affirmé|précise|précisé|explique|souligne|assure|note',
      rule: 'said',
      family: 'report',
      needs: 'others',
    },
    { words: 'cite|cité', rule: 'quoted', family: 'report', needs: 'others' },
    { words: 'consulté|obtenu', rule: 'obtained', family: 'document', needs: 'others' },
    { words: 'évalue|estime', rule: 'put', family: 'report', needs: 'figure' },
  ],
  creditOpenings: [
    { words: 'source|sources', rule: 'source-line', kind: 'credit', colon: true },
    { words: 'avec', rule: 'with-inputs', kind: 'credit', colon: false },
    { words: 'par', rule: 'byline', kind: 'credit', colon: false },
    {
      words: 'publié|paru initialement? dans|par|sur',
      rule: 'originally-published',
      kind: 'credit',
      colon: false,
    },
    { words: 'photo|photos|image|crédit', rule: 'photo-credit', kind: 'photo', colon: true },
  ],
  dateLineWords: list(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre publié publiée modifié mis à jour le il y a heures minutes lecture',
  ),
  creditFillers: list("et avec le la les l ' agence agences rédaction"),
}
