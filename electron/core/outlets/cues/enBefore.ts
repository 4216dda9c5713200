/** English cues before an outlet's name. */
import type { CuePhrase } from './cueSet.js'
import { enInterviews } from './enInterviews.js'
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
  { words: 'came|comes|come to light <mod> in|on|through', rule: 'published-in', family: 'report' },
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
  { words: 'aired|broadcast|airing|played|screened <time> on', rule: 'aired-on', family: 'report' },
  {
    words:
      'on|in|to|from|for the <time> website|site|homepage|blog|page|pages|columns|edition|editions|issue|airwaves|channel of',
    rule: 'published-in',
    family: 'report',
  },
  {
    words: 'syndicated|agency|wire|news feed|feeds|copy of|from|by',
    rule: 'syndicated',
    family: 'report',
  },
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
  { words: 'which quoted|cited|quotes|cites', rule: 'citing', family: 'relay' },
  { words: 'cited|quoted|quote', rule: 'citing', family: 'relay', needs: 'quotation' },
  // Inverted: "…, reported X."
  {
    words:
      'reported|reports|wrote|writes|said|says|noted|notes|added|adds|revealed|reveals|urged|urges|demanded|demands|argued|argues|warned|warns|declared|declares|claimed|claims|concluded|concludes|thundered|thunders|suggested|suggests',
    rule: 'inverted-verb',
    family: 'report',
    needs: 'pause',
  },
  ...enInterviews,
  // Papers, pictures, polls.
  { words: `${passOn} <time> by`, rule: 'obtained-by', family: 'document' },
  {
    words:
      'information|foi|foia|records|public-records request|requests made|filed|submitted? <time> by|from',
    rule: 'obtained-by',
    family: 'document',
  },
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
  {
    words: 'shared|posted|tweeted|circulated|uploaded|streamed|livestreamed|filmed <time> by',
    rule: 'reported-by',
    family: 'report',
  },
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
    words: 'compiled|calculated|tallied|crunched|collated|assembled|conducted|commissioned <time> by|for',
    rule: 'poll-by',
    family: 'document',
  },
  {
    words: 'column|columns|editorial|op-ed|essay|commentary <time> in|for',
    rule: 'column-in',
    family: 'report',
  },
]
