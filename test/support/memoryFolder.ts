/** Where tests write whose disk fails in the port: what lies under it need not be slow. */
import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'

/** A folder in memory where the system has one (Linux), else that for passing files. A sync to a real disk takes most of such a test. */
export const memoryFolder = (): string => {
  try {
    accessSync('/dev/shm', constants.W_OK)
    return '/dev/shm'
  } catch {
    return tmpdir()
  }
}
