/** Fields of outlets that two changed, each to something else: both words, who and when. */
import type { OutletConflict } from '../../electron/core/contract.js'
import { outletKindSchema } from '../../electron/core/model.js'
import type { PlainKey } from '../words/speak.js'
import { useSpeech } from '../words/SpeechProvider.js'
import { SettleOne } from './SettleBar.js'
import { outletKey } from './settling.js'
import type { SideWords } from './sideWords.js'
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

export const OutletConflicts = ({
  conflicts,
  sides,
  work,
}: {
  readonly conflicts: readonly OutletConflict[]
  readonly sides: SideWords
  readonly work: SettlingActions | null
}) => {
  const { words } = useSpeech()
  if (conflicts.length === 0) return null
  return (
    <>
      <h3>{words('packages.outletConflicts', { count: conflicts.length })}</h3>
      <ol>
        {conflicts.map(({ outletId, name, field, here, there }, i) => (
          <li key={`${outletId} ${field} ${there.changeId}`}>
            <p>
              <b dir="auto" translate="no">
                {name}
              </b>
              {' · '}
              {words(fieldWords[field])}
            </p>
            <dl>
              <Side where={sides.here} side={here} field={field} />
              <Side where={sides.there} side={there} field={field} />
            </dl>
            {work === null ? null : <SettleOne at={outletKey(i)} work={work} sides={sides} />}
          </li>
        ))}
      </ol>
    </>
  )
}
