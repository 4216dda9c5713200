/** How English credit lines begin and end. */
import type { CueSet } from './cueSet.js'

export const enCreditLines: Pick<CueSet, 'creditOpenings' | 'creditClosings'> = {
  creditClosings: [
    {
      words: 'contributed to this report|story|article|piece',
      rule: 'contributed',
      kind: 'credit',
      colon: false,
    },
    { words: 'contributed reporting', rule: 'contributed', kind: 'credit', colon: false },
  ],
  creditOpenings: [
    { words: 'copyright', rule: 'copyright', kind: 'credit', colon: false },
    { words: 'credited from|to', rule: 'credit-line', kind: 'credit', colon: false },
    { words: 'source|sources', rule: 'source-line', kind: 'credit', colon: true },
    { words: 'credit|credits', rule: 'credit-line', kind: 'credit', colon: true },
    { words: 'courtesy', rule: 'credit-line', kind: 'credit', colon: true },
    { words: 'via', rule: 'credit-line', kind: 'credit', colon: false },
    { words: 'from', rule: 'credit-line', kind: 'credit', colon: false },
    {
      words:
        'with additional|agency|wire? inputs|input|reports|reporting|files|material|information|contributions from|by',
      rule: 'with-inputs',
      kind: 'credit',
      colon: false,
    },
    {
      words: 'additional inputs|material|information from|by',
      rule: 'with-inputs',
      kind: 'credit',
      colon: false,
    },
    { words: 'with', rule: 'with-inputs', kind: 'credit', colon: false },
    {
      words: 'inputs|input|material|information|agency-inputs from',
      rule: 'with-inputs',
      kind: 'credit',
      colon: false,
    },
    { words: 'reports|reporting from', rule: 'with-inputs', kind: 'credit', colon: false },
    {
      words: 'compiled|adapted|sourced|drawn|gathered|based from|on',
      rule: 'compiled-from',
      kind: 'credit',
      colon: false,
    },
    {
      words:
        'compiled|written|edited|prepared by our|the? staff|desk|reporters|correspondents|team from|with',
      rule: 'compiled-from',
      kind: 'credit',
      colon: false,
    },
    {
      words: 'republished|reprinted|reproduced|used with|by the? permission from|of',
      rule: 'syndicated',
      kind: 'credit',
      colon: false,
    },
    {
      words: 'originally|first published|appeared|reported in|by|on|at',
      rule: 'originally-published',
      kind: 'credit',
      colon: false,
    },
    {
      words:
        'this article|story|report|piece was|has? originally|first|previously|been? published|appeared|posted in|by|on|at|from',
      rule: 'originally-published',
      kind: 'credit',
      colon: false,
    },
    {
      words:
        'this article|story|report|piece was|is? produced|provided|syndicated|republished|supplied by|from',
      rule: 'syndicated',
      kind: 'credit',
      colon: false,
    },
    {
      words: 'read|see the? more|original|full? article|story|report? at|on|in',
      rule: 'originally-published',
      kind: 'credit',
      colon: false,
    },
    {
      words: 'republished|reprinted|syndicated|distributed|supplied|provided from|by|with',
      rule: 'syndicated',
      kind: 'credit',
      colon: false,
    },
    { words: 'original? story|article|report by|from', rule: 'syndicated', kind: 'credit', colon: false },
    { words: 'by', rule: 'byline', kind: 'credit', colon: false },
    {
      words: 'reporting|additional-reporting|writing|edited|editing|reported|written|compiled by',
      rule: 'staff-line',
      kind: 'staff',
      colon: false,
    },
    { words: 'additional|further|other reporting by', rule: 'staff-line', kind: 'staff', colon: false },
    {
      words: 'photo|photos|photograph|photographs|picture|pictures|image|images|video|graphic|illustration',
      rule: 'photo-credit',
      kind: 'photo',
      colon: true,
    },
    {
      words:
        'photo|photos|photograph|photographs|picture|pictures|image|images|video|graphic|illustration credit|credits|by|courtesy|source|from|via',
      rule: 'photo-credit',
      kind: 'photo',
      colon: false,
    },
  ],
}
