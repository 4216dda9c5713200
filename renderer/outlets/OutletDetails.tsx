/** All that the registry knows of one outlet, and what can be done with it. */
import type { ListedOutlet } from '../../electron/core/model.js'
import { placeOutlet } from './outletWords.js'

const Fact = ({
  label,
  entries,
}: {
  readonly label: string
  readonly entries: readonly string[] | undefined
}) =>
  entries === undefined || entries.length === 0 ? null : (
    <>
      <dt>{label}</dt>
      <dd>{entries.join(', ')}</dd>
    </>
  )

export const OutletDetails = ({
  outlet,
  onChange,
  onTakeBack,
}: {
  readonly outlet: ListedOutlet
  readonly onChange: (outlet: ListedOutlet) => void
  readonly onTakeBack: (outlet: ListedOutlet) => void
}) => (
  <section aria-label={outlet.name} data-testid="outlet-details">
    <h3>
      {outlet.name} {outlet.own ? <span className="own">your library</span> : null}
    </h3>
    <p className="outlet-place">{placeOutlet(outlet)}</p>
    <dl>
      <Fact label="Owner" entries={outlet.owner === undefined ? [] : [outlet.owner]} />
      <Fact label="Also called" entries={outlet.aliases} />
      <Fact label="Short" entries={outlet.abbreviations} />
      <Fact label="Own script" entries={outlet.nativeNames} />
      <Fact label="By context" entries={outlet.ambiguous} />
      <Fact label="Programmes" entries={outlet.programmes} />
      <Fact label="Domains" entries={outlet.domains} />
      <dt>Id</dt>
      <dd className="mono">{outlet.id}</dd>
    </dl>
    <div className="acts">
      <button type="button" className="button" onClick={() => onChange(outlet)}>
        Change…
      </button>
      {outlet.own ? (
        <button
          type="button"
          className="button"
          title="An outlet that was added here goes; one that was changed here is as it shipped again."
          onClick={() => onTakeBack(outlet)}
        >
          Take back
        </button>
      ) : null}
    </div>
  </section>
)
