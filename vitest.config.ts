import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    // What a test waits for comes late on a busy machine; a test that waits for nothing else is not slowed down.
    expect: { poll: { timeout: 30_000 } },
  },
})
