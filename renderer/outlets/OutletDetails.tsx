/** All that the registry knows of one outlet, and what can be done with it. */
import type { ListedOutlet } from '../../electron/core/model.js'
import { placeOutlet } from './outletWords.js'
import type { PlainKey } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'

const Fact = ({
  label,
  entries,
}: {
  readonly label: PlainKey
  readonly entries: readonly string[] | undefined
}) => {
  const { words, list } = useSpeech()
  return entries === undefined || entries.length === 0 ? null : (
    <>
      <dt>{words(label)}</dt>
      <dd>{list(entries)}</dd>
    </>
  )
}

export const OutletDetails = ({
  outlet,
  onChange,
  onTakeBack,
}: {
  readonly outlet: ListedOutlet
  readonly onChange: (outlet: ListedOutlet) => void
  readonly onTakeBack: (outlet: ListedOutlet) => void
}) => {
  const speech = useSpeech()
  const { words } = speech
  return (
    <section aria-label={outlet.name} data-testid="outlet-details">
      <h3>
        {outlet.name} {outlet.own ? <span className="own">{words('registry.own')}</span> : null}
      </h3>
      <p className="outlet-place">{placeOutlet(outlet, speech)}</p>
      <dl>
        <Fact label="registry.owner" entries={outlet.owner === undefined ? [] : [outlet.owner]} />
        <Fact label="registry.aliases" entries={outlet.aliases} />
        <Fact label="registry.abbreviations" entries={outlet.abbreviations} />
        <Fact label="registry.nativeNames" entries={outlet.nativeNames} />
        <Fact label="registry.ambiguous" entries={outlet.ambiguous} />
        <Fact label="registry.programmes" entries={outlet.programmes} />
        <Fact label="registry.domains" entries={outlet.domains} />
        <dt>{words('registry.id')}</dt>
        <dd className="mono">{outlet.id}</dd>
      </dl>
      <div className="acts">
        <button type="button" className="button" onClick={() => onChange(outlet)}>
          {words('registry.change')}
        </button>
        {outlet.own ? (
          <button
            type="button"
            className="button"
            title={words('registry.takeBackHint')}
            onClick={() => onTakeBack(outlet)}
          >
            {words('registry.takeBack')}
          </button>
        ) : null}
      </div>
    </section>
  )
}
