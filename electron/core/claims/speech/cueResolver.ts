/** Resolves the subjects of a unit's cues, each when somebody asks and only once. */
import type { SpeechCue } from './cues.js'
import { resolve } from './resolve.js'
import type { Resolved, Scene } from './scene.js'
import type { Token } from './tokens.js'

export class CueResolver {
  /** By the token of the verb. */
  private readonly resolved: (Resolved | null | undefined)[] = []

  constructor(
    private readonly scene: Scene,
    private readonly tokens: readonly Token[],
    private readonly unit: number,
    private readonly paragraph: number,
  ) {}

  resolve({ subject, verb }: SpeechCue): Resolved | null {
    if (subject === null) return null
    const known = this.resolved[verb]
    if (known !== undefined) return known
    const who = resolve(this.scene, this.tokens, subject, this.unit, this.paragraph)
    this.resolved[verb] = who
    return who
  }

  isOutlet(cue: SpeechCue): boolean {
    return cue.subject?.kind === 'name' && this.resolve(cue)?.outlet === true
  }
}
