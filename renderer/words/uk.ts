/** All words of the desk in Ukrainian. */
import { checker } from './uk/checker.js'
import { checkpoints } from './uk/checkpoints.js'
import { claims } from './uk/claims.js'
import { conflicts } from './uk/conflicts.js'
import { evidence } from './uk/evidence.js'
import { exchange } from './uk/exchange.js'
import { frame } from './uk/frame.js'
import { house } from './uk/house.js'
import { library } from './uk/library.js'
import { logs } from './uk/logs.js'
import { outletForm } from './uk/outletForm.js'
import { outlets } from './uk/outlets.js'
import { packages } from './uk/packages.js'
import { registry } from './uk/registry.js'
import { reports } from './uk/reports.js'
import { review } from './uk/review.js'
import { sitting } from './uk/sitting.js'
import { search } from './uk/search.js'
import { story } from './uk/story.js'
import { stranded } from './uk/stranded.js'
import { verdicts } from './uk/verdicts.js'
import { worth } from './uk/worth.js'
import type { Words } from './en.js'

export const uk: Words = {
  checker,
  checkpoints,
  claims,
  conflicts,
  evidence,
  exchange,
  frame,
  house,
  library,
  logs,
  outletForm,
  outlets,
  packages,
  registry,
  reports,
  review,
  sitting,
  search,
  story,
  stranded,
  verdicts,
  worth,
}
