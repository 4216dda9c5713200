/** A vitest reporter that leaves the counts and the failures of a run in the file TICKMARK_COUNTS names. */
import { writeFileSync } from 'node:fs'

/** One entry a test or module: what its errors say, and the first place in a stack that is the project's own. */
const failuresOf = (test, errors) =>
  errors.map((error) => ({
    test,
    why: [
      error.message ?? String(error),
      ...(error.stack ?? '')
        .split('\n')
        .filter((line) => line.includes('/test/'))
        .slice(0, 2),
    ].join('\n'),
  }))

export default class VitestCounts {
  onTestRunEnd(modules, errors) {
    const counts = {
      passed: 0,
      failed: errors.length,
      skipped: 0,
      failures: failuresOf('unit tests', errors),
    }
    for (const module of modules) {
      // A file that does not load has no tests to count; it failed all the same.
      if (module.errors().length > 0) {
        counts.failed++
        counts.failures.push(...failuresOf(module.relativeModuleId, module.errors()))
      }
      for (const test of module.children.allTests()) {
        const { state, note } = test.result()
        if (state === 'passed') counts.passed++
        else if (state === 'failed') {
          counts.failed++
          counts.failures.push(
            ...failuresOf(`${module.relativeModuleId} › ${test.fullName}`, test.result().errors),
          )
        } else {
          counts.skipped++
          console.log(`skipped: ${test.fullName}: ${note ?? 'no reason given'}`)
        }
      }
    }
    writeFileSync(process.env.TICKMARK_COUNTS, JSON.stringify(counts))
  }
}
