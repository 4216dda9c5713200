/** Words in English: what was typed on claims that are there no longer. */

export const stranded = {
  title: 'Kept from a claim that changed',
  dropped: 'The claim that you wrote this on was dropped. Your words are kept here.',
  merged: 'The claim that you wrote this on was merged with another. Your words are kept here.',
  split: 'The claim that you wrote this on was split. Your words are kept here.',
  settled: 'This disagreement no longer stands. Your words are kept here.',
  words: 'Your words',
  copy: 'Copy the words',
  copied: 'Copied',
  moveRationale: 'Add to the rationale of claim {number, number}',
  moveEvidence: 'Move to claim {number, number}',
  formIsOpen: 'Claim {number, number} has an evidence form open: save or discard that one first.',
  discard: 'Discard',
  keysHeld:
    'The field that you were typing in is gone, so your keys do nothing. Press Esc or click to go on.',
} as const
