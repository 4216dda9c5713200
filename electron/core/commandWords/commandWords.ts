/** The titles of the desk's commands in every language that the desk speaks. */
import type { ReportLanguage } from '../model.js'
import type { CommandWords } from './en.js'
import { en } from './en.js'
import { es } from './es.js'
import { uk } from './uk.js'

/** The desk and its reports speak the same languages. */
export type Language = ReportLanguage

export type { CommandWords } from './en.js'

export const commandWords: Readonly<Record<Language, CommandWords>> = { en, uk, es }

/** The desk's language for a reader of these languages (BCP 47, the dearest first); English where none is spoken. */
export const languageFor = (wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0]
    if (base === 'en' || base === 'uk' || base === 'es') return base
  }
  return 'en'
}
