/** Conflicts that a merge brings, or that are still open: the words of the story, and what each side says, who and when. */
import type { ConflictSide, MergeConflict } from '../../electron/core/contract.js'
import { Avatar } from '../sessions/CheckerBadge.js'
import { checkerNameOf } from '../sessions/checkerNameOf.js'
import type { PlainKey } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { SettleOne } from './SettleBar.js'
import { claimKey } from './settling.js'
import type { SideWords } from './sideWords.js'
import type { SettlingActions } from './useSettling.js'

/** More are no reading; the counts are of all. */
const mostShown = 100

const decidedWords: Readonly<Record<ConflictSide['what'], PlainKey>> = {
  supported: 'verdicts.supported',
  disputed: 'verdicts.disputed',
  unverified: 'verdicts.unverified',
  added: 'packages.added',
  dropped: 'packages.dropped',
  split: 'packages.split',
  joined: 'packages.joined',
  right: 'packages.right',
  wrong: 'packages.wrong',
  untouched: 'packages.untouched',
  marked: 'packages.marked',
}

const Sides = ({ where, sides }: { readonly where: PlainKey; readonly sides: readonly ConflictSide[] }) => {
  const speech = useSpeech()
  const { words, dayAndTime } = speech
  if (sides.length === 0) return null
  return (
    <div>
      <dt>{words(where)}</dt>
      {sides.map(({ eventId, what, checker, at, rationale }) => (
        <dd key={eventId}>
          <Avatar checker={checker} small />{' '}
          {words('packages.side', {
            what: words(decidedWords[what]),
            checker: checkerNameOf(checker, speech),
            instant: dayAndTime(at),
          })}
          {rationale === '' ? null : <q dir="auto">{rationale}</q>}
        </dd>
      ))}
    </div>
  )
}

export const MergeConflicts = ({
  conflicts,
  count,
  sides,
  work,
  onOpen,
}: {
  readonly conflicts: readonly MergeConflict[]
  readonly count: number
  readonly sides: SideWords
  /** Null before the merge: there is nothing to settle yet. */
  readonly work: SettlingActions | null
  /** Shows the claim in its story; where it is not given, the story is not named either. */
  readonly onOpen?: (conflict: MergeConflict) => void
}) => {
  const { words } = useSpeech()
  if (count === 0) return null
  const shown = conflicts.slice(0, mostShown)
  return (
    <section className="merge-conflicts" data-testid="merge-conflicts">
      <h3>{words('packages.conflicts', { count })}</h3>
      {shown.length < count ? <p>{words('packages.firstConflicts', { count: shown.length })}</p> : null}
      <ol>
        {shown.map((conflict, i) => (
          <li key={`${conflict.kind} ${conflict.claimId} ${i}`}>
            <p dir="auto">{conflict.text}</p>
            {onOpen === undefined ? null : (
              <p>
                <button type="button" className="quiet story-of" onClick={() => onOpen(conflict)}>
                  <bdi>{conflict.title}</bdi>
                </button>
              </p>
            )}
            <dl>
              <Sides where={sides.here} sides={conflict.here} />
              <Sides where={sides.there} sides={conflict.there} />
            </dl>
            {work === null ? null : <SettleOne at={claimKey(i)} work={work} sides={sides} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
