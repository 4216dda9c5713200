/** Speaks the desk's language: messages with their plurals, compiled once each, and numbers, days and names by locale. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { ReactNode } from 'react'
import { createElement, Fragment } from 'react'
import type { CommandGroup, CommandId, Language } from '../../electron/core/contract.js'
import { commandWords } from '../../electron/core/contract.js'
import type { English, Words } from './en.js'
import { en } from './en.js'
import { es } from './es.js'
import { failures as failuresEs } from './es/failures.js'
import type { FailureWords, Failing } from './failureWords.js'
import { failureKey } from './failureWords.js'
import type { Formats } from './formats.js'
import { createFormats } from './formats.js'
import type { DeskLanguage, LanguageFacts } from './languages.js'
import { languages } from './languages.js'
import type { ArgumentsOf, TagsOf } from './messages.js'
import { mirrorMessage, mirrorText } from './pseudo.js'
import { uk } from './uk.js'
import { failures as failuresUk } from './uk/failures.js'

const tables: Readonly<Record<Language, Words>> = { en, uk, es }
/** English needs none: the workbench's own sentences are English. */
const failures: Readonly<Record<DeskLanguage, FailureWords | null>> = {
  en: null,
  uk: failuresUk,
  es: failuresEs,
  'ar-XB': null,
}

type KeyIn<P extends keyof English> = `${P}.${keyof English[P] & string}`
/** "claims.none": a part of the desk and a key of its words. */
export type WordKey = { [P in keyof English]: KeyIn<P> }[keyof English]
type MessageAt<K extends WordKey> = K extends `${infer P extends keyof English}.${infer Q}`
  ? Q extends keyof English[P]
    ? English[P][Q] & string
    : never
  : never

type Value = string | number
type ValuesFor<K extends WordKey> = Readonly<Record<ArgumentsOf<MessageAt<K>>, Value>>
type Given<K extends WordKey> = [ArgumentsOf<MessageAt<K>>] extends [never] ? [] : [values: ValuesFor<K>]
type Chunks = (chunks: ReactNode) => ReactNode
type RichFor<K extends WordKey> = ValuesFor<K> & Readonly<Record<TagsOf<MessageAt<K>>, Chunks>>

/** Keys of messages that need nothing: what the desk's state can hold. */
export type PlainKey = {
  [K in WordKey]: [ArgumentsOf<MessageAt<K>> | TagsOf<MessageAt<K>>] extends [never] ? K : never
}[WordKey]

/** A message with its values, for places that find the words before anybody speaks them. */
export interface Saying {
  readonly key: WordKey
  readonly values: Readonly<Record<string, Value>>
}
export const say = <K extends WordKey>(key: K, ...[values]: Given<K>): Saying => ({
  key,
  values: values ?? {},
})

export interface Speech extends LanguageFacts, Formats {
  readonly language: DeskLanguage
  readonly words: <K extends WordKey>(key: K, ...values: Given<K>) => string
  /** A message with tags, each made into an element by the function of its name. */
  readonly rich: <K extends WordKey>(key: K, values: RichFor<K>) => ReactNode
  readonly say: (saying: Saying) => string
  readonly command: (id: CommandId) => string
  readonly commandGroup: (group: CommandGroup) => string
  /** What went wrong, as fully as the workbench said it. */
  readonly failure: (failing: Failing) => string
}

const splitKey = (key: WordKey): readonly [string, string] => {
  const dot = key.indexOf('.')
  return [key.slice(0, dot), key.slice(dot + 1)]
}

const create = (language: DeskLanguage): Speech => {
  const facts = languages[language]
  const isMirrored = language === 'ar-XB'
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = isMirrored ? en : tables[language]
  const compiled = new Map<string, IntlMessageFormat>()
  const compile = (key: string, text: string, ignoreTag: boolean): IntlMessageFormat => {
    const held = compiled.get(key)
    if (held !== undefined) return held
    const plain = new IntlMessageFormat(text, facts.locale, undefined, { ignoreTag })
    const message = isMirrored ? new IntlMessageFormat(mirrorMessage(plain.getAst()), facts.locale) : plain
    compiled.set(key, message)
    return message
  }
  const textAt = (key: WordKey): string => {
    const [part, name] = splitKey(key)
    return table[part]?.[name] ?? key
  }
  const sayWith = (key: WordKey, values: Readonly<Record<string, Value>>): string =>
    String(compile(key, textAt(key), true).format(values))
  const held = failures[language]
  const commands = commandWords[language === 'ar-XB' ? 'en' : language]
  const dress = (text: string): string => (isMirrored ? mirrorText(text) : text)
  return {
    language,
    ...facts,
    ...createFormats(facts.locale),
    words: (key, ...[values]) => sayWith(key, values ?? {}),
    rich: (key, values) => {
      const parts = compile(`rich ${key}`, textAt(key), false).format<ReactNode>(values)
      return createElement(Fragment, null, ...(Array.isArray(parts) ? parts : [parts]))
    },
    say: ({ key, values }) => sayWith(key, values),
    command: (id) => dress(commands.titles[id]),
    commandGroup: (group) => dress(commands.groups[group]),
    failure: (failing) => {
      const { message, context } = failing
      const key = held === null ? null : failureKey(failing, held)
      if (held === null || key === null) return dress(message)
      const values = Object.fromEntries(Object.entries(context ?? {}).map(([k, v]) => [k, String(v)]))
      try {
        return String(compile(`failure ${key}`, held[key], true).format({ ...values, message }))
      } catch {
        // A context without the value that the words want: the English sentence has it.
        return message
      }
    },
  }
}

const spoken = new Map<DeskLanguage, Speech>()

/** Compiled messages are kept for each language. */
export const speak = (language: DeskLanguage): Speech => {
  const held = spoken.get(language) ?? create(language)
  spoken.set(language, held)
  return held
}
