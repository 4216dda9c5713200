/** A Playwright reporter that prints why tests were skipped and leaves the counts and the failures in the file that TICKMARK_COUNTS names, if it does. */
import { writeFileSync } from 'node:fs'

/** What an error says and where in the tests it struck. */
const messageOf = ({ message, value, location }) =>
  `${message ?? value ?? 'no message'}${location === undefined ? '' : `\nat ${location.file}:${location.line}`}`

export default class PlaywrightCounts {
  #suite
  #errors = []

  onBegin(_config, suite) {
    this.#suite = suite
  }

  onError(error) {
    this.#errors.push(error)
  }

  onExit() {
    const counts = {
      passed: 0,
      failed: this.#errors.length,
      skipped: 0,
      failures: this.#errors.map((error) => ({ test: 'browser tests', why: messageOf(error) })),
    }
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome()
      const name = test.titlePath().filter(Boolean).join(' › ')
      if (outcome === 'skipped') {
        counts.skipped++
        const why =
          test.annotations.find((a) => a.type === 'skip' || a.type === 'fixme')?.description ??
          'no reason given'
        console.log(`skipped: ${name}: ${why}`)
      } else if (outcome === 'unexpected') {
        counts.failed++
        counts.failures.push({
          test: name,
          why: test.results.flatMap((r) => r.errors.map(messageOf)).join('\n'),
        })
      } else counts.passed++
    }
    const file = process.env.TICKMARK_COUNTS
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
  }

  printsToStdio() {
    return false
  }
}
