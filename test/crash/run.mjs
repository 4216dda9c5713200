/** npm run test:crash: the store's proofs at full length: 1,000 kills, 200 in merges, every disk fault at every step of every operation and of the migration, 500 cuts, 500 flipped bits. `--merge` runs the 200 only. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const files = process.argv.includes('--merge')
  ? ['test/crash/merge.test.ts']
  : [
      'test/crash',
      'test/adapters/store/faults.test.ts',
      'test/adapters/store/migration.test.ts',
      'test/adapters/store/damage.test.ts',
    ]
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...files, '--no-file-parallelism'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      TICKMARK_KILLS: '1000',
      TICKMARK_MERGE_KILLS: '200',
      TICKMARK_THOROUGH: '1',
      ...process.env,
    },
  },
)
process.exitCode = status ?? 1
