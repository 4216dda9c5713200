/** Reads test sentences in which [[Reuters]] is a credited outlet and ((CNN)) one that is only named. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractStory } from '../../../electron/core/claims/extractStory.js'
import type { Extraction } from '../../../electron/core/model.js'
import { registrySchema } from '../../../electron/core/model.js'
import { buildOutletIndex } from '../../../electron/core/outlets/outletIndex.js'

const path = fileURLToPath(new URL('../../../seeds/outlets.json', import.meta.url))

/** The registry that ships, read once for all tests. */
export const registry = registrySchema.parse(JSON.parse(readFileSync(path, 'utf8'))).outlets
export const index = buildOutletIndex(registry)

export const extract = (text: string): Extraction => {
  const extraction = extractStory(
    { text, sha256: 'ab'.repeat(32), mediaType: 'text/plain', date: null },
    index,
  )
  if (extraction === null) throw new Error('nobody cancelled')
  return extraction
}

export interface Marked {
  readonly text: string
  /** The words of credited and of merely named outlets, in text order. */
  readonly credited: readonly string[]
  readonly named: readonly string[]
}

export const readMarked = (marked: string): Marked => {
  const credited: string[] = []
  const named: string[] = []
  const text = marked.replace(/\[\[(.+?)\]\]|\(\((.+?)\)\)/gu, (_all, credit?: string, name?: string) => {
    if (credit !== undefined) credited.push(credit)
    if (name !== undefined) named.push(name)
    return credit ?? name ?? ''
  })
  return { text, credited, named }
}

/** The words of all mentions that come out as cited. */
export const citedIn = (text: string): readonly string[] =>
  extract(text)
    .mentions.filter((m) => m.cited)
    .map((m) => text.slice(m.start, m.end))
