/** npm run test:crash: the store's proofs at full length: 1,000 kills, every disk fault at every step, 500 cuts, 500 flipped bits. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'test/crash',
    'test/adapters/store/faults.test.ts',
    'test/adapters/store/damage.test.ts',
    '--no-file-parallelism',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { TICKMARK_KILLS: '1000', TICKMARK_THOROUGH: '1', ...process.env },
  },
)
process.exitCode = status ?? 1
