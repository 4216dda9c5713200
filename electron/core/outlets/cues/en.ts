/** English: how news prose credits an outlet. The reference for the other languages. */
import type { CueSet } from './cueSet.js'
import { enAfter } from './enAfter.js'
import { enBefore } from './enBefore.js'
import { enCreditLines } from './enCreditLines.js'
import { enWords } from './enWords.js'

export const en: CueSet = { language: 'en', ...enWords, before: enBefore, after: enAfter, ...enCreditLines }
