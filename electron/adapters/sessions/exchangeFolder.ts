/** The folder that libraries share: one folder in it for each stream, in which only the library of that stream writes. */
import { randomUUID } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import { Low } from 'lowdb'
import type { ExportStep } from '../../core/contract.js'
import type { ExchangeFolder, ExchangePackage } from '../../core/sessions/sessionPorts.js'
import type { Result } from '../../core/result.js'
import { err, ok } from '../../core/result.js'
import type { ExchangeState } from '../../core/sessions/exchangeState.js'
import { exchangeStateSchema } from '../../core/sessions/exchangeState.js'
import { codeOf, storeFailure } from '../failures.js'
import { nodeDisk } from '../store/disk.js'
import type { Disk } from '../store/disk.js'
import type { FileOwner } from '../store/fileOwner.js'
import { JsonFile } from '../store/jsonFile.js'
import { DamagedFile } from '../store/sealedFile.js'
import { entriesOf, exists, removeIfThere, writeAll } from '../store/wholeFiles.js'
import { readNamedFile } from '../terminalFiles.js'
import { unreachableFolder, whyUnreachable } from './unreachableFolder.js'

const streamPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u
/** Names that other programs leave (copies on their way, copies of conflicts) do not fit. */
const packagePattern = /^(\d{6,9})\.tickmark$/u

const fileOf = ({ stream, number }: ExchangePackage): string =>
  join(stream, `${String(number).padStart(6, '0')}.tickmark`)

/** Ends a package that could not be made; caught where it is written. */
class NotMade extends Error {
  constructor(readonly refusal: Result<never>) {
    super('the package could not be made')
  }
}

/** The bytes of a package as it is made, into a new file that is on the disk when this resolves. */
const writePieces = async (disk: Disk, path: string, steps: AsyncIterable<ExportStep>): Promise<void> => {
  const file = await disk.open(path, 'create')
  try {
    let at = 0
    for await (const step of steps) {
      if (step.kind === 'failed') throw new NotMade({ ok: false, error: step.error })
      if (step.kind !== 'piece') continue
      const bytes = Buffer.from(step.data, step.encoding === 'base64' ? 'base64' : 'utf8')
      await writeAll(file, bytes, at)
      at += bytes.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Gives a whole file its name, unless there is one of that name; not every disk of a share knows links. */
const nameFile = async (disk: Disk, from: string, to: string): Promise<'written' | 'taken'> => {
  try {
    await disk.link(from, to)
    await disk.unlink(from)
    return 'written'
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return 'taken'
    if (await exists(disk, to)) return 'taken'
    await disk.rename(from, to)
    return 'written'
  }
}

export const exchangeFolder = (path: string, owner: FileOwner, disk: Disk = nodeDisk): ExchangeFolder => {
  const low = new Low<ExchangeState | null>(
    new JsonFile<ExchangeState | null>(path, exchangeStateSchema.nullable(), owner.world),
    null,
  )
  return {
    state: async () => {
      try {
        await low.read()
        return ok(low.data)
      } catch (cause) {
        if (!(cause instanceof DamagedFile))
          return storeFailure(cause, 'read what is known of the shared folder', path)
        low.data = null
        return err('library-damaged', `${cause.message}. Choose the shared folder again.`, { path })
      }
    },
    writeState: async (state) => {
      const may = await owner.mayWrite()
      if (!may.ok) return may
      const before = low.data
      try {
        low.data = state
        await low.write()
        return ok(undefined)
      } catch (cause) {
        low.data = before
        return storeFailure(cause, 'save what is known of the shared folder', path)
      }
    },
    packages: async (folder) => {
      // It would mean another place for each program that opens the library.
      if (!isAbsolute(folder)) return unreachableFolder(folder, 'relative')
      try {
        const found: ExchangePackage[] = []
        // A share that is not there must not look like one in which nobody wrote.
        for (const { name: stream, kind } of await disk.readdir(folder)) {
          if (kind !== 'folder' || !streamPattern.test(stream)) continue
          for (const { name } of await entriesOf(disk, join(folder, stream))) {
            const number = packagePattern.exec(name)?.[1]
            if (number !== undefined) found.push({ stream, number: Number(number) })
          }
        }
        return ok(found.toSorted((a, b) => a.number - b.number || (a.stream < b.stream ? -1 : 1)))
      } catch (cause) {
        return unreachableFolder(folder, whyUnreachable(cause), codeOf(cause))
      }
    },
    file: (folder, one) => readNamedFile(join(folder, fileOf(one)), 'session'),
    put: async (folder, one, steps) => {
      const own = join(folder, one.stream)
      const temporary = join(own, `.${randomUUID()}.partial`)
      const target = join(folder, fileOf(one))
      try {
        await disk.mkdir(own)
        if (await exists(disk, target)) return ok('taken')
        try {
          await writePieces(disk, temporary, steps)
          const named = await nameFile(disk, temporary, target)
          await disk.syncFolder(own)
          return ok(named)
        } finally {
          await removeIfThere(disk, temporary).catch(() => undefined)
        }
      } catch (cause) {
        return cause instanceof NotMade
          ? cause.refusal
          : storeFailure(cause, 'write into the shared folder', target)
      }
    },
  }
}
