/** Renders a report as JSON in the published form (docs/report.schema.json): the head, then one story after the other. */
import type { RenderText } from './renderer.js'

/** Characters that turn the text around them, or end a line in a script, are written as escapes: the value is the same. */
export const visibleJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const renderJson: RenderText = async function* (report) {
  const head = visibleJson(await report.head(), 1)
  yield `${head.slice(0, head.lastIndexOf('\n'))},\n "stories": [`
  let first = true
  for await (const story of report.stories()) {
    yield `${first ? '' : ','}\n${visibleJson(story, 1)}`
    first = false
  }
  yield '\n ]\n}\n'
}
