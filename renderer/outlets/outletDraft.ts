/** What stands in the outlet form, and the outlet that it makes, or the field that does not fit and why. */
import type { Outlet, OutletKind } from '../../electron/core/model.js'
import { outletSchema } from '../../electron/core/model.js'
import { countryCode } from './countries.js'
import type { OutletDirectory } from './outletDirectory.js'
import { foldName, namesOf } from './outletDirectory.js'
import { freeId, idFromName } from './outletId.js'
import type { Saying } from '../words/speak.js'
import { say } from '../words/speak.js'

/** Lists are written one entry a line. */
export interface OutletDraft {
  /** The outlet that is changed; null while a new one is written. */
  readonly editing: string | null
  /** The id that a story gave a new outlet already; empty where the name makes it. */
  readonly wantedId: string
  readonly name: string
  readonly aliases: string
  readonly ambiguous: string
  readonly abbreviations: string
  readonly nativeNames: string
  readonly programmes: string
  readonly domains: string
  readonly kind: OutletKind | ''
  readonly country: string
  readonly owner: string
}
export type OutletField = Exclude<keyof OutletDraft, 'editing' | 'wantedId'>

export const emptyOutlet: OutletDraft = {
  editing: null,
  wantedId: '',
  name: '',
  aliases: '',
  ambiguous: '',
  abbreviations: '',
  nativeNames: '',
  programmes: '',
  domains: '',
  kind: '',
  country: '',
  owner: '',
}

const join = (entries: readonly string[] | undefined): string => (entries ?? []).join('\n')

export const draftFromOutlet = (outlet: Outlet): OutletDraft => ({
  editing: outlet.id,
  wantedId: outlet.id,
  name: outlet.name,
  aliases: join(outlet.aliases),
  ambiguous: join(outlet.ambiguous),
  abbreviations: join(outlet.abbreviations),
  nativeNames: join(outlet.nativeNames),
  programmes: join(outlet.programmes),
  domains: join(outlet.domains),
  kind: outlet.kind,
  country: outlet.country ?? '',
  owner: outlet.owner ?? '',
})

export const entriesOf = (lines: string): string[] => [
  ...new Set(
    lines
      .split(/[\n;]/u)
      .map((line) => line.trim().replace(/\s+/gu, ' '))
      .filter(Boolean),
  ),
]

/** "https://www.example.com/news" as a checker copies it is the domain example.com. */
export const domainOf = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#:].*/u, '')

/** The id that the draft would be saved under. */
export const idOfDraft = (draft: OutletDraft, directory: OutletDirectory): string =>
  draft.editing ??
  freeId(draft.wantedId || idFromName(draft.name), draft.country.trim(), (id) => directory.byId.has(id))

/** Another outlet that bears this very name already: a second entry for it is a slip. */
export const sameNamed = (draft: OutletDraft, directory: OutletDirectory): Outlet | null => {
  const name = foldName(draft.name)
  if (name === '') return null
  return directory.outlets.find((o) => o.id !== draft.editing && foldName(o.name) === name) ?? null
}

/** Names in the draft that another outlet bears: in this library they will mean the one that is saved here. */
export const takenNames = (
  draft: OutletDraft,
  directory: OutletDirectory,
): readonly { readonly name: string; readonly from: Outlet }[] => {
  const claimed = [
    draft.name.trim(),
    ...[draft.aliases, draft.abbreviations, draft.nativeNames].flatMap(entriesOf),
  ]
  const wanted = new Set(claimed)
  return directory.outlets
    .filter((o) => o.id !== draft.editing)
    .flatMap((from) => namesOf(from).flatMap((name) => (wanted.has(name) ? [{ name, from }] : [])))
}

/** A complaint of the outlet's own schema comes as a sentence. */
export type Complaints = Readonly<Partial<Record<OutletField, Saying | string | undefined>>>

const complain = (draft: OutletDraft, domains: readonly string[]): Complaints => {
  const country = draft.country.trim()
  const wrongDomain = domains.find((d) => !/^[^\s/.]+(?:\.[^\s/.]+)+$/u.test(d))
  const tooShort = entriesOf(draft.abbreviations).find((a) => a.length < 2)
  return {
    ...(draft.name.trim() === '' ? { name: say('outletForm.noName') } : {}),
    ...(draft.kind === '' ? { kind: say('outletForm.noKind') } : {}),
    ...(country !== '' && countryCode(country) === null
      ? { country: say('outletForm.noCountry', { country }) }
      : {}),
    ...(wrongDomain === undefined ? {} : { domains: say('outletForm.noDomain', { domain: wrongDomain }) }),
    ...(tooShort === undefined
      ? {}
      : { abbreviations: say('outletForm.tooShort', { abbreviation: tooShort }) }),
  }
}

export type OutletCheck =
  | { readonly ok: true; readonly outlet: Outlet }
  | { readonly ok: false; readonly complaints: Complaints }

const listed = (key: string, entries: readonly string[]) => (entries.length === 0 ? {} : { [key]: entries })

export const checkOutlet = (draft: OutletDraft, directory: OutletDirectory): OutletCheck => {
  const domains = [...new Set(entriesOf(draft.domains).map(domainOf))]
  const complaints = complain(draft, domains)
  if (Object.keys(complaints).length > 0) return { ok: false, complaints }
  const country = countryCode(draft.country) ?? ''
  const owner = draft.owner.trim()
  const parsed = outletSchema.safeParse({
    id: idOfDraft({ ...draft, country }, directory),
    name: draft.name.trim().replace(/\s+/gu, ' '),
    ...listed('aliases', entriesOf(draft.aliases)),
    ...listed('ambiguous', entriesOf(draft.ambiguous)),
    ...listed('abbreviations', entriesOf(draft.abbreviations)),
    ...listed('nativeNames', entriesOf(draft.nativeNames)),
    ...listed('programmes', entriesOf(draft.programmes)),
    ...listed('domains', domains),
    kind: draft.kind,
    ...(country === '' ? {} : { country }),
    ...(owner === '' ? {} : { owner }),
  })
  return parsed.success
    ? { ok: true, outlet: parsed.data }
    : { ok: false, complaints: { name: parsed.error.issues[0]?.message ?? say('outletForm.cannotSave') } }
}
