/** Writes one line of the log. Only codes and figures pass: whatever has a space or another sign in it becomes a question mark. */
import type { LogFacts, LogLevel } from './log.js'

/** Codes, versions, names of operations and places in our own bundles. */
const code = /^[\w.:+@<>-]{1,400}$/u

const written = (value: string | number | boolean): string =>
  typeof value === 'string' ? (code.test(value) ? value : '?') : String(value)

/** `at` in ISO 8601. The line ends in a line feed and holds no other. */
export const formatLogLine = (at: string, level: LogLevel, event: string, facts: LogFacts = {}): string =>
  `${[at, level.padEnd(7), written(event), ...Object.entries(facts).map(([key, value]) => `${written(key)}=${written(value)}`)].join(' ')}\n`
