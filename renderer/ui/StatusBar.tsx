/** The foot of the desk: whether the last decision is saved, how the story stands, and which keys work here. */
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import type { PlainKey, Speech } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

export interface SavedLine {
  readonly text: string
  readonly kind: 'unsaved' | 'saving' | 'offline' | 'saved' | 'idle'
}

/** "Saved" is said only of what the workbench has reported to be on the disk. */
export const savedLine = (
  state: Pick<DeskState, 'pending' | 'savedAt' | 'connected'>,
  { words, clockTime }: Speech,
): SavedLine => {
  const unsaved = state.pending.filter((p) => p.phase === 'unsaved').length
  if (unsaved > 0) return { text: words('frame.notSaved', { count: unsaved }), kind: 'unsaved' }
  if (state.pending.length > 0) return { text: words('frame.saving'), kind: 'saving' }
  if (!state.connected) return { text: words('frame.unreachable'), kind: 'offline' }
  if (state.savedAt !== null)
    return { text: words('frame.savedAt', { time: clockTime(state.savedAt) }), kind: 'saved' }
  return { text: words('frame.nothingToSave'), kind: 'idle' }
}

const Counts = ({ state }: { readonly state: DeskState }) => {
  const { words, number } = useSpeech()
  if (state.story.kind !== 'open') return null
  const { counts } = state.story.view
  const kinds = ['supported', 'disputed', 'unverified', 'conflict'] as const
  return (
    <span className="counts">
      {kinds
        .filter((kind) => kind !== 'conflict' || counts.conflict > 0)
        .map((kind) => (
          <span key={kind} title={words(`verdicts.${kind}`)}>
            {number(counts[kind])} <span className={`glyph state-${kind}`}>{statusGlyphs[kind]}</span>
            <span className="hidden-text">{words(`verdicts.${kind}`)}</span>
          </span>
        ))}
      <span>{words('frame.open', { count: counts.open })}</span>
    </span>
  )
}

const SharedSign = ({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) => {
  const { words, clockTime } = useSpeech()
  const { shared, exchangeRun } = state
  if (shared?.folder == null || exchangeRun === null) return null
  const bad = exchangeRun.kind === 'failed'
  return (
    <button
      type="button"
      className={bad ? 'quiet shared bad' : 'quiet shared'}
      data-testid="shared-sign"
      data-kind={exchangeRun.kind}
      onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'exchange' })}
    >
      {exchangeRun.kind === 'running'
        ? words('exchange.barRunning')
        : bad
          ? words('exchange.barFailed')
          : words('exchange.barDone', { time: clockTime(exchangeRun.at) })}
    </button>
  )
}

/** What is left to settle is seen as long as it is there. */
const ConflictsSign = ({ state, actions }: { readonly state: DeskState; readonly actions: DeskActions }) => {
  const { words } = useSpeech()
  if (state.unsettled === 0) return null
  return (
    <button
      type="button"
      className="quiet conflicts-sign"
      data-testid="conflicts-sign"
      onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'conflicts' })}
    >
      <span className="glyph state-conflict" aria-hidden="true">
        {statusGlyphs.conflict}
      </span>{' '}
      {words('conflicts.sign', { count: state.unsettled })}
    </button>
  )
}

/** The most needed first; the last is left out first where there is no room. */
const keyHints: readonly (readonly [readonly string[], PlainKey, boolean])[] = [
  [['?'], 'frame.hintKeys', false],
  [['Z'], 'frame.hintUndo', false],
  [['S', 'D', 'U'], 'frame.hintMark', false],
  [['J', 'K'], 'frame.hintStep', false],
  [['E'], 'frame.hintEvidence', true],
  [['R'], 'frame.hintRationale', true],
]

export const StatusBar = ({
  state,
  actions,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
}) => {
  const speech = useSpeech()
  const { words } = speech
  const line = savedLine(state, speech)
  const bad = line.kind === 'unsaved' || line.kind === 'offline'
  return (
    <footer className="foot">
      <span className={bad ? 'saved bad' : 'saved'} data-testid="saved-state" data-kind={line.kind}>
        {line.text}
      </span>
      <span className="wide">{words('frame.offline')}</span>
      <Counts state={state} />
      <ConflictsSign state={state} actions={actions} />
      <SharedSign state={state} actions={actions} />
      {state.story.kind === 'open' ? (
        <button
          type="button"
          className="quiet queue"
          data-testid="queue-order"
          aria-pressed={state.queue === 'worth'}
          title={words('frame.queueHint')}
          onClick={actions.toggleQueue}
        >
          {words(state.queue === 'worth' ? 'frame.queueByWorth' : 'frame.queueByText')}{' '}
          <kbd aria-hidden="true">Q</kbd>
        </button>
      ) : null}
      <span className="keys" aria-hidden="true">
        {keyHints.map(([keys, label, wide]) => (
          <span key={label} className={wide ? 'wide' : ''}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {words(label)}
          </span>
        ))}
      </span>
      <span className="hidden-text" role="status">
        {line.kind === 'idle' ? '' : line.text}
      </span>
      <span className="hidden-text" role="status">
        {state.announcement === null ? '' : words(state.announcement)}
      </span>
    </footer>
  )
}
