/** The facts in a claim to tick one by one: a press goes from open to right to wrong and back to open. */
import type { Checkpoint, ClaimState } from '../../electron/core/model.js'
import type { Tick } from '../state/decision.js'
import type { DeskActions } from '../state/deskActions.js'

const nextTick: Readonly<Record<Tick, Tick>> = { open: 'right', right: 'wrong', wrong: 'open' }
const tickSigns: Readonly<Record<Tick, string>> = { open: '☐', right: '☑', wrong: '☒' }

export const tickOf = ({ ticks }: Pick<ClaimState, 'ticks'>, { start, end }: Checkpoint): Tick =>
  ticks.find((t) => t.start === start && t.end === end)?.tick ?? 'open'

export const Checkpoints = ({
  claim,
  actions,
}: {
  readonly claim: ClaimState
  readonly actions: DeskActions
}) => {
  const { checkpoints, id } = claim.claim
  if (checkpoints.length === 0) return null
  return (
    <ul className="checkpoints" aria-label="Checkpoints">
      {checkpoints.map((point) => {
        const tick = tickOf(claim, point)
        return (
          <li key={`${point.start}-${point.end}`}>
            <button
              type="button"
              className={`checkpoint ${tick}`}
              data-testid="checkpoint"
              data-tick={tick}
              title={point.value === point.text ? point.kind : `${point.kind}: ${point.value}`}
              aria-label={`${point.text}, ${point.kind}: ${tick}`}
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
              <span>{point.text}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
