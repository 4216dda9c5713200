/** The figures of agreement as tables: in all, by pair with the confusion table, by outlet, by reason. */
import type { Agreement, Estimate } from '../../electron/core/model.js'
import { reasonSchema } from '../../electron/core/model.js'
import { statusGlyphs } from '../verdicts/shownStatus.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { checkerNameOf } from './checkerNameOf.js'

/** What is not defined is a dash. */
const Figure = ({ of, share = false }: { readonly of: Estimate | null; readonly share?: boolean }) => {
  const { percent, score } = useSpeech()
  if (of === null) return <td className="n">–</td>
  const say = share ? percent : score
  return (
    <td className="n">
      {say(of.value)}
      {of.interval === null ? null : (
        <span className="interval">
          {' '}
          [{say(of.interval.low)}, {say(of.interval.high)}]
        </span>
      )}
    </td>
  )
}

interface Row {
  readonly id: string
  readonly name: string
  readonly claims: number
  readonly percent: Estimate | null
  readonly alpha: Estimate | null
  readonly kappa?: Estimate | null
}

const Table = ({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) => {
  const { words, number } = useSpeech()
  const hasKappa = rows.some((r) => r.kappa !== undefined)
  return rows.length === 0 ? null : (
    <table className="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words('review.claimsColumn')}</th>
          <th scope="col">{words('review.percent')}</th>
          {hasKappa ? <th scope="col">{words('review.kappa')}</th> : null}
          <th scope="col">{words('review.alpha')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td className="n">{number(row.claims)}</td>
            <Figure of={row.percent} share />
            {hasKappa ? <Figure of={row.kappa ?? null} /> : null}
            <Figure of={row.alpha} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Confusion = ({
  pair,
  statuses,
}: {
  readonly pair: Agreement['pairs'][number]
  readonly statuses: Agreement['statuses']
}) => {
  const speech = useSpeech()
  const { words, number } = speech
  const names = { first: checkerNameOf(pair.first, speech), second: checkerNameOf(pair.second, speech) }
  return (
    <table className="figures confusion">
      <caption>{words('review.table', names)}</caption>
      <thead>
        <tr>
          <td />
          {statuses.map((s) => (
            <th key={s} scope="col">
              <span aria-hidden="true">{statusGlyphs[s]}</span> {words(`verdicts.${s}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statuses.map((s, i) => (
          <tr key={s}>
            <th scope="row">
              <span aria-hidden="true">{statusGlyphs[s]}</span> {words(`verdicts.${s}`)}
            </th>
            {statuses.map((t, j) => (
              <td key={t} className={i === j ? 'n same' : 'n'}>
                {number(pair.table[i]?.[j] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const AgreementTables = ({ agreement }: { readonly agreement: Agreement }) => {
  const speech = useSpeech()
  const { words } = speech
  const { claims, percent, alpha, pairs, statuses, outlets, reasons } = agreement
  const nameOf = (pair: Agreement['pairs'][number]): string =>
    words('review.pair', {
      first: checkerNameOf(pair.first, speech),
      second: checkerNameOf(pair.second, speech),
    })
  const reasonOf = (id: string): string => {
    const reason = reasonSchema.safeParse(id)
    return reason.success ? words(`verdicts.${reason.data}`) : id
  }
  return (
    <>
      <Table
        caption={words('review.claims', { count: claims })}
        rows={[{ id: 'all', name: words('review.all'), claims, percent, alpha }]}
      />
      <Table
        caption={words('review.byPair')}
        rows={pairs.map((p) => ({ ...p, id: `${p.first.id} ${p.second.id}`, name: nameOf(p) }))}
      />
      {pairs.slice(0, 3).map((p) => (
        <Confusion key={`${p.first.id} ${p.second.id}`} pair={p} statuses={statuses} />
      ))}
      <Table caption={words('review.byOutlet')} rows={outlets} />
      <Table caption={words('review.byReason')} rows={reasons.map((r) => ({ ...r, name: reasonOf(r.id) }))} />
      <p className="hint">{words('review.explain')}</p>
    </>
  )
}
