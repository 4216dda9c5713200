/** English cues after an outlet's name: verbs with the outlet as their subject. */
import type { CuePhrase } from './cueSet.js'
import { report, opinion, paper } from './enNouns.js'

export const enAfter: readonly CuePhrase[] = [
  { words: 'reported|reports|report|reporting', rule: 'reported', family: 'report' },
  {
    words: 'first|exclusively reported|revealed|broke|published',
    rule: 'first-reported',
    family: 'report',
  },
  {
    words: `published|posted|released|aired|broadcast|carried|ran|printed <mod> ${report}|${opinion}|${paper}|details|excerpts|extracts|interview|list|photos|photographs|pictures`,
    rule: 'published',
    family: 'report',
  },
  { words: 'broke the? story|news', rule: 'broke-the-story', family: 'report' },
  { words: 'wrote|writes|tweeted', rule: 'wrote', family: 'report' },
  {
    words: 'has|have|had|have also? learned|learnt|reported|confirmed|obtained|seen|reviewed',
    rule: 'has-learned',
    family: 'report',
  },
  { words: 'learned|learnt', rule: 'has-learned', family: 'report' },
  { words: 'said|says|say|saying', rule: 'said', family: 'report', needs: 'others' },
  { words: 'found|finds|showed|shows', rule: 'found', family: 'report', needs: 'others' },
  {
    words:
      'noted|notes|added|adds|revealed|reveals|disclosed|discloses|claimed|claims|estimated|estimates|observed|alleged|alleges|stated|states|explained|suggested|suggests|detailed|details|documented|calculated|uncovered|unearthed|concluded|highlighted|recalled|recounted|editorialized|editorialised',
    rule: 'noted',
    family: 'report',
    needs: 'others',
  },
  { words: 'quoted|quotes|cited|cites', rule: 'quoted', family: 'report', needs: 'others' },
  { words: 'identified|identifies|named', rule: 'identified', family: 'report', needs: 'others' },
  {
    words: 'published|publishes|posted|aired|broadcast|carried|released',
    rule: 'published',
    family: 'report',
    needs: 'quotation',
  },
  {
    words:
      'called|calls|described|describes|characterised|characterized|dubbed|labelled|labeled|branded|rated|asked|headlined',
    rule: 'called',
    family: 'report',
    needs: 'quotation',
  },
  { words: 'put|puts', rule: 'put', family: 'report', needs: 'figure' },
  { words: 'put|puts|has|had it', rule: 'as-x-put-it', family: 'report' },
  { words: 'obtained|reviewed|viewed', rule: 'obtained', family: 'document', needs: 'others' },
  {
    words: 'was|were|is the? first to report|reveal|publish|disclose|break',
    rule: 'first-reported',
    family: 'report',
  },
  { words: 'understands', rule: 'understands', family: 'report' },
  { words: 'can|may now? reveal|report|disclose|confirm', rule: 'can-reveal', family: 'report' },
  { words: 'has|have|had been told|informed|shown', rule: 'was-told', family: 'report' },
  { words: 'was|were told|informed|shown', rule: 'was-told', family: 'report' },
  { words: 'saw|witnessed|heard', rule: 'witnessed', family: 'report', needs: 'others' },
]
