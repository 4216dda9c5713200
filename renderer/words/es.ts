/** All words of the desk in Spanish. */
import { checker } from './es/checker.js'
import { checkpoints } from './es/checkpoints.js'
import { claims } from './es/claims.js'
import { conflicts } from './es/conflicts.js'
import { evidence } from './es/evidence.js'
import { exchange } from './es/exchange.js'
import { frame } from './es/frame.js'
import { house } from './es/house.js'
import { library } from './es/library.js'
import { logs } from './es/logs.js'
import { outletForm } from './es/outletForm.js'
import { outlets } from './es/outlets.js'
import { packages } from './es/packages.js'
import { registry } from './es/registry.js'
import { reports } from './es/reports.js'
import { review } from './es/review.js'
import { sitting } from './es/sitting.js'
import { search } from './es/search.js'
import { story } from './es/story.js'
import { stranded } from './es/stranded.js'
import { verdicts } from './es/verdicts.js'
import { worth } from './es/worth.js'
import type { Words } from './en.js'

export const es: Words = {
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
