/** Words in English: the outlets of a claim. */

export const outlets = {
  none: 'No outlet is cited for this claim.',
  cited: 'Outlets cited',
  via: 'via {outlet}',
  addMissing: '{outlet} is not in the registry. Add it',
  notListed: 'not in the registry, add…',
  coversParagraph: 'covers paragraph',
  creditLine: 'credit line',
  quoted: '“{cue}”',
  byClaim: 'Credited in this claim by {cue} (rule {rule})',
  byParagraph: 'Credited elsewhere in the paragraph by {cue}, which covers this claim (rule {rule})',
  byStory: 'Credited for the whole story by {cue} (rule {rule})',
  passesOn: 'It passes on what {outlet} reported',
  also: 'Also: {credit}',
  notInRegistry: 'Not in the outlet registry',
  noEvidence: 'No evidence from this outlet yet',
  backs: 'Its own report backs the claim',
  contradicts: 'Its own report contradicts the claim',
  backsAndContradicts: 'Its own reports back and contradict the claim',
  silent: 'Its own report is silent on the claim',
} as const
