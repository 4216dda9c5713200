/** The report template of a library: one small JSON file, which a house may also edit or copy by hand. */
import { Low } from 'lowdb'
import type { ReportTemplate } from '../../core/model.js'
import { plainTemplate, reportTemplateSchema } from '../../core/model.js'
import type { ReportTemplates } from '../../core/ports.js'
import { err, ok } from '../../core/result.js'
import { storeFailure } from '../failures.js'
import { BackedFile } from '../store/backedFile.js'
import type { FileOwner } from '../store/fileOwner.js'
import { JsonFile } from '../store/jsonFile.js'
import { libraryPaths } from '../store/libraryFiles.js'
import { DamagedFile } from '../store/sealedFile.js'

/** A damaged file is set aside and reported once; the plain template is used from then on. */
/** `folder` is the library's. */
export const templateFile = (folder: string, owner: FileOwner): ReportTemplates => {
  const paths = libraryPaths(folder)
  const path = paths.reportTemplate
  const file = new JsonFile<ReportTemplate>(path, reportTemplateSchema, owner.world)
  const backed = new BackedFile(file, { paths, world: owner.world, note: owner.note, mayBeGone: true })
  const low = new Low<ReportTemplate>(backed, plainTemplate)
  return {
    read: async () => {
      try {
        await low.read()
        return ok(low.data)
      } catch (cause) {
        if (!(cause instanceof DamagedFile)) return storeFailure(cause, 'read the report template', path)
        low.data = plainTemplate
        return err('library-damaged', `${cause.message}. Reports use the plain template.`, { path })
      }
    },
    write: async (template) => {
      const may = await owner.mayWrite()
      if (!may.ok) return may
      const before = low.data
      try {
        low.data = template
        await low.write()
        return ok(undefined)
      } catch (cause) {
        low.data = before
        return storeFailure(cause, 'save the report template', path)
      }
    },
  }
}
