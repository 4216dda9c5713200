/** Runs extraction in this thread: for the command line, where nobody waits for a window. */
import { extractStory } from '../../core/claims/extractStory.js'
import type { Outlet } from '../../core/model.js'
import { buildOutletIndex } from '../../core/outlets/outletIndex.js'
import type { OutletIndex } from '../../core/outlets/outletIndex.js'
import type { Extractor } from '../../core/ports.js'
import { ok } from '../../core/result.js'
import { cancelledExtraction } from './cancelled.js'

export const inlineExtractor = (): Extractor => {
  let indexed: { readonly outlets: readonly Outlet[]; readonly index: OutletIndex } | undefined
  return {
    extract: (task, watch) => {
      if (indexed?.outlets !== task.outlets)
        indexed = { outlets: task.outlets, index: buildOutletIndex(task.outlets) }
      const extraction = extractStory(task, indexed.index, {
        report: (done, total) => watch?.onProgress?.(done / total),
        aborted: () => watch?.signal?.aborted === true,
      })
      return Promise.resolve(extraction === null ? cancelledExtraction() : ok(extraction))
    },
  }
}
