/** English cues after an outlet's name: verbs with the outlet as their subject. */
import type { CuePhrase } from './cueSet.js'
import { opinion, paper, report } from './enNouns.js'

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
  {
    words: 'published|posted|released|aired|broadcast|carried|ran|printed',
    rule: 'published',
    family: 'report',
    needs: 'piece',
  },
  {
    words: 'asked|asks|pressed|interviewed|questioned|grilled|challenged',
    rule: 'reporter-of',
    family: 'interview',
    needs: 'staff',
  },
  { words: 'broke|broken|breaks the? story|news|scandal', rule: 'broke-the-story', family: 'report' },
  { words: 'wrote|writes|tweeted', rule: 'wrote', family: 'report' },
  {
    words:
      'has|have|had|have also? learned|learnt|reported|confirmed|obtained|seen|reviewed|accessed|established|ascertained|verified|gathered|spoken|written|documented|revealed|described',
    rule: 'has-learned',
    family: 'report',
  },
  { words: 'has|have|is in its possession', rule: 'has-learned', family: 'report' },
  { words: 'has|have|is in possession of', rule: 'has-learned', family: 'report' },
  { words: 'learned|learnt|gathered', rule: 'has-learned', family: 'report' },
  {
    words: 'could|can learn|confirm|establish|reveal|disclose|report',
    rule: 'has-learned',
    family: 'report',
  },
  {
    words: 'was|were able to learn|confirm|establish|verify',
    rule: 'has-learned',
    family: 'report',
  },
  { words: 'said|says|say|saying', rule: 'said', family: 'report', needs: 'others' },
  { words: 'found|finds', rule: 'found', family: 'report', needs: 'others' },
  { words: 'showed|shows|show', rule: 'showed', family: 'report', needs: 'others' },
  {
    words:
      'noted|notes|added|adds|revealed|reveals|disclosed|discloses|claimed|claims|observed|alleged|alleges|stated|states|explained|explains|suggested|suggests|detailed|details|documented|calculated|uncovered|unearthed|exposed|exposes|concluded|highlighted|recalled|recounted|pointed-out|mentioned|mentions|asserted|asserts|contended|contends|opined|opines|remarked|remarks|declared|declares|speculated|speculates|relayed|relays|chronicled|chronicles|recounts|discovered|tallied|editorialized|editorialised|traced|debunked|fact-checked|examined|investigated|analysed|analyzed|corroborated|flagged|spotted|argued|argues|warned|warns|predicted|predicts|reckons|reckoned|portrayed|portrays|depicted|depicts|listed|lists',
    rule: 'noted',
    family: 'report',
    needs: 'others',
  },
  { words: 'spoke|speaks of', rule: 'noted', family: 'report', needs: 'others' },
  { words: 'confirmed|confirms|verified|verifies that', rule: 'noted', family: 'report', needs: 'others' },
  {
    words:
      'got|gets|had|has|took|takes an|a early|first|exclusive|sneak|advance|close? look|peek|preview|glimpse at|of|inside',
    rule: 'examined',
    family: 'report',
  },
  { words: 'contributed', rule: 'reporter-of', family: 'report', needs: 'staff' },
  { words: 'filmed|recorded|photographed', rule: 'witnessed', family: 'report', needs: 'staff' },
  { words: 'quoted|quotes|cited|cites', rule: 'quoted', family: 'report', needs: 'others' },
  { words: 'identified|identifies|named', rule: 'identified', family: 'report', needs: 'others' },
  {
    words: 'named|ranked|voted|listed|rated|rates|ranks|gave|gives her|him|it|them',
    rule: 'identified',
    family: 'report',
  },
  {
    words:
      'called|calls|projected|projects|declared the? race|election|contest|primary|runoff|seat|state for?',
    rule: 'called-the-race',
    family: 'report',
  },
  { words: 'leads|led|splashes|splashed with|on', rule: 'leads-with', family: 'report' },
  {
    words:
      'called|calls|described|describes|characterised|characterized|dubbed|labelled|labeled|branded|headlined',
    rule: 'called',
    family: 'report',
    needs: 'quotation',
  },
  {
    words:
      'described|describes|characterised|characterized|portrayed|portrays|depicted|depicts him|her|it|them|himself|herself as',
    rule: 'called',
    family: 'report',
  },
  { words: 'found|finds it|him|her|them', rule: 'called', family: 'report', needs: 'quotation' },
  {
    words: 'referred|refers|referring to',
    rule: 'called',
    family: 'report',
    needs: 'quotation',
  },
  { words: 'pointed|points|pointing out', rule: 'noted', family: 'report' },
  { words: 'estimated|estimates|calculates|values|valued', rule: 'put', family: 'report' },
  { words: 'looked|dug|delved into|at', rule: 'examined', family: 'report' },
  { words: 'reached|came|drew to? <mod> conclusion|conclusions', rule: 'examined', family: 'report' },
  {
    words: 'gave|gives|awarded|judged|deemed',
    rule: 'rated',
    family: 'report',
    needs: 'rating',
  },
  {
    words: 'asked|pressed|interviewed|questioned|grilled|challenged|quizzed her|him|them',
    rule: 'interview-with',
    family: 'interview',
  },
  { words: 'put|puts', rule: 'put', family: 'report', needs: 'figure' },
  {
    words:
      'put|puts <mod> toll|figure|number|total|sum|share|cost|price|value|bill|damage|loss|losses|count|date|odds|probability',
    rule: 'put',
    family: 'report',
  },
  { words: 'put|puts it', rule: 'as-x-put-it', family: 'report' },
  { words: 'is|are to be believed|trusted', rule: 'as-x-put-it', family: 'report' },
  { words: 'has|had it that', rule: 'as-x-put-it', family: 'report' },
  { words: 'published|posted|released|aired|broadcast|ran what', rule: 'published', family: 'report' },
  { words: 'got|gets hold of', rule: 'obtained', family: 'document', needs: 'others' },
  { words: 'scooped', rule: 'broke-the-story', family: 'report', needs: 'others' },
  { words: 'obtained|reviewed|viewed', rule: 'obtained', family: 'document', needs: 'others' },
  {
    words:
      'was|were|is the? first to report|reveal|publish|disclose|break|spot|notice|flag|confirm|obtain|air|show|identify|document',
    rule: 'first-reported',
    family: 'report',
  },
  { words: 'understands', rule: 'understands', family: 'report' },
  { words: 'can|may now|exclusively? reveal|report|disclose|confirm', rule: 'can-reveal', family: 'report' },
  { words: 'has|have|had been told|informed|shown', rule: 'was-told', family: 'report' },
  { words: 'was|were told|informed|shown', rule: 'was-told', family: 'report' },
  {
    words: 'saw|witnessed|heard|visited|toured|counted|interviewed',
    rule: 'witnessed',
    family: 'report',
    needs: 'others',
  },
  { words: 'spoke|talked to|with', rule: 'witnessed', family: 'report' },
  { words: 'joked|jokes|quipped|quips', rule: 'noted', family: 'report', needs: 'others' },
  {
    words: 'called on|for',
    rule: 'noted',
    family: 'report',
    needs: 'opinion',
  },
  {
    words: 'urged|urges|demanded|demands|endorsed|endorses',
    rule: 'noted',
    family: 'report',
    needs: 'opinion',
  },
  { words: 'was|were|is first with', rule: 'first-reported', family: 'report' },
  {
    words:
      'gave|gives no further|other? details|detail|date|dates|source|sources|reason|names|figure|figures',
    rule: 'noted',
    family: 'report',
  },
  {
    words: 'gave|gives <mod> toll|figure|number|total|count|price|cost',
    rule: 'put',
    family: 'report',
    needs: 'figure',
  },
  { words: 'ranked|ranks|rated|rates', rule: 'ranked', family: 'report', needs: 'rating' },
  {
    words: 'has|have|had <mod> video|footage|audio|photos|photographs|recordings of|showing',
    rule: 'obtained',
    family: 'document',
  },
  {
    words: 'caught|catches up with',
    rule: 'interview-with',
    family: 'interview',
  },
  { words: 'sat|sits down with', rule: 'interview-with', family: 'interview' },
  {
    words: 'named|ranked|voted|listed|included her|him|it|them to|among|one|in|on',
    rule: 'honour',
    family: 'none',
  },
]
