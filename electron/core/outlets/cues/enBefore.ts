/** English cues before an outlet's name. */
import type { CuePhrase } from './cueSet.js'
import { enNoCredit } from './enNoCredit.js'
import { opinion, paper, passOn, poll, report } from './enNouns.js'

export const enBefore: readonly CuePhrase[] = [
  // A phrase of the same words as a cue below goes first.
  ...enNoCredit,
  { words: 'according to', rule: 'according-to', family: 'report' },
  {
    words: `according to <mod> ${report}|${opinion} in|by|from|on|at`,
    rule: 'according-to-report',
    family: 'report',
  },
  {
    words: `according to <mod> ${report} published|carried|posted|broadcast|aired <time> in|by|on`,
    rule: 'according-to-report',
    family: 'report',
  },
  { words: 'in the words of', rule: 'according-to', family: 'report' },
  { words: 'per', rule: 'per', family: 'report' },
  { words: 'as per', rule: 'per', family: 'report' },
  { words: 'via', rule: 'via', family: 'report' },
  { words: 'courtesy of', rule: 'via', family: 'report' },
  { words: 'h/t|hat-tip to?', rule: 'via', family: 'report' },
  // Passive.
  {
    words:
      'as? was|were|been|is? first|also|earlier|initially|originally|previously|widely? reported|disclosed|revealed|published|broken|unearthed|uncovered|announced|exposed|documented <time> by|in|on',
    rule: 'reported-by',
    family: 'report',
  },
  {
    words:
      'reported|disclosed|revealed|published|carried|exposed|documented|aired|broadcast|chronicled <time> by',
    rule: 'reported-by',
    family: 'report',
  },
  {
    words: 'reported|published|carried|printed|revealed|disclosed <time> in',
    rule: 'published-in',
    family: 'report',
  },
  {
    words: 'excerpted|serialised|serialized|extracted|reprinted|reproduced|adapted <time> in|by|from',
    rule: 'published-in',
    family: 'report',
  },
  {
    words: `${report}|${opinion}|claim|claims|rumour|rumor|hoax|interview|quote|quotes|photo|photograph appeared|appears|ran|runs <time> in|on`,
    rule: 'published-in',
    family: 'report',
  },
  {
    words: 'first|originally|initially|previously appeared|ran <time> in|on|at',
    rule: 'published-in',
    family: 'report',
  },
  {
    words: 'first|originally|initially|previously? published|aired|broadcast|posted <time> in|on|by|at',
    rule: 'published-in',
    family: 'report',
  },
  {
    words:
      'as noted|observed|explained|described|argued|estimated|calculated|detailed|highlighted <time> by|in',
    rule: 'reported-by',
    family: 'report',
  },
  { words: 'made public|known <time> by|in', rule: 'reported-by', family: 'report' },
  { words: 'brought to light|attention by', rule: 'reported-by', family: 'report' },
  { words: 'emerged|surfaced <time> in|on', rule: 'published-in', family: 'report' },
  {
    words: 'flagged|spotted|noticed|tracked|investigated|highlighted|detailed|profiled <time> by',
    rule: 'reported-by',
    family: 'report',
  },
  {
    words:
      'debunked|fact-checked|refuted|rebutted|corroborated|geolocated|confirmed|verified|authenticated <time> by',
    rule: 'reported-by',
    family: 'report',
  },
  {
    words: 'published|printed|reproduced|carried|posted|released <time> in full|part by|in|on',
    rule: 'published-in',
    family: 'report',
  },
  { words: 'stars|pinocchios|rating|ratings <time> from|by', rule: 'rated', family: 'report' },
  { words: 'fact check|checks by|from|in', rule: 'report-in', family: 'report' },
  { words: 'originated|originates <time> with|on|in|at', rule: 'published-in', family: 'report' },
  {
    words: 'amplified|republished|repeated|recirculated|promoted|echoed <time> by|on',
    rule: 'reported-by',
    family: 'report',
  },
  { words: 'picked up <time> by', rule: 'reported-by', family: 'report' },
  {
    words:
      'published|co-published|copublished|produced|co-produced|reported|investigated|conducted|written <time> jointly? with',
    rule: 'published-with',
    family: 'report',
  },
  {
    words:
      'published|produced|reported|investigated|conducted|carried <time> out? jointly? in partnership|collaboration|conjunction|cooperation with',
    rule: 'published-with',
    family: 'report',
  },
  { words: 'aired|broadcast|airing <time> on', rule: 'aired-on', family: 'report' },
  { words: 'quoted|cited <time> by|in|on', rule: 'quoted-by', family: 'report' },
  { words: 'quoted as saying <time> by|in|on', rule: 'quoted-by', family: 'report' },
  {
    words: 'named|identified|described|dubbed|called <time> by',
    rule: 'described-by',
    family: 'report',
    needs: 'quotation',
  },
  {
    words: 'headline|headlines|front-page|cover-story|cartoon|obituary|blog-post|post <time> in|on',
    rule: 'report-in',
    family: 'report',
  },
  { words: 'front page of', rule: 'report-in', family: 'report' },
  { words: 'citing|quoting', rule: 'citing', family: 'relay' },
  { words: 'cited|quoted|quote', rule: 'citing', family: 'relay', needs: 'quotation' },
  // Inverted: "…, reported X."
  {
    words: 'reported|reports|wrote|writes|said|says|noted|notes|added|adds|revealed|reveals',
    rule: 'inverted-verb',
    family: 'report',
    needs: 'pause',
  },
  // Interviews.
  { words: 'told|tells|telling|tell', rule: 'told', family: 'interview' },
  {
    words: 'called|phoned|dialled|dialed in? into|to',
    rule: 'on-air',
    family: 'interview',
    needs: 'broadcaster',
  },
  {
    words: 'texted|texts|emailed|e-mailed|messaged|briefed|assured|reminded|informs|informing',
    rule: 'told',
    family: 'interview',
  },
  { words: 'opened|opens|opening up to', rule: 'spoke-to', family: 'interview' },
  {
    words: 'gave|gives|giving|given|granted|sent|handed|showed|shown|emailed|offered',
    rule: 'gave',
    family: 'interview',
    needs: 'gift',
  },
  {
    words: 'interview|interviews he|she|they|it gave|granted|did to|with|for?',
    rule: 'interview-with',
    family: 'interview',
  },
  {
    words: 'comments|remarks|debate|discussion|panel|segment <time> on',
    rule: 'on-air',
    family: 'interview',
    needs: 'broadcaster',
  },
  {
    words:
      'joked|quipped|confirmed|announced|predicted|declared|complained|conceded|confessed|asked|pressed|quizzed|questioned|revealed|suggested|recalled|remarked <time> on',
    rule: 'on-air',
    family: 'interview',
    needs: 'broadcaster',
  },
  {
    words: 'answer|answering|answered|answers <mod> question|questions|query|queries from|by',
    rule: 'interview-with',
    family: 'interview',
  },
  { words: 'has|have|had told', rule: 'told', family: 'interview' },
  {
    words:
      'said|says|saying|speaking|spoke|appearing|appearance|interviewed|interview|explained|argued|admitted|claimed|insisted|warned|added|acknowledged <time> on',
    rule: 'on-air',
    family: 'interview',
  },
  {
    words:
      'interviewed|asked|pressed|quizzed|questioned|contacted|reached|approached|polled|surveyed|canvassed|cornered|caught <time> by',
    rule: 'interview-with',
    family: 'interview',
  },
  {
    words:
      'interview|interviews|conversation|chat|talk|call|phone-call|exchange|webinar|briefing|q&a|exclusive|exclusively|sit-down <time> with|to|for|on|by|in',
    rule: 'interview-with',
    family: 'interview',
  },
  {
    words: 'interview|interviews published|aired|broadcast|carried <time> by|in|on',
    rule: 'interview-with',
    family: 'interview',
  },
  {
    words:
      'speaking|spoke|spoken|talking|talked|speaks|confided|confirmed|writing <time> exclusively? to|with|for',
    rule: 'spoke-to',
    family: 'interview',
  },
  {
    words:
      'comment|comments|commentary|remarks|statement|statements|email|emails|e-mail|letter|message|messages|testimony|texts sent|made|given|provided|emailed? <time> to|for',
    rule: 'comments-to',
    family: 'interview',
  },
  {
    words:
      'comments|remarks|statement|statements published|carried|broadcast|reported|aired|quoted|released|run <time> by|in|on',
    rule: 'remarks-published-by',
    family: 'report',
  },
  { words: 'wrote|writes|writing|written|argued|argues <time> in|on', rule: 'wrote-in', family: 'report' },
  {
    words:
      'conceded|confessed|complained|joked|quipped|predicted|warned|declared|recalled|lamented|mused|reflected|insisted|claimed|asserted|boasted|hinted|contended <time> in',
    rule: 'wrote-in',
    family: 'report',
  },
  {
    words: `wrote|writes|writing|written|argued|argues|said|says|stated <time> in <mod> ${report}|${opinion} <time> in|for|on|published in|by`,
    rule: 'wrote-in',
    family: 'report',
  },
  {
    words: `in <mod> ${report} <time> in|for|by|published`,
    rule: 'report-in',
    family: 'report',
  },
  {
    words: `in <mod> ${opinion} <time> in|for|by|on|published`,
    rule: 'column-in',
    family: 'report',
  },
  {
    words:
      'confirmed|confirms|confirming|revealed|said|disclosed|admitted|explained|stated|announced|claimed|insisted|conceded|acknowledged|lamented|hinted|boasted|bragged|joked|quipped|vented|remarked|recalled|recounted <time> to',
    rule: 'confirmed-to',
    family: 'interview',
  },
  { words: 'informed', rule: 'told', family: 'interview' },
  // Papers, pictures, polls.
  { words: `${passOn} <time> by`, rule: 'obtained-by', family: 'document' },
  { words: 'shared|corresponded <time> with', rule: 'shared-with', family: 'document' },
  {
    words:
      'leaked|provided|disclosed|supplied|forwarded|released|handed|passed|sent|given|submitted <time> to',
    rule: 'passed-to',
    family: 'document',
  },
  {
    words: 'video|footage|images|pictures|audio <time> from|by|on',
    rule: 'footage-from',
    family: 'document',
  },
  {
    words:
      'video|footage|images|pictures|audio aired|broadcast|published|released|carried|shown|posted <time> by|on',
    rule: 'footage-from',
    family: 'document',
  },
  { words: `${paper} <time> to|with`, rule: 'passed-to', family: 'document' },
  { words: `${report}|stories|articles <time> in|by|from|on`, rule: 'report-in', family: 'report' },
  { words: 'shared|posted|tweeted|circulated <time> by', rule: 'reported-by', family: 'report' },
  {
    words: `${report} published|carried|posted|aired|broadcast <time> in|by|on`,
    rule: 'report-in',
    family: 'report',
  },
  { words: `${poll} <time> by|for|from|in`, rule: 'poll-by', family: 'document' },
  {
    words: `${poll} conducted|commissioned|compiled|published|carried|done|released out? <time> by|for|in`,
    rule: 'poll-by',
    family: 'document',
  },
  {
    words: 'compiled|calculated|tallied|conducted|commissioned <time> by|for',
    rule: 'poll-by',
    family: 'document',
  },
  {
    words: 'column|columns|editorial|op-ed|essay|commentary <time> in|for',
    rule: 'column-in',
    family: 'report',
  },
]
