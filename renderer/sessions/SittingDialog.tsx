/** What the sitting of a story came to, and where it goes on. */
import type { DeskActions } from '../state/deskActions.js'
import type { DeskState } from '../state/deskState.js'
import { Dialog } from '../ui/Dialog.js'
import { shortTitle } from '../ui/shorten.js'
import { describeProgress } from '../library/ProgressBar.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import { useSpeech } from '../words/SpeechProvider.js'
import type { SittingSummary } from './sittingSummary.js'
import { nextStory, summariseSitting } from './sittingSummary.js'

const kinds = ['supported', 'disputed', 'unverified', 'conflict', 'open'] as const

const OutletTable = ({ outlets }: Pick<SittingSummary, 'outlets'>) => {
  const { words, number } = useSpeech()
  if (outlets.length === 0) return null
  return (
    <table className="sitting-outlets">
      <thead>
        <tr>
          <th scope="col">{words('sitting.outlet')}</th>
          {kinds.map((kind) => (
            <th scope="col" key={kind}>
              <span className={`glyph state-${kind}`} aria-hidden="true">
                {statusGlyphs[kind]}
              </span>{' '}
              {words(`verdicts.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outlets.map((tally) => (
          <tr key={tally.outlet}>
            <th scope="row">
              <bdi>{tally.outlet}</bdi>
            </th>
            {kinds.map((kind) => (
              <td key={kind}>{tally[kind] === 0 ? '' : number(tally[kind])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Warnings = ({ summary, open }: { readonly summary: SittingSummary; readonly open: number }) => {
  const { words } = useSpeech()
  const { conflicts, withoutRationale, withoutEvidence } = summary
  const lines = [
    ...(open > 0 ? [words('sitting.stillOpen', { count: open })] : []),
    ...(conflicts > 0 ? [words('sitting.inConflict', { count: conflicts })] : []),
    ...(withoutRationale > 0 ? [words('sitting.withoutRationale', { count: withoutRationale })] : []),
    ...(withoutEvidence > 0 ? [words('sitting.withoutEvidence', { count: withoutEvidence })] : []),
  ]
  if (lines.length === 0) return <p>{words('sitting.nothingLeft')}</p>
  return (
    <>
      <h3>{words('sitting.lookAgain')}</h3>
      <ul className="sitting-warnings">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

export const SittingDialog = ({
  state,
  actions,
  onClose,
}: {
  readonly state: DeskState
  readonly actions: DeskActions
  readonly onClose: () => void
}) => {
  const speech = useSpeech()
  const { words } = speech
  const view = state.story.kind === 'open' ? state.story.view : null
  const stories = state.library.kind === 'ready' ? state.library.stories : []
  const next = nextStory(stories, view?.story.id ?? null, state.sitting?.stories ?? null)
  const minutes = Math.round((state.sitting?.spent ?? 0) / 60_000)
  return (
    <Dialog
      title={words('sitting.summary')}
      wide
      onClose={onClose}
      foot={
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.endSitting()
              onClose()
            }}
          >
            {words('sitting.end')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => actions.dispatch({ kind: 'dialogChanged', dialog: 'report' })}
          >
            {words('sitting.report')}
          </button>
          {next === null ? null : (
            <button
              type="button"
              className="button main"
              onClick={() => {
                onClose()
                void actions.openStory(next.story.id)
              }}
            >
              {words('sitting.nextStory', { title: shortTitle(next.story.title) })}
            </button>
          )}
        </>
      }
    >
      {view === null ? null : (
        <div className="sitting-summary" data-testid="sitting-summary">
          <p className="title">
            <bdi>{view.story.title}</bdi>
          </p>
          <p>
            {describeProgress(view.counts, speech)}{' '}
            {minutes === 0 ? null : words('sitting.inMinutes', { count: minutes })}
          </p>
          <Warnings summary={summariseSitting(view.claims)} open={view.counts.open} />
          <OutletTable outlets={summariseSitting(view.claims).outlets} />
        </div>
      )}
    </Dialog>
  )
}
