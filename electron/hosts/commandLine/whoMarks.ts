/** Who marks from the command line: the checker who is named, else the one who sits in the library. */
import type { Checker } from '../../core/model.js'
import { checkerNamed, enteredNameSchema } from '../../core/model.js'
import type { Result } from '../../core/result.js'
import { ok } from '../../core/result.js'
import type { Workbench } from '../../core/workbench.js'
import { BadUse } from './terminal.js'

/** The name that `--checker` gives, as a desk takes it. */
export const namedChecker = (given: string | undefined): Checker | null => {
  if (given === undefined) return null
  const name = enteredNameSchema.safeParse(given)
  if (name.success) return checkerNamed(name.data)
  throw new BadUse('--checker needs a name: 1 to 100 characters, all of them to be seen')
}

/** A verdict without a name could never be asked about; the desk takes none either. */
export const whoMarks = async (named: Checker | null, workbench: Workbench): Promise<Result<Checker>> => {
  if (named !== null) return ok(named)
  const seated = await workbench.checker.get(undefined)
  if (!seated.ok) return seated
  if (seated.value === null)
    throw new BadUse('nobody has said yet who marks in this library; say it with --checker NAME')
  return ok(seated.value)
}
