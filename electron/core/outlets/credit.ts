/** A credit: a name, the cue that credits it, and what kind of credit it is. Token indexes, half-open. */
import type { CueFamily } from './cues/cueSet.js'
import type { Group } from './groups.js'
import type { Naming } from './naming.js'

export interface Cue {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly family: CueFamily | 'dateline' | 'photo'
}

export interface GroupCredit {
  readonly group: Group
  readonly cue: Cue
}

/** A class, and no literal: see NameRun. */
export class Credit {
  constructor(
    readonly naming: Naming,
    readonly cue: Cue,
    /** The first token of the description before the name and the last one after it. */
    readonly group: Group,
    /** The outlet whose report this one passes on. */
    readonly relays: Naming | null = null,
  ) {}

  relaying(naming: Naming): Credit {
    return new Credit(this.naming, this.cue, this.group, naming)
  }
}
