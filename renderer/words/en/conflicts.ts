/** Words in English: what is still to be settled in the library. */

export const conflicts = {
  title: 'Conflicts to settle',
  reading: 'Reading…',
  none: 'Nothing is left to settle here. Verdicts that disagree are settled in their story.',
  explain:
    'Two checkers decided these without knowing of each other: edits of claims, checkpoints, decisions on a disagreement, fields of outlets. What stands counts until somebody settles it.',
  stands: 'Stands now',
  against: 'Against it',
  keepStanding: 'Keep what stands',
  takeOther: 'Take the other side',
  keepAllStanding: 'Keep what stands, in all',
  takeAllOther: 'Take the other side, in all',
  keptStanding: 'Settled: what stood is kept.',
  tookOther: 'Settled: the other side is taken.',
  sign: '{count, plural, one {# conflict to settle} other {# conflicts to settle}}',
  inStory: '{count, plural, one {# to settle} other {# to settle}}',
  open: 'Settle them…',
} as const
