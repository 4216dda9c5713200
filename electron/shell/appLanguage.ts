/** The language of menus and dialogs: the system's, until the desk says which one its checker chose. */
import { app } from 'electron'
import type { Language } from '../core/commandWords/commandWords.js'
import { languageFor } from '../core/commandWords/commandWords.js'
import type { ShellWords } from './words/en.js'
import { en } from './words/en.js'
import { es } from './words/es.js'
import { uk } from './words/uk.js'

const tables: Readonly<Record<Language, ShellWords>> = { en, uk, es }

let chosen: Language | null = null

export const chooseLanguage = (language: Language): void => {
  chosen = language
}

/** To be asked when the app is ready, and each time that words are shown. */
export const appLanguage = (): Language => chosen ?? languageFor([app.getLocale()])

export const shellWords = (): ShellWords => tables[appLanguage()]
