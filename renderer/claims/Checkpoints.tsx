/** The facts in a claim to tick one by one: a press goes from open to right to wrong and back to open. */
import type { Checkpoint, ClaimState } from '../../electron/core/model.js'
import type { Tick } from '../state/decision.js'
import type { DeskActions } from '../state/deskActions.js'
import { describeCheckpoint } from './checkpointWords.js'
import { useSpeech } from '../words/SpeechProvider.js'

const nextTick: Readonly<Record<Tick, Tick>> = { open: 'right', right: 'wrong', wrong: 'open' }
const tickSigns: Readonly<Record<Tick, string>> = { open: '☐', right: '☑', wrong: '☒' }
const tickKeys = { open: 'claims.tickOpen', right: 'claims.tickRight', wrong: 'claims.tickWrong' } as const

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
  const speech = useSpeech()
  const { words } = speech
  const { checkpoints, id } = claim.claim
  if (checkpoints.length === 0) return null
  const done = checkpoints.filter((point) => tickOf(claim, point) !== 'open').length
  return (
    <div className="checkpoint-part">
      {checkpoints.length < many ? null : (
        <p className="checkpoint-count">{words('claims.ticked', { done, count: checkpoints.length })}</p>
      )}
      <ul className="checkpoints" aria-label={words('claims.checkpoints')}>
        {checkpoints.map((point) => {
          const tick = tickOf(claim, point)
          const quoted = words('claims.quoted', { text: point.text })
          const description = describeCheckpoint(point, speech)
          return (
            <li key={`${point.kind}-${point.start}-${point.end}`}>
              <button
                type="button"
                className={`checkpoint ${tick}`}
                data-testid="checkpoint"
                data-tick={tick}
                data-kind={point.kind}
                title={
                  point.kind === 'quotation'
                    ? words('claims.kindAndValue', { kind: words('checkpoints.quotation'), value: quoted })
                    : description
                }
                aria-label={words('claims.kindAndValue', { kind: point.text, value: words(tickKeys[tick]) })}
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
                <span className="words" dir="auto">
                  {point.kind === 'quotation' ? quoted : point.text}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
