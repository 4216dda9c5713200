/** A Playwright reporter that prints why tests were skipped and leaves the counts in the file that TICKMARK_COUNTS names, if it does. */
import { writeFileSync } from 'node:fs'

export default class PlaywrightCounts {
  #suite
  #errors = 0

  onBegin(_config, suite) {
    this.#suite = suite
  }

  onError() {
    this.#errors++
  }

  onExit() {
    const counts = { passed: 0, failed: this.#errors, skipped: 0 }
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome()
      if (outcome === 'skipped') {
        counts.skipped++
        const why =
          test.annotations.find((a) => a.type === 'skip' || a.type === 'fixme')?.description ??
          'no reason given'
        console.log(`skipped: ${test.titlePath().filter(Boolean).join(' › ')}: ${why}`)
      } else if (outcome === 'unexpected') counts.failed++
      else counts.passed++
    }
    const file = process.env.TICKMARK_COUNTS
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
  }

  printsToStdio() {
    return false
  }
}
