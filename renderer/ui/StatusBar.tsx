/** The foot of the desk: whether the last decision is saved, how the story stands, and which keys work here. */
import type { DeskState } from '../state/deskState.js'
import { statusWords } from '../verdicts/statusWords.js'
import { count } from './formatCount.js'
import { clockTime } from './formatTime.js'

export interface SavedLine {
  readonly text: string
  readonly kind: 'unsaved' | 'saving' | 'offline' | 'saved' | 'idle'
}

/** "Saved" is said only of what the workbench has reported to be on the disk. */
export const savedLine = (state: Pick<DeskState, 'pending' | 'savedAt' | 'connected'>): SavedLine => {
  const unsaved = state.pending.filter((p) => p.phase === 'unsaved').length
  if (unsaved > 0) return { text: `✕ Not saved: ${count(unsaved, 'decision')}`, kind: 'unsaved' }
  if (state.pending.length > 0) return { text: 'Saving…', kind: 'saving' }
  if (!state.connected) return { text: '✕ Cannot reach the workbench', kind: 'offline' }
  if (state.savedAt !== null) return { text: `✓ Saved ${clockTime(state.savedAt)}`, kind: 'saved' }
  return { text: 'Nothing to save', kind: 'idle' }
}

const Counts = ({ state }: { readonly state: DeskState }) => {
  if (state.story.kind !== 'open') return null
  const { counts } = state.story.view
  const kinds = ['supported', 'disputed', 'unverified', 'conflict'] as const
  return (
    <span className="counts">
      {kinds
        .filter((kind) => kind !== 'conflict' || counts.conflict > 0)
        .map((kind) => (
          <span key={kind} title={statusWords[kind].word}>
            {counts[kind]} <span className={`glyph state-${kind}`}>{statusWords[kind].glyph}</span>
            <span className="hidden-text">{statusWords[kind].word}</span>
          </span>
        ))}
      <span>{counts.open} open</span>
    </span>
  )
}

const keyHints: readonly (readonly [readonly string[], string, boolean])[] = [
  [['J', 'K'], 'next, previous', false],
  [['S', 'D', 'U'], 'mark', false],
  [['Z'], 'undo', false],
  [['R'], 'rationale', true],
  [['E'], 'evidence', true],
  [['?'], 'keys', false],
]

export const StatusBar = ({
  state,
  onQueue,
}: {
  readonly state: DeskState
  readonly onQueue: () => void
}) => {
  const line = savedLine(state)
  const bad = line.kind === 'unsaved' || line.kind === 'offline'
  return (
    <footer className="foot">
      <span className={bad ? 'saved bad' : 'saved'} data-testid="saved-state" data-kind={line.kind}>
        {line.text}
      </span>
      <span className="wide">Offline by design</span>
      <Counts state={state} />
      {state.story.kind === 'open' ? (
        <button
          type="button"
          className="quiet queue"
          data-testid="queue-order"
          aria-pressed={state.queue === 'worth'}
          title="In which order next and previous go; no claim is hidden (Q)"
          onClick={onQueue}
        >
          Queue: {state.queue === 'worth' ? 'by check-worthiness' : 'text order'}{' '}
          <kbd aria-hidden="true">Q</kbd>
        </button>
      ) : null}
      <span className="keys" aria-hidden="true">
        {keyHints.map(([keys, label, wide]) => (
          <span key={label} className={wide ? 'wide' : ''}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {label}
          </span>
        ))}
      </span>
      <span className="hidden-text" role="status">
        {line.kind === 'idle' ? '' : line.text}
      </span>
      <span className="hidden-text" role="status">
        {state.announcement}
      </span>
    </footer>
  )
}
