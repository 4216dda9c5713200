/**
 * The schemas of the domain; every type is inferred from its schema.
 * All offsets are UTF-16 code units over the normalised text (line ends are LF, no BOM), half-open: [start, end).
 */
export type { Span } from './model/basics.js'
export { spanSchema } from './model/basics.js'
export * from './model/agreement.js'
export * from './model/checker.js'
export * from './model/derived.js'
export * from './model/event.js'
export * from './model/extraction.js'
export * from './model/outlet.js'
export * from './model/outletChange.js'
export * from './model/policy.js'
export * from './model/search.js'
export * from './model/report.js'
export * from './model/story.js'
export * from './model/storyLog.js'
export * from './model/verdict.js'
