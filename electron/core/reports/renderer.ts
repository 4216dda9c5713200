/** What every format's renderer is: a report in, pieces of a text out, one story at a time. */
import type { ReportSource } from './model/reportSchema.js'
import type { Speech } from './words/speak.js'

export type RenderText = (report: ReportSource, speech: Speech) => AsyncGenerator<string, void, void>
