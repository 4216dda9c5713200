/** The cue files there are. A story in another language is read with the English one. */
import type { CueSet } from './cueSet.js'
import { en } from './en.js'

export const cueSets: readonly CueSet[] = [en]

export const fallbackLanguage = 'en'
