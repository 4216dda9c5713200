/** All words of the desk in English. */
import { checker } from './en/checker.js'
import { checkpoints } from './en/checkpoints.js'
import { claims } from './en/claims.js'
import { conflicts } from './en/conflicts.js'
import { evidence } from './en/evidence.js'
import { exchange } from './en/exchange.js'
import { frame } from './en/frame.js'
import { house } from './en/house.js'
import { library } from './en/library.js'
import { logs } from './en/logs.js'
import { outletForm } from './en/outletForm.js'
import { outlets } from './en/outlets.js'
import { packages } from './en/packages.js'
import { registry } from './en/registry.js'
import { reports } from './en/reports.js'
import { review } from './en/review.js'
import { sitting } from './en/sitting.js'
import { search } from './en/search.js'
import { story } from './en/story.js'
import { stranded } from './en/stranded.js'
import { verdicts } from './en/verdicts.js'
import { worth } from './en/worth.js'

export const en = {
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
} as const

export type English = typeof en
/** Every language has every part and every key of the English words. */
export type Words = { readonly [P in keyof English]: Readonly<Record<keyof English[P], string>> }
