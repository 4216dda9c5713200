/** The facts in a claim to tick one by one: a press goes from open to right to wrong and back to open. */
import type { Checkpoint, ClaimState } from '../../electron/core/model.js'
import type { Tick } from '../state/decision.js'
import type { DeskActions } from '../state/deskActions.js'
import { describeCheckpoint } from './checkpointWords.js'

const nextTick: Readonly<Record<Tick, Tick>> = { open: 'right', right: 'wrong', wrong: 'open' }
const tickSigns: Readonly<Record<Tick, string>> = { open: '☐', right: '☑', wrong: '☒' }
const tickWords: Readonly<Record<Tick, string>> = { open: 'not ticked', right: 'right', wrong: 'wrong' }

/** From this many on, how many are done is said above them. */
const many = 4

export const tickOf = (
  { ticks }: Pick<ClaimState, 'ticks'>,
  { start, end }: Pick<Checkpoint, 'start' | 'end'>,
): Tick => ticks.find((t) => t.start === start && t.end === end)?.tick ?? 'open'

export const Checkpoints = ({
  claim,
  actions,
}: {
  readonly claim: ClaimState
  readonly actions: DeskActions
}) => {
  const { checkpoints, id } = claim.claim
  if (checkpoints.length === 0) return null
  const done = checkpoints.filter((point) => tickOf(claim, point) !== 'open').length
  return (
    <div className="checkpoint-part">
      {checkpoints.length < many ? null : (
        <p className="checkpoint-count">
          {done} of {checkpoints.length} checkpoints ticked
        </p>
      )}
      <ul className="checkpoints" aria-label="Checkpoints">
        {checkpoints.map((point) => {
          const tick = tickOf(claim, point)
          const description = describeCheckpoint(point)
          return (
            <li key={`${point.kind}-${point.start}-${point.end}`}>
              <button
                type="button"
                className={`checkpoint ${tick}`}
                data-testid="checkpoint"
                data-tick={tick}
                data-kind={point.kind}
                title={point.kind === 'quotation' ? `Quotation: “${point.text}”` : description}
                aria-label={`${point.text}: ${tickWords[tick]}`}
                aria-description={description}
                onClick={() =>
                  actions.decide({
                    kind: 'tick',
                    claimId: id,
                    span: { start: point.start, end: point.end },
                    tick: nextTick[tick],
                  })
                }
              >
                <span className="sign" aria-hidden="true">
                  {tickSigns[tick]}
                </span>
                <span className="words">{point.kind === 'quotation' ? `“${point.text}”` : point.text}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
