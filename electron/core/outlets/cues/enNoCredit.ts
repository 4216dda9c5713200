/** English phrases before an outlet's name that credit nothing, though a shorter cue in them would. */
import type { CuePhrase } from './cueSet.js'
import { research } from './enNouns.js'

export const enNoCredit: readonly CuePhrase[] = [
  // A study's journal is where the researchers speak, not who reports.
  {
    words: `${research} <time> in`,
    rule: 'journal',
    family: 'none',
  },
  {
    words: `${research} was|were|is|are|be? to? be? published|appeared|appearing|appear|printed|released|posted <time> in|by`,
    rule: 'journal',
    family: 'none',
  },
  { words: 'was|were|is|are|been|began|started|stopped|quit writing for', rule: 'biography', family: 'none' },
  { words: 'taken|shot|snapped|photographed <time> by', rule: 'photographed', family: 'none' },
  // Advertisements, lives and refusals.
  {
    words:
      'ad|ads|advert|adverts|advertisement|advertisements|commercial|commercials|spot has|have|was|were|is|are? been? aired|ran|run|running|airing|appeared|broadcast <time> on|in',
    rule: 'advertisement',
    family: 'none',
  },
  {
    words:
      'has|have|had been <time> interviewed|quoted|cited|featured|profiled|published|broadcast <time> by|in|on',
    rule: 'biography',
    family: 'none',
  },
  {
    words: 'is|are regularly|often|frequently|widely interviewed|quoted|cited|featured|published by|in|on',
    rule: 'biography',
    family: 'none',
  },
  {
    words:
      'work|writing|works|writings|essays|stories|articles|poems has|have been? published|appeared|aired|run in|on|by',
    rule: 'biography',
    family: 'none',
  },
  {
    words: 'declined|refused|unwilling|failed to comment|speak|talk|respond <time> to|with',
    rule: 'refusal',
    family: 'none',
  },
  {
    words: 'not|never spoken|speak|spoke|talk|talked|speaking|talking to|with',
    rule: 'refusal',
    family: 'none',
  },
  {
    words:
      'comment|comments|speak|respond|answer|talk when|after|if contacted|approached|reached|asked|questioned|pressed <time> by',
    rule: 'refusal',
    family: 'none',
  },
  {
    words:
      'request|requests|inquiry|enquiry|query|questions|message|messages|email|emails seeking|for comment <time> to|with',
    rule: 'refusal',
    family: 'none',
  },
  { words: 'declined|refused|not|never|unwilling|free to? tell', rule: 'refusal', family: 'none' },
  {
    words:
      'stop|stops|stopped|avoid|avoids|avoided|refuse|refuses|refused|quit|quits|rarely|seldom|never|no-longer to? give|gives|gave|giving|grant|grants|granted|granting <mod> interview|interviews to|with',
    rule: 'refusal',
    family: 'none',
  },
  {
    words: 'gave|gives|granted|grants|with no interview|interviews to|with',
    rule: 'refusal',
    family: 'none',
  },
  { words: 'not be reached|contacted by|for', rule: 'refusal', family: 'none' },
  {
    words:
      'not|never|yet to? be|been? immediately|independently|yet|fully? verified|confirmed|corroborated|authenticated|checked <time> by',
    rule: 'unverified',
    family: 'none',
  },
  { words: 'not|never immediately? respond|responded|reply|replied to', rule: 'refusal', family: 'none' },
]
