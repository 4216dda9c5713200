/** A Playwright reporter that prints why tests were skipped and leaves the counts in the file TICKMARK_COUNTS names. */
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
    writeFileSync(process.env.TICKMARK_COUNTS, JSON.stringify(counts))
  }

  printsToStdio() {
    return false
  }
}
