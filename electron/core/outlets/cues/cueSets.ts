/** The cue files there are. A story in another language is read with the English one. */
import type { CueSet } from './cueSet.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { uk } from './uk.js'

export const cueSets: readonly CueSet[] = [en, es, fr, de, uk]

export const fallbackLanguage = 'en'
