/** Speaks a report's language: messages with their plurals, numbers, dates and the names of codes, by locale. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { CheckpointKind, Evidence, Reason, ReportLanguage, ReportStatus, Scope } from '../../model.js'
import { en } from './en.js'
import type { WordKey, Words } from './en.js'
import { es } from './es.js'
import { uk } from './uk.js'

const tables: Readonly<Record<ReportLanguage, Words>> = { en, uk, es }

/** British order of day and month: the same for readers everywhere, and in step with the app's own spelling. */
const locales: Readonly<Record<ReportLanguage, string>> = { en: 'en-GB', uk: 'uk', es: 'es' }

const statusKeys: Readonly<Record<ReportStatus, readonly [WordKey, WordKey]>> = {
  supported: ['statusSupported', 'meansSupported'],
  disputed: ['statusDisputed', 'meansDisputed'],
  unverified: ['statusUnverified', 'meansUnverified'],
  conflict: ['statusConflict', 'meansConflict'],
  open: ['statusOpen', 'meansOpen'],
}
const reasonKeys: Readonly<Record<Reason, WordKey>> = {
  confirmed: 'reasonConfirmed',
  'confirmed-with-caveat': 'reasonCaveat',
  refuted: 'reasonRefuted',
  conflicting: 'reasonConflicting',
  misleading: 'reasonMisleading',
  outdated: 'reasonOutdated',
  'not-enough-evidence': 'reasonNotEnough',
  'source-unreachable': 'reasonUnreachable',
  'not-checkable': 'reasonNotCheckable',
}
const scopeKeys: Readonly<Record<Scope, WordKey>> = {
  claim: 'scopeClaim',
  paragraph: 'scopeParagraph',
  story: 'scopeStory',
}
const stanceKeys: Readonly<Record<Evidence['stance'], WordKey>> = {
  backs: 'stanceBacks',
  contradicts: 'stanceContradicts',
  silent: 'stanceSilent',
}
const kindKeys: Readonly<Record<CheckpointKind, WordKey>> = {
  figure: 'kindFigure',
  percentage: 'kindPercentage',
  money: 'kindMoney',
  date: 'kindDate',
  time: 'kindTime',
  duration: 'kindDuration',
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  quotation: 'kindQuotation',
}

/** A table of words with the locale that formats its numbers and dates. */
export interface Tongue {
  /** BCP 47. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Words
}

const spoken = ({ locale, direction, words }: Tongue) => {
  const compiled = new Map<WordKey, IntlMessageFormat>()
  const instants = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const t = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string => {
    let message = compiled.get(key)
    if (message === undefined) {
      message = new IntlMessageFormat(words[key], locale, undefined, { ignoreTag: true })
      compiled.set(key, message)
    }
    return String(message.format(values))
  }
  return {
    language: locale.split('-')[0] ?? locale,
    direction,
    t,
    number: (n: number) => numbers.format(n),
    percent: (share: number) => percents.format(share),
    /** An instant in UTC, with the zone said. */
    instant: (iso: string) => `${instants.format(new Date(iso))} UTC`,
    /** A day, "2026-11-23". */
    day: (iso: string) => days.format(new Date(`${iso}T00:00:00Z`)),
    /** A month, "2026-11". */
    month: (iso: string) => months.format(new Date(`${iso}-01T00:00:00Z`)),
    list: (items: readonly string[]) => lists.format(items),
    status: (status: ReportStatus) => t(statusKeys[status][0]),
    meaning: (status: ReportStatus) => t(statusKeys[status][1]),
    reason: (reason: Reason) => t(reasonKeys[reason]),
    scope: (scope: Scope) => t(scopeKeys[scope]),
    stance: (stance: Evidence['stance']) => t(stanceKeys[stance]),
    standing: (standing: Evidence['standing']) =>
      t(standing === 'primary' ? 'standingPrimary' : 'standingSecondary'),
    checkpointKind: (kind: CheckpointKind) => t(kindKeys[kind]),
  }
}
export type Speech = ReturnType<typeof spoken>

/** For a tongue of one's own: a house's words, a pseudo-locale of a test. */
export const speakTongue = (tongue: Tongue): Speech => spoken(tongue)

const held = new Map<ReportLanguage, Speech>()

export const speak = (language: ReportLanguage): Speech => {
  const known = held.get(language)
  if (known !== undefined) return known
  const speech = spoken({ locale: locales[language], direction: 'ltr', words: tables[language] })
  held.set(language, speech)
  return speech
}
