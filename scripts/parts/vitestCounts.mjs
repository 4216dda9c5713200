/** A vitest reporter that leaves the counts of a run in the file TICKMARK_COUNTS names. */
import { writeFileSync } from 'node:fs'

export default class VitestCounts {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      // A file that does not load has no tests to count; it failed all the same.
      if (module.errors().length > 0) counts.failed++
      for (const test of module.children.allTests()) {
        const { state, note } = test.result()
        if (state === 'passed') counts.passed++
        else if (state === 'failed') counts.failed++
        else {
          counts.skipped++
          console.log(`skipped: ${test.fullName}: ${note ?? 'no reason given'}`)
        }
      }
    }
    writeFileSync(process.env.TICKMARK_COUNTS, JSON.stringify(counts))
  }
}
