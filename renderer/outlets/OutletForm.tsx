/** The form for one outlet; what stands in it is kept until it is saved or given up. */
import type { FormEvent, ReactNode } from 'react'
import { useId, useMemo, useRef, useState } from 'react'
import type { Outlet } from '../../electron/core/model.js'
import { outletKindSchema } from '../../electron/core/model.js'
import { countryCode, countryName } from './countries.js'
import type { OutletDirectory } from './outletDirectory.js'
import type { Complaints, OutletDraft, OutletField } from './outletDraft.js'
import { checkOutlet, idOfDraft, sameNamed, takenNames } from './outletDraft.js'
import { kindWords } from './outletWords.js'

interface Props {
  readonly draft: OutletDraft
  readonly directory: OutletDirectory
  /** Null gives the draft up. */
  readonly onDraft: (draft: OutletDraft | null) => void
  /** Resolves to why the outlet is not saved, or null. */
  readonly onSave: (outlet: Outlet) => Promise<string | null>
  readonly onInstead: (outlet: Outlet) => void
}

const lists: readonly (readonly [Exclude<OutletField, 'kind'>, string, string])[] = [
  ['aliases', 'Other names, one a line', 'Names that mean this outlet and no other'],
  ['abbreviations', 'Abbreviations, one a line', 'As stories write them: AFP'],
  ['nativeNames', 'Names in its own script, one a line', ''],
  ['domains', 'Domains, one a line', 'example.com'],
  ['ambiguous', 'Short forms that mean it only in context', 'Words that other outlets share: The Times'],
  ['programmes', 'Programmes that stories credit', ''],
]

export const OutletForm = ({ draft, directory, onDraft, onSave, onInstead }: Props) => {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [complaints, setComplaints] = useState<Complaints>({})
  const [trouble, setTrouble] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const twin = useMemo(() => sameNamed(draft, directory), [draft, directory])
  const taken = useMemo(() => takenNames(draft, directory), [draft, directory])
  const place = countryCode(draft.country)

  const change = (field: Exclude<OutletField, 'kind'>, value: string) => {
    setComplaints({ ...complaints, [field]: undefined })
    onDraft({ ...draft, [field]: value })
  }
  const save = async () => {
    const checked = checkOutlet(draft, directory)
    if (!checked.ok) {
      setComplaints(checked.complaints)
      const [first] = Object.keys(checked.complaints)
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    setSaving(true)
    setTrouble(await onSave(checked.outlet))
    setSaving(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const told = (field: OutletField) => ({
    name: field,
    'aria-invalid': complaints[field] === undefined ? undefined : true,
    'aria-describedby': complaints[field] === undefined ? undefined : `${id}-${field}`,
  })
  const complaint = (field: OutletField): ReactNode =>
    complaints[field] === undefined ? null : (
      <span id={`${id}-${field}`} className="complaint" role="alert">
        {complaints[field]}
      </span>
    )
  return (
    <form
      ref={form}
      className="outlet-form"
      aria-label={draft.editing === null ? 'New outlet' : `Change ${draft.name}`}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void save()
        }
      }}
    >
      <label className="wide">
        Name
        <input
          className="field"
          {...told('name')}
          value={draft.name}
          maxLength={200}
          placeholder="As the outlet writes itself"
          onChange={(event) => change('name', event.target.value)}
        />
        {complaint('name')}
      </label>
      <p className="wide outlet-id">
        {draft.editing === null ? 'Will have the id ' : 'Keeps the id '}
        <span className="mono" data-testid="outlet-id">
          {idOfDraft(draft, directory)}
        </span>
        {twin === null ? null : (
          <>
            . The registry has an outlet of this name already.{' '}
            <button type="button" className="quiet" onClick={() => onInstead(twin)}>
              Change {twin.id} instead
            </button>
          </>
        )}
      </p>
      <label>
        Kind
        <select
          className="field"
          {...told('kind')}
          value={draft.kind}
          onChange={(event) => {
            const kind = outletKindSchema.safeParse(event.target.value)
            setComplaints({ ...complaints, kind: undefined })
            onDraft({ ...draft, kind: kind.success ? kind.data : '' })
          }}
        >
          <option value="">Choose…</option>
          {Object.entries(kindWords).map(([kind, word]) => (
            <option key={kind} value={kind}>
              {word}
            </option>
          ))}
        </select>
        {complaint('kind')}
      </label>
      <label>
        Country{place === null ? ', two letters' : `: ${countryName(place) ?? place}`}
        <input
          className="field"
          {...told('country')}
          value={draft.country}
          maxLength={2}
          placeholder="GB"
          onChange={(event) => change('country', event.target.value.toUpperCase())}
        />
        {complaint('country')}
      </label>
      <label className="wide">
        Owner or group
        <input
          className="field"
          {...told('owner')}
          value={draft.owner}
          maxLength={200}
          onChange={(event) => change('owner', event.target.value)}
        />
      </label>
      {lists.map(([field, label, hint]) => (
        <label key={field}>
          {label}
          <textarea
            className="field"
            {...told(field)}
            rows={Math.min(4, Math.max(2, draft[field].split('\n').length))}
            value={draft[field]}
            placeholder={hint}
            onChange={(event) => change(field, event.target.value)}
          />
          {complaint(field)}
        </label>
      ))}
      {taken.length === 0 ? null : (
        <p className="wide outlet-note">
          In your library{' '}
          {taken
            .slice(0, 4)
            .map(({ name, from }) => `“${name}” (now ${from.name})`)
            .join(', ')}
          {taken.length > 4 ? ` and ${taken.length - 4} more` : ''} will mean this outlet.
        </p>
      )}
      <p className="wide outlet-id">
        Kept in your library only. Stories imported from now on are read with it; stories that are here
        already keep the credits they were read with.
      </p>
      {trouble === null ? null : (
        <p className="trouble wide" role="alert">
          Not saved. {trouble}
        </p>
      )}
      <div className="acts wide">
        <button type="submit" className="button main" disabled={saving}>
          {saving ? 'Saving…' : 'Save outlet'}
        </button>
        <button type="button" className="button" onClick={() => onDraft(null)}>
          Cancel
        </button>
      </div>
    </form>
  )
}
