/** How the import goes: progress with Cancel, then what came in and what was refused, with cause and remedy. */
import type { DeskActions } from '../state/deskActions.js'
import type { ImportRun } from '../state/deskState.js'
import { count } from '../ui/formatCount.js'

export const summariseImport = (run: ImportRun): string => {
  const parts = [`${count(run.imported, 'story', 'stories')} imported`]
  if (run.existed > 0) parts.push(`${run.existed} already here`)
  if (run.refusals.length > 0) parts.push(`${run.refusals.length} refused`)
  const left = run.total - run.done
  if (run.phase === 'cancelled') parts.push(`cancelled with ${count(left, 'file')} left`)
  if (run.phase === 'failed') parts.push(`stopped with ${count(left, 'file')} left`)
  return parts.join(', ')
}

export const ImportNote = ({
  run,
  actions,
}: {
  readonly run: ImportRun | null
  readonly actions: DeskActions
}) => {
  if (run === null) return null
  const running = run.phase === 'running'
  return (
    <section className="import-note" aria-label="Import" data-testid="import-note">
      <div className="line">
        <span role="status">{running ? `Importing ${run.done} of ${run.total}…` : summariseImport(run)}</span>
        <button
          type="button"
          className="quiet"
          onClick={() => (running ? actions.cancelImport() : actions.dispatch({ kind: 'importDismissed' }))}
        >
          {running ? 'Cancel' : 'Dismiss'}
        </button>
      </div>
      {running ? (
        <progress aria-label="Import progress" value={run.done + run.fraction} max={Math.max(run.total, 1)} />
      ) : null}
      {running && run.name !== '' ? <small>{run.name}</small> : null}
      {run.trouble === null ? null : (
        <p className="trouble" role="alert">
          {run.trouble.message}
        </p>
      )}
      {run.refusals.length === 0 ? null : (
        <ul role="alert">
          {run.refusals.map((refusal, i) => (
            <li key={`${refusal.name}-${i}`}>
              {refusal.message.includes(refusal.name)
                ? refusal.message
                : `${refusal.name}: ${refusal.message}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
