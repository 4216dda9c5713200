/** Above a list of conflicts: settles all that are left for one side, and takes the last settling back. */
import { useSpeech } from '../words/SpeechProvider.js'
import type { SideWords } from './sideWords.js'
import type { SettlingActions } from './useSettling.js'

export const SettleBar = ({
  work,
  sides,
  rationale,
  onRationale,
}: {
  readonly work: SettlingActions
  readonly sides: SideWords
  readonly rationale: string
  readonly onRationale: (rationale: string) => void
}) => {
  const { words, failure } = useSpeech()
  const { left, busy, settling, trouble } = work
  const count = left.length
  return (
    <section className="settle-bar" aria-label={words('packages.settle')} data-testid="settle-bar">
      <p role="status">
        {count === 0 ? words('packages.allSettled') : words('packages.settleLeft', { count })}
      </p>
      <input
        className="field"
        dir="auto"
        maxLength={10_000}
        aria-label={words('packages.settleWhy')}
        placeholder={words('packages.settleWhy')}
        value={rationale}
        onChange={(event) => onRationale(event.target.value)}
      />
      <div className="acts">
        {(['here', 'there'] as const).map((side) => (
          <button
            key={side}
            type="button"
            className="button"
            disabled={busy || count === 0}
            onClick={() => void work.settle(left, side)}
          >
            {words(side === 'here' ? sides.keepAllHere : sides.keepAllThere)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          disabled={busy || settling.batches.length === 0}
          onClick={() => void work.undo()}
        >
          {words('packages.undoSettling')}
        </button>
      </div>
      {trouble === null ? null : (
        <p className="trouble" role="alert">
          {failure(trouble)}
        </p>
      )}
    </section>
  )
}

/** Under one conflict: the two ways to settle it, and which one was taken. */
export const SettleOne = ({
  at,
  work,
  sides,
}: {
  readonly at: string
  readonly work: SettlingActions
  readonly sides: SideWords
}) => {
  const { words, failure } = useSpeech()
  const settled = work.settling.settled.get(at)
  const refused = work.settling.refused.get(at)
  const found = work.left.find((s) => s.key === at)
  // A side without a decision leaves nothing to choose.
  if (settled === undefined && found === undefined) return null
  return (
    <div className="acts settle-one" data-testid="settle-one">
      {settled === undefined ? (
        (['here', 'there'] as const).map((side) => (
          <button
            key={side}
            type="button"
            className="button"
            disabled={work.busy}
            onClick={() => {
              if (found !== undefined) void work.settle([found], side)
            }}
          >
            {words(side === 'here' ? sides.keepHere : sides.keepThere)}
          </button>
        ))
      ) : (
        <p>
          <span className="glyph" aria-hidden="true">
            ✓
          </span>{' '}
          {words(settled.side === 'here' ? sides.keptHere : sides.keptThere)}
        </p>
      )}
      {refused === undefined ? null : <p className="trouble">{failure(refused)}</p>}
    </div>
  )
}
