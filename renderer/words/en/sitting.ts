/** Words in English: a review of claims one after the other. */

export const sitting = {
  sitting: 'Review',
  progress: '{done, number} of {count, plural, one {# claim} other {# claims}} marked',
  time: 'Time spent',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  stories: 'Stories to check',
  storiesLeft: '{count, number}',
  alone: 'One claim at a time',
  byWorth: 'Worthiest claims first',
  pause: 'Pause',
  finish: 'Summary',
  resume: 'Resume the review',
  summary: 'Summary of the review',
  inMinutes: '{count, plural, one {Time spent: # minute.} other {Time spent: # minutes.}}',
  lookAgain: 'Look again at',
  stillOpen: '{count, plural, one {# claim that nobody has marked} other {# claims that nobody has marked}}',
  inConflict:
    '{count, plural, one {# claim on which checkers disagree} other {# claims on which checkers disagree}}',
  withoutRationale:
    '{count, plural, one {# verdict without a rationale} other {# verdicts without a rationale}}',
  withoutEvidence:
    '{count, plural, one {# marked claim without evidence} other {# marked claims without evidence}}',
  nothingLeft: 'Every claim is marked, with a rationale and evidence.',
  outlet: 'Outlet',
  end: 'End the review',
  report: 'Report…',
  nextStory: 'Next: {title}',
} as const
