/** A PDF as qpdf reads it: its objects, the tree of its tags held against its pages, and its bookmarks. */
import { z } from 'zod'
import { runTool } from './tools.js'

const dictionary = z.record(z.string(), z.unknown())
const bookmark = z.object({
  title: z.string(),
  destpageposfrom1: z.number(),
  get kids() {
    return z.array(bookmark)
  },
})
export type Bookmark = z.infer<typeof bookmark>

const written = z.object({
  outlines: z.array(bookmark),
  qpdf: z.tuple([
    z.unknown(),
    z.record(
      z.string(),
      z.object({ value: z.unknown().optional(), stream: z.object({ dict: dictionary }).optional() }),
    ),
  ]),
})

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

export const readPdfObjects = (path: string) => {
  const { outlines, qpdf } = written.parse(
    JSON.parse(runTool('qpdf', ['--json=2', '--json-key=qpdf', '--json-key=outlines', path])),
  )
  const at = (reference: unknown): unknown => {
    const held = qpdf[1][`obj:${String(reference)}`]
    return held?.value ?? held?.stream?.dict
  }
  const dict = (reference: unknown) =>
    dictionary.parse(typeof reference === 'string' ? at(reference) : reference)
  const catalogue = dict(dictionary.parse(qpdf[1].trailer?.value)['/Root'])
  return { outlines, at, dict, catalogue }
}

/**
 * Walks all tags from the root: each must know its parent, and each mark of a page, and each link, must be claimed by the tag
 * that the page's own list names. Answers what does not fit, and how much was looked at.
 */
export const tagFaults = ({ at, dict, catalogue }: ReturnType<typeof readPdfObjects>) => {
  const root = dict(catalogue['/StructTreeRoot'])
  const numbers = list(dict(root['/ParentTree'])['/Nums'])
  const owners = new Map<unknown, unknown>()
  for (let i = 0; i < numbers.length; i += 2) owners.set(numbers[i], numbers[i + 1])
  const faults: string[] = []
  const claimed = new Set<string>()
  const ids = new Map<unknown, unknown>()
  const headers: unknown[] = []
  const claim = (key: unknown, mark: unknown, tag: unknown): void => {
    const owner = owners.get(key)
    const named = mark === null ? owner : list(at(owner))[Number(mark)]
    if (named !== tag) faults.push(`${String(tag)} claims ${String(key)}/${String(mark)} of ${String(named)}`)
    const name = `${String(key)}/${String(mark)}`
    if (claimed.has(name)) faults.push(`${name} is claimed twice`)
    claimed.add(name)
  }
  const walk = (tag: unknown, parent: unknown): void => {
    const held = dict(tag)
    if (held['/P'] !== parent) faults.push(`${String(tag)} has another parent than ${String(parent)}`)
    if (held['/ID'] !== undefined) {
      if (ids.has(held['/ID'])) faults.push(`two cells are ${JSON.stringify(held['/ID'])}`)
      ids.set(held['/ID'], tag)
    }
    for (const entry of list(held['/A'])) headers.push(...list(dict(entry)['/Headers']))
    for (const kid of list(held['/K']))
      if (typeof kid === 'number') claim(dict(held['/Pg'])['/StructParents'], kid, tag)
      else if (typeof kid === 'string') walk(kid, tag)
      else {
        const { '/Type': type, '/Obj': object, '/Pg': page, '/MCID': mark } = dict(kid)
        if (type === '/OBJR') claim(dict(object)['/StructParent'], null, tag)
        else claim(dict(page)['/StructParents'], mark, tag)
      }
  }
  for (const tag of list(root['/K'])) walk(tag, catalogue['/StructTreeRoot'])
  const names = list(dict(root['/IDTree'] ?? {})['/Names'])
  const named = new Map<unknown, unknown>()
  for (let i = 0; i < names.length; i += 2) named.set(names[i], names[i + 1])
  for (const [id, tag] of ids) if (named.get(id) !== tag) faults.push(`the tree of names lacks ${String(id)}`)
  for (const header of headers) if (!ids.has(header)) faults.push(`no cell is ${String(header)}`)
  const marks = [...owners.values()].reduce<number>(
    (sum, owner) => sum + (Array.isArray(at(owner)) ? list(at(owner)).length : 1),
    0,
  )
  if (marks !== claimed.size) faults.push(`${marks - claimed.size} marks belong to no tag`)
  return { faults, marks, headers: headers.length, names: [...named.keys()].map(String) }
}
