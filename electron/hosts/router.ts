/** Makes the contract's operations callable over a transport: oRPC parses the input, the workbench answers. */
import { implement } from '@orpc/server'
import { contract } from '../core/contract.js'
import type { Log } from '../core/log/log.js'
import { noLog } from '../core/log/log.js'
import type { Call, Workbench } from '../core/workbench.js'
import { watchCall } from './watchCalls.js'

/** What oRPC knows of a call, as core wants to know it. */
const callOf = (signal: AbortSignal | undefined): Call => ({
  signal,
  onCancel: (stop) => {
    if (signal?.aborted === true) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  },
})

export const createRouter = (workbench: Workbench, log: Log = noLog) => {
  const os = implement(contract).use(({ path, next }) =>
    watchCall(log, path.join('.'), async () => await next()),
  )
  const {
    library,
    desk,
    checker,
    story,
    verdict,
    evidence,
    policy,
    claim,
    history,
    logs,
    outlets,
    report,
    session,
    exchange,
  } = workbench
  return os.router({
    library: {
      list: os.library.list.handler(({ input }) => library.list(input)),
      search: os.library.search.handler(({ input, signal }) => library.search(input, callOf(signal))),
      changes: os.library.changes.handler(({ signal }) => library.changes(undefined, callOf(signal))),
    },
    desk: {
      requests: os.desk.requests.handler(({ signal }) => desk.requests(undefined, callOf(signal))),
      language: os.desk.language.handler(() => desk.language(undefined)),
      speak: os.desk.speak.handler(({ input }) => desk.speak(input)),
    },
    checker: {
      get: os.checker.get.handler(() => checker.get(undefined)),
      known: os.checker.known.handler(() => checker.known(undefined)),
      set: os.checker.set.handler(({ input }) => checker.set(input)),
      edit: os.checker.edit.handler(({ input }) => checker.edit(input)),
    },
    story: {
      import: os.story.import.handler(({ input, signal }) => story.import(input, callOf(signal))),
      open: os.story.open.handler(({ input }) => story.open(input)),
    },
    verdict: {
      record: os.verdict.record.handler(({ input }) => verdict.record(input)),
      withdraw: os.verdict.withdraw.handler(({ input }) => verdict.withdraw(input)),
    },
    evidence: {
      storeFile: os.evidence.storeFile.handler(({ input }) => evidence.storeFile(input)),
      readFile: os.evidence.readFile.handler(({ input }) => evidence.readFile(input)),
      attach: os.evidence.attach.handler(({ input }) => evidence.attach(input)),
      detach: os.evidence.detach.handler(({ input }) => evidence.detach(input)),
      setConfidential: os.evidence.setConfidential.handler(({ input }) => evidence.setConfidential(input)),
    },
    policy: {
      get: os.policy.get.handler(() => policy.get(undefined)),
      set: os.policy.set.handler(({ input }) => policy.set(input)),
      agreement: os.policy.agreement.handler(({ input, signal }) => policy.agreement(input, callOf(signal))),
    },
    claim: {
      adjudicate: os.claim.adjudicate.handler(({ input }) => claim.adjudicate(input)),
      add: os.claim.add.handler(({ input }) => claim.add(input)),
      drop: os.claim.drop.handler(({ input }) => claim.drop(input)),
      split: os.claim.split.handler(({ input }) => claim.split(input)),
      merge: os.claim.merge.handler(({ input }) => claim.merge(input)),
      tick: os.claim.tick.handler(({ input }) => claim.tick(input)),
    },
    logs: { add: os.logs.add.handler(({ input }) => logs.add(input)) },
    history: { undo: os.history.undo.handler(({ input }) => history.undo(input)) },
    outlets: {
      list: os.outlets.list.handler(() => outlets.list(undefined)),
      save: os.outlets.save.handler(({ input }) => outlets.save(input)),
      remove: os.outlets.remove.handler(({ input }) => outlets.remove(input)),
    },
    report: {
      preview: os.report.preview.handler(({ input }) => report.preview(input)),
      export: os.report.export.handler(({ input, signal }) => report.export(input, callOf(signal))),
      import: os.report.import.handler(({ input }) => report.import(input)),
      template: os.report.template.handler(() => report.template(undefined)),
      saveTemplate: os.report.saveTemplate.handler(({ input }) => report.saveTemplate(input)),
    },
    session: {
      pack: os.session.pack.handler(({ input, signal }) => session.pack(input, callOf(signal))),
      inspect: os.session.inspect.handler(({ input }) => session.inspect(input)),
      offer: os.session.offer.handler(({ input }) => session.offer(input)),
      merge: os.session.merge.handler(({ input, signal }) => session.merge(input, callOf(signal))),
      conflicts: os.session.conflicts.handler(({ input }) => session.conflicts(input)),
      settle: os.session.settle.handler(({ input }) => session.settle(input)),
      unsettle: os.session.unsettle.handler(({ input }) => session.unsettle(input)),
    },
    exchange: {
      get: os.exchange.get.handler(() => exchange.get(undefined)),
      use: os.exchange.use.handler(({ input }) => exchange.use(input)),
      run: os.exchange.run.handler(({ signal }) => exchange.run(undefined, callOf(signal))),
    },
  })
}
export type WorkbenchRouter = ReturnType<typeof createRouter>
