/** What a package changes in the library's own outlets, and the fields that both sides changed. */
import type { MergeOutcome, OutletConflict } from '../../electron/core/contract.js'
import { outletKindSchema } from '../../electron/core/model.js'
import type { PlainKey } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { SettleOne } from './SettleBar.js'
import { outletKey } from './settling.js'
import type { SettlingActions } from './useSettling.js'

const fieldWords: Readonly<Record<OutletConflict['field'], PlainKey>> = {
  name: 'outletForm.name',
  kind: 'outletForm.kind',
  country: 'packages.country',
  owner: 'registry.owner',
  aliases: 'registry.aliases',
  abbreviations: 'registry.abbreviations',
  nativeNames: 'registry.nativeNames',
  ambiguous: 'registry.ambiguous',
  programmes: 'registry.programmes',
  domains: 'registry.domains',
  removed: 'packages.takenBack',
}

const Side = ({
  where,
  side,
  field,
}: {
  readonly where: PlainKey
  readonly side: OutletConflict['here']
  readonly field: OutletConflict['field']
}) => {
  const { words, dayAndTime } = useSpeech()
  const kind = outletKindSchema.safeParse(side.value)
  const value = field === 'kind' && kind.success ? words(`registry.${kind.data}`) : side.value
  const instant = dayAndTime(side.at)
  return (
    <div>
      <dt>{words(where)}</dt>
      <dd>
        {value === '' ? null : <q dir="auto">{value}</q>}{' '}
        {side.checker === null
          ? instant
          : words('packages.outletSide', { checker: side.checker.name, instant })}
      </dd>
    </div>
  )
}

export const MergeOutlets = ({
  outlets,
  work,
}: {
  readonly outlets: MergeOutcome['outlets']
  readonly work: SettlingActions | null
}) => {
  const { words, list } = useSpeech()
  const { newChanges, names, conflicts } = outlets
  if (newChanges === 0) return null
  return (
    <section className="merge-conflicts" data-testid="merge-outlets">
      <p>
        {words('packages.outletsChange', { count: names.length })}{' '}
        <span translate="no" dir="auto">
          {list(names)}
        </span>
      </p>
      {conflicts.length === 0 ? null : (
        <>
          <h3>{words('packages.outletConflicts', { count: conflicts.length })}</h3>
          <ol>
            {conflicts.map(({ outletId, name, field, here, there }, i) => (
              <li key={`${outletId} ${field}`}>
                <p>
                  <b dir="auto" translate="no">
                    {name}
                  </b>
                  {' · '}
                  {words(fieldWords[field])}
                </p>
                <dl>
                  <Side where="packages.here" side={here} field={field} />
                  <Side where="packages.there" side={there} field={field} />
                </dl>
                {work === null ? null : <SettleOne at={outletKey(i)} work={work} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
