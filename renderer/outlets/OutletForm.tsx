/** The form for one outlet; what stands in it is kept until it is saved or given up. */
import type { FormEvent, ReactNode } from 'react'
import { useId, useMemo, useRef, useState } from 'react'
import type { Outlet } from '../../electron/core/model.js'
import { outletKindSchema } from '../../electron/core/model.js'
import { countryCode } from './countries.js'
import type { Trouble } from '../api/ask.js'
import type { OutletDirectory } from './outletDirectory.js'
import type { Complaints, OutletDraft, OutletField } from './outletDraft.js'
import { checkOutlet, idOfDraft, sameNamed, takenNames } from './outletDraft.js'
import { useSpeech } from '../words/SpeechProvider.js'

interface Props {
  readonly draft: OutletDraft
  readonly directory: OutletDirectory
  /** Null gives the draft up. */
  readonly onDraft: (draft: OutletDraft | null) => void
  /** Resolves to why the outlet is not saved, or null. */
  readonly onSave: (outlet: Outlet) => Promise<Trouble | null>
  readonly onInstead: (outlet: Outlet) => void
}

const lists = [
  ['aliases', 'outletForm.aliasesHint'],
  ['abbreviations', 'outletForm.abbreviationsHint'],
  ['nativeNames', null],
  ['domains', null],
  ['ambiguous', 'outletForm.ambiguousHint'],
  ['programmes', null],
] as const

/** The same in every language. */
const exampleCountry = 'GB'
const exampleDomain = 'example.com'

/** Names of other outlets that are told; the rest are counted. */
const mostTaken = 4

const shownId = (id: ReactNode) => (
  <span className="mono" data-testid="outlet-id">
    {id}
  </span>
)

export const OutletForm = ({ draft, directory, onDraft, onSave, onInstead }: Props) => {
  const { words, rich, say, list, failure, country: countryName } = useSpeech()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [complaints, setComplaints] = useState<Complaints>({})
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [saving, setSaving] = useState(false)
  const twin = useMemo(() => sameNamed(draft, directory), [draft, directory])
  const taken = useMemo(() => takenNames(draft, directory), [draft, directory])
  const place = countryCode(draft.country)
  const takenShown = list(
    taken
      .slice(0, mostTaken)
      .map(({ name, from }) => words('outletForm.takenName', { name, outlet: from.name })),
  )

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
  const complaint = (field: OutletField): ReactNode => {
    const why = complaints[field]
    return why === undefined ? null : (
      <span id={`${id}-${field}`} className="complaint" role="alert">
        {typeof why === 'string' ? why : say(why)}
      </span>
    )
  }
  return (
    <form
      ref={form}
      className="outlet-form"
      aria-label={
        draft.editing === null ? words('outletForm.new') : words('outletForm.change', { outlet: draft.name })
      }
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
        {words('outletForm.name')}
        <input
          className="field"
          {...told('name')}
          value={draft.name}
          maxLength={200}
          placeholder={words('outletForm.nameHint')}
          onChange={(event) => change('name', event.target.value)}
        />
        {complaint('name')}
      </label>
      <p className="wide outlet-id">
        {rich(draft.editing === null ? 'outletForm.willHaveId' : 'outletForm.keepsId', {
          id: shownId,
          outletId: idOfDraft(draft, directory),
        })}
        {twin === null ? null : (
          <>
            {words('outletForm.twin')}{' '}
            <button type="button" className="quiet" onClick={() => onInstead(twin)}>
              {words('outletForm.instead', { id: twin.id })}
            </button>
          </>
        )}
      </p>
      <label>
        {words('outletForm.kind')}
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
          <option value="">{words('outletForm.choose')}</option>
          {outletKindSchema.options.map((kind) => (
            <option key={kind} value={kind}>
              {words(`registry.${kind}`)}
            </option>
          ))}
        </select>
        {complaint('kind')}
      </label>
      <label>
        {place === null
          ? words('outletForm.country')
          : words('outletForm.countryIs', { country: countryName(place) ?? place })}
        <input
          className="field"
          {...told('country')}
          value={draft.country}
          maxLength={2}
          placeholder={exampleCountry}
          onChange={(event) => change('country', event.target.value.toUpperCase())}
        />
        {complaint('country')}
      </label>
      <label className="wide">
        {words('outletForm.owner')}
        <input
          className="field"
          {...told('owner')}
          value={draft.owner}
          maxLength={200}
          onChange={(event) => change('owner', event.target.value)}
        />
      </label>
      {lists.map(([field, hint]) => (
        <label key={field}>
          {words(`outletForm.${field}`)}
          <textarea
            className="field"
            {...told(field)}
            rows={Math.min(4, Math.max(2, draft[field].split('\n').length))}
            value={draft[field]}
            placeholder={hint === null ? (field === 'domains' ? exampleDomain : '') : words(hint)}
            onChange={(event) => change(field, event.target.value)}
          />
          {complaint(field)}
        </label>
      ))}
      {taken.length === 0 ? null : (
        <p className="wide outlet-note">
          {taken.length > mostTaken
            ? words('outletForm.takenAndMore', { names: takenShown, count: taken.length - mostTaken })
            : words('outletForm.taken', { names: takenShown })}
        </p>
      )}
      <p className="wide outlet-id">{words('outletForm.keptHere')}</p>
      {trouble === null ? null : (
        <p className="trouble wide" role="alert">
          {words('outletForm.notSaved', { why: failure(trouble) })}
        </p>
      )}
      <div className="acts wide">
        <button type="submit" className="button main" disabled={saving}>
          {words(saving ? 'outletForm.saving' : 'outletForm.save')}
        </button>
        <button type="button" className="button" onClick={() => onDraft(null)}>
          {words('frame.cancel')}
        </button>
      </div>
    </form>
  )
}
