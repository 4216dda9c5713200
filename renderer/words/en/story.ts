/** Words in English: the story in the middle. */

export const story = {
  story: 'Story',
  text: 'Text of the story. Claims are marked; J and K go from claim to claim.',
  creditLine: 'Credit line: ',
  pasted: 'pasted',
  sample: 'sample',
  marked: '{done, number} of {count, plural, one {# claim} other {# claims}} marked',
  facts: '{fileName}, {characters}, SHA-256 {sha256}',
  export: 'Export report…',
  nothing: 'Nothing on the desk',
  choose:
    'Choose a story at the left, or bring one in: drop <code>.txt</code> or <code>.md</code> files anywhere on this window, press <key>I</key> to import or <key>P</key> to paste a text.',
  opening: 'Opening the story…',
  failed: 'The story could not be opened. {why}',
  makeClaim: 'Make this a claim',
  splitHere: 'Split the claim here',
  stripPart: '{title}: {state}',
} as const
