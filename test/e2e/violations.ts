/** What axe-core finds wrong on the page, by WCAG 2.2, levels A and AA. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong, a line each, with the first elements. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  return await page.evaluate(async (tags) => {
    const run: unknown = Reflect.get(Reflect.get(globalThis, 'axe'), 'run')
    if (typeof run !== 'function') throw new Error('axe is not there')
    // The preview of a report is sandboxed, and axe’s messages into it are errors; the report is looked at by itself.
    const found = await run(document, { runOnly: { type: 'tag', values: tags }, iframes: false })
    return found.violations.map(
      (v: { id: string; help: string; nodes: { target: unknown[]; failureSummary: string }[] }) =>
        `${v.id}: ${v.help}: ${v.nodes.length} at ${v.nodes
          .slice(0, 3)
          .map((n) => `${n.target.join(' ')} (${n.failureSummary.replace(/\s+/gu, ' ')})`)
          .join('; ')}`,
    )
  }, levels)
}
