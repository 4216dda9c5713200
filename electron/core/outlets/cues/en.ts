/** English: how news prose credits an outlet. The reference for the other languages. */
import type { CueSet } from './cueSet.js'
import { enPhrases } from './enPhrases.js'
import { enWords } from './enWords.js'

export const en: CueSet = { language: 'en', ...enWords, ...enPhrases }
