/** Words in English: who checks. */

export const checker = {
  needName: 'Write the name that your verdicts should carry.',
  who: 'Who is checking?',
  whoWaiting: 'Who is checking? Every verdict carries a name. Yours is then recorded at once.',
  whoNow: 'The name that your verdicts carry from now on.',
  yourName: 'Your name',
  continue: 'Continue',
  saveName: 'Save name',
  change: 'Checker: {name}. Change name',
  set: 'Set your name',
} as const
