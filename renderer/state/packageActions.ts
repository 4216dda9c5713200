/** What goes in and out of the library as a file: copies of evidence, reports and session packages. */
import type { Attachment, ReportRequest, ReportTemplate } from '../../electron/core/model.js'
import type {
  MergeOutcome,
  PackageSource,
  ReportPreview,
  SessionInspection,
  SessionRequest,
} from '../../electron/core/contract.js'
import type { Reply } from '../api/ask.js'
import { ask } from '../api/ask.js'
import type { Client } from '../api/createClient.js'
import type { SavedReport, WorkWatch } from './runExport.js'
import { runExport } from './runExport.js'
import { runMerge } from './runMerge.js'

export interface PackageActions {
  readonly storeFile: (file: File) => Promise<Reply<Attachment>>
  readonly readFile: (attachment: Attachment) => Promise<Reply<Blob>>
  readonly previewReport: (request: ReportRequest) => Promise<Reply<ReportPreview>>
  readonly exportReport: (request: ReportRequest, watch: WorkWatch) => Promise<Reply<SavedReport>>
  readonly packSession: (request: SessionRequest, watch: WorkWatch) => Promise<Reply<SavedReport>>
  /** Says what a merge would change, or merges; the list and the story are read again by the change that follows. */
  readonly mergeSession: (
    source: PackageSource,
    dryRun: boolean,
    watch: WorkWatch,
  ) => Promise<Reply<MergeOutcome>>
  /** Checks a package and says what is in it; nothing changes. */
  readonly inspectSession: (file: File) => Promise<Reply<SessionInspection>>
  readonly readTemplate: () => Promise<Reply<ReportTemplate>>
  readonly saveTemplate: (template: ReportTemplate) => Promise<Reply<ReportTemplate>>
}

export const createPackageActions = (client: Client): PackageActions => ({
  storeFile: (file) => ask(() => client.evidence.storeFile({ file })),
  readFile: async (attachment) => {
    const reply = await ask(() => client.evidence.readFile({ attachment }))
    if (!reply.ok) return reply
    const { file } = reply.value
    return { ok: true, value: new Blob([await file.arrayBuffer()], { type: attachment.mediaType }) }
  },
  previewReport: (request) => ask(() => client.report.preview(request)),
  exportReport: (request, watch) => runExport((signal) => client.report.export(request, { signal }), watch),
  packSession: (request, watch) => runExport((signal) => client.session.pack(request, { signal }), watch),
  mergeSession: (source, dryRun, watch) => runMerge(client, source, dryRun, watch),
  inspectSession: (file) => ask(() => client.session.inspect({ file })),
  readTemplate: () => ask(() => client.report.template()),
  saveTemplate: (template) => ask(() => client.report.saveTemplate({ template })),
})
