/** The words that reports use for codes. */
import type { Evidence, Reason, Scope } from '../model.js'
import type { ReportStatus } from './reportModel.js'

export const statusWords: Readonly<Record<ReportStatus, string>> = {
  supported: 'Supported',
  disputed: 'Disputed',
  unverified: 'Unverified',
  conflict: 'In conflict',
  open: 'Open',
}

/** A status is never told by colour alone. */
export const statusGlyphs: Readonly<Record<ReportStatus, string>> = {
  supported: '✓',
  disputed: '✕',
  unverified: '?',
  conflict: '≠',
  open: '○',
}

export const reasonWords: Readonly<Record<Reason, string>> = {
  confirmed: 'confirmed',
  'confirmed-with-caveat': 'confirmed with a caveat',
  refuted: 'refuted',
  conflicting: 'sources conflict',
  misleading: 'misleading',
  outdated: 'outdated',
  'not-enough-evidence': 'not enough evidence',
  'source-unreachable': 'source unreachable',
  'not-checkable': 'not checkable',
}

export const scopeWords: Readonly<Record<Scope, string>> = {
  claim: 'credited in the claim',
  paragraph: 'credit covers the paragraph',
  story: 'credit line of the story',
}

export const stanceWords: Readonly<Record<Evidence['stance'], string>> = {
  backs: 'backs the claim',
  contradicts: 'contradicts the claim',
  silent: 'is silent on the claim',
}

/** The statuses in the order in which reports list them. */
export const statusOrder: readonly ReportStatus[] = [
  'supported',
  'disputed',
  'unverified',
  'conflict',
  'open',
]

/** "2026-11-23 14:02 UTC" */
export const instantWords = (instant: string): string =>
  `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
