/** Words that a reader sees come from the tables: none stands in the elements themselves, where it would stay English. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { literalWords } from '../support/literalWords.js'

const renderer = join(import.meta.dirname, '..', '..', 'renderer')

describe('literal words in elements', () => {
  it('are found in text, in attributes that are read, and in what they choose between', () => {
    const found = literalWords(`
      const A = ({ on }: Props) => (
        <p title="A title" className="not words" data-kind="none">
          Some text {count} more
          <input aria-label={on ? 'First' : words('x.y')} placeholder={\`With \${name}\`} type="text" />
          {on ? 'Chosen' : null} {' '} {'· '} {words('claims.none')} <kbd>S</kbd>
        </p>
      )`)
    expect(found.map(({ words }) => words)).toEqual([
      'A title',
      'Some text',
      'more',
      'First',
      'With',
      'Chosen',
    ])
  })

  it('are not in the desk', async () => {
    const files = (await readdir(renderer, { recursive: true })).filter((name) => name.endsWith('.tsx'))
    expect(files.length).toBeGreaterThan(30)
    const found = await Promise.all(
      files.map(async (name) =>
        literalWords(await readFile(join(renderer, name), 'utf8')).map(
          ({ line, words }) => `${name}:${line} “${words}”`,
        ),
      ),
    )
    expect(found.flat()).toEqual([])
  })
})
