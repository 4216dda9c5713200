import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../electron/adapters/reports/pdf/reportParts.js'
import type { Block } from '../../../electron/core/reports/document/blocks.js'
import { cell, heading, run, written } from '../../../electron/core/reports/document/blocks.js'

const claim = (n: number): Block => ({
  kind: 'claim',
  status: 'open',
  blocks: [heading(4, [run(`Claim ${n}`)]), written('x'.repeat(10_000))],
})
const table = (rows: number): Block => ({
  kind: 'table',
  caption: 'Outlets',
  head: [cell('Outlet')],
  rows: Array.from({ length: rows }, (_, n) => [cell(`Outlet ${n}`)]),
})

async function* given(blocks: readonly Block[]): AsyncGenerator<Block, void, void> {
  for (const block of blocks) yield await Promise.resolve(block)
}
const cut = async (blocks: readonly Block[]) => {
  const parts: { blocks: Block[]; levels: readonly number[]; claims: number }[] = []
  for await (const { blocks: json, ...part } of partsOf(given(blocks), (block) => JSON.stringify(block)))
    parts.push({ blocks: JSON.parse(json), ...part })
  return parts
}

describe('a report cut into parts', () => {
  it('loses nothing, keeps the order, and parts only between claims and before stories', async () => {
    const story = (name: string): Block[] => [heading(3, [run(name)]), written('a file'), written('a hash')]
    const blocks = [
      heading(2, [run('Claims')]),
      ...story('One'),
      ...Array.from({ length: 40 }, (_, n) => claim(n)),
      ...story('Two'),
      ...Array.from({ length: 20 }, (_, n) => claim(n)),
      heading(2, [run('Method')]),
      written('How'),
    ]
    const parts = await cut(blocks)
    expect(parts.flatMap((p) => p.blocks)).toEqual(JSON.parse(JSON.stringify(blocks)))
    expect(parts.length).toBeGreaterThan(3)
    for (const { blocks: held } of parts.slice(1)) {
      const [first] = held
      expect(first?.kind === 'claim' || (first?.kind === 'heading' && first.level <= 3)).toBe(true)
    }
    for (const { blocks: held } of parts) expect(held.at(-1)?.kind).not.toBe('heading')
    expect(parts.reduce((sum, p) => sum + p.claims, 0)).toBe(60)
    expect(parts.flatMap((p) => p.levels)).toEqual([
      2,
      3,
      ...Array.from({ length: 40 }, () => 4),
      3,
      ...Array.from({ length: 20 }, () => 4),
      2,
    ])
  })

  it('cuts a long table, each piece with its head, and leaves an empty one', async () => {
    const tables = (await cut([table(250), table(0)])).flatMap((p) => p.blocks)
    expect(tables.map((t) => (t.kind === 'table' ? t.rows.length : -1))).toEqual([100, 100, 50, 0])
    for (const t of tables) expect(t).toMatchObject({ caption: 'Outlets', head: [{ isNumber: false }] })
    const rows = tables.flatMap((t) => (t.kind === 'table' ? t.rows : []))
    expect(rows.map(([c]) => c?.runs[0]?.text)).toEqual(Array.from({ length: 250 }, (_, n) => `Outlet ${n}`))
  })
})
