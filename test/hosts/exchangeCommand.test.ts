import { mkdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkbench } from '../../electron/core/workbench.js'
import { libraryWithDigest, patience, tickmark, tickmarkIn } from '../support/commandLine.js'
import { openPorts } from '../support/temporary.js'

describe('tickmark exchange', () => {
  it(
    'keeps a folder that is named from here for those who open the library from elsewhere',
    async () => {
      const { folder, library } = await libraryWithDigest()
      await mkdir(join(folder, 'shared'))
      const begun = await tickmarkIn(folder, 'exchange', '--folder', 'shared', '--library', library)
      expect(begun).toMatchObject({ code: 0, stderr: '' })
      expect(await readFile(join(library, 'exchange.json'), 'utf8')).toContain(join(folder, 'shared'))
      const later = await tickmark('exchange', '--library', library)
      expect(later).toMatchObject({ code: 0, stderr: '' })

      await rename(join(folder, 'shared'), join(folder, 'away'))
      const away = await tickmark('exchange', '--library', library)
      expect(away).toMatchObject({ code: 3, stdout: '' })
      expect(away.stderr).toContain(`${join(folder, 'shared')} is not there`)
      expect(away.stderr).not.toMatch(/ENOENT|scandir/u)
    },
    patience,
  )

  it(
    'takes no relative folder from a desk, and says why a folder cannot be shared',
    async () => {
      const { folder, library, file } = await libraryWithDigest()
      const desk = createWorkbench(await openPorts(library))
      const why = async (shared: string) => {
        const used = await desk.exchange.use({ folder: shared, confidential: false })
        return used.ok ? 'taken' : [used.error.code, used.error.context.why]
      }
      expect(await why('shared')).toEqual(['exchange-unreachable', 'relative'])
      expect(await why(join(folder, 'gone'))).toEqual(['exchange-unreachable', 'missing'])
      expect(await why(file)).toEqual(['exchange-unreachable', 'file'])
      expect(await why(folder)).toBe('taken')
    },
    patience,
  )
})
