/** English cues before an outlet that somebody speaks to or writes for. */
import type { CuePhrase } from './cueSet.js'
import { opinion, report } from './enNouns.js'

export const enInterviews: readonly CuePhrase[] = [
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
  {
    words:
      'claims|comments|remarks|statements|allegations|accusations|criticism|claim|accusation|allegation made? <time> in|on',
    rule: 'wrote-in',
    family: 'report',
  },
  {
    words: 'spilled|spilt|spills|spilling the beans|tea|secret to',
    rule: 'spoke-to',
    family: 'interview',
  },
  {
    words: 'broke|breaks|breaking his|her|their silence to|in|on|with',
    rule: 'spoke-to',
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
  {
    words: 'wrote|writes|writing|written|argued|argues|said|says|stated <time> in|on',
    rule: 'wrote-in',
    family: 'report',
  },
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
  {
    words: 'speaking|spoke|talking|talked on|under the? condition|promise of anonymity <time> to|with',
    rule: 'spoke-to',
    family: 'interview',
  },
  // "complained to the BBC about its coverage" is no interview.
  {
    words: 'complained|grumbled|griped|sighed|protested <time> to',
    rule: 'confirmed-to',
    family: 'interview',
    needs: 'quotation',
  },
]
