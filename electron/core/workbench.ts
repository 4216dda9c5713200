/** Implements the contract over the ports: every operation of Tickmark, for every host. */
import { measureAgreement } from './agreement/measureAgreement.js'
import { listSeen } from './agreement/listSeen.js'
import type { Viewer } from './agreement/viewer.js'
import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract'
import type { Change, Contract, DeskRequest, Language, StoryPatch } from './contract.js'
import { Feed } from './events/feed.js'
import { decisions } from './events/decisions.js'
import type { Decision } from './events/stampEvent.js'
import { readEvidenceFile, storeEvidenceFile } from './evidence/evidenceFiles.js'
import type { Checker, StoryId } from './model.js'
import type { CancelSignal, OutletMark, Ports } from './ports.js'
import { exportReport } from './reports/exportReport.js'
import { importReport } from './reports/importReport.js'
import { previewReport } from './reports/previewReport.js'
import type { Result } from './result.js'
import { err, ok } from './result.js'
import { checkerOperations } from './checkerOperations.js'
import { fillProfile, identify, withoutInterests } from './profile.js'
import { searchLibrary } from './search/searchLibrary.js'
import { readExchange, useFolder } from './sessions/exchange.js'
import { Exchanges } from './sessions/exchanges.js'
import { sessionOperations } from './sessions/sessionOperations.js'
import { importStories } from './story/importStories.js'
import type { OpenStory } from './story/openStories.js'
import { OpenStories } from './story/openStories.js'

/** What a call brings besides its parsed input; `onCancel` takes what is to be done when the caller goes away. */
export interface Call {
  readonly signal?: CancelSignal | undefined
  readonly onCancel?: ((stop: () => void) => void) | undefined
}

type Operation<P> =
  P extends ContractProcedure<infer I, infer O, infer _E, infer _M>
    ? (input: InferSchemaOutput<I>, call?: Call) => InferSchemaInput<O> | Promise<InferSchemaInput<O>>
    : never

/** One function for each operation of the contract, under the same names; hosts parse the input before they call it. */
export type Workbench = {
  readonly [G in keyof Contract]: { readonly [O in keyof Contract[G]]: Operation<Contract[G][O]> }
}

/** Who looks until somebody says who marks; no decision carries this name. */
const unnamed: Checker = { id: 'unnamed', name: 'Unnamed checker' }

/** Where the program around the desk puts what it asks of it. Nothing is lost before the desk listens. */
export const createDeskRequests = (): Feed<DeskRequest> => new Feed({ keep: true })

export const createWorkbench = (
  ports: Ports,
  requests = createDeskRequests(),
  onLanguage: (language: Language) => void = () => undefined,
): Workbench => {
  const stories = new OpenStories(ports)
  const changes = new Feed<Change>({ whenFull: { kind: 'libraryChanged' } })

  const whoMarks = async (): Promise<Result<Checker>> => {
    const stored = await ports.store.readChecker()
    return stored.ok ? ok(stored.value ?? unnamed) : stored
  }

  const markOutlet = async (): Promise<Result<OutletMark>> => {
    const checker = await ports.store.readChecker()
    return checker.ok ? ok({ id: ports.ids.next(), at: ports.clock.now(), checker: checker.value }) : checker
  }

  /** A checker who is only named carries what their profile here says. */
  const asKnown = async (by: Checker): Promise<Result<Checker>> => {
    const known = await ports.store.readProfiles()
    if (!known.ok) return known
    const { id } = identify(by.name, known.value)
    return ok(withoutInterests(fillProfile({ ...by, id }, known.value)))
  }

  /** How the story looks to `by`, else to the library's checker. */
  const whoLooks = async (by?: Checker): Promise<Result<Viewer>> => {
    const checker = by === undefined ? await whoMarks() : await asKnown(by)
    if (!checker.ok) return checker
    const policy = await ports.store.readPolicy()
    return policy.ok ? ok({ checker: checker.value, policy: policy.value }) : policy
  }

  /** As whoLooks, for whoever is to sign a decision: nobody else can say who that was. */
  const whoDecides = async (by?: Checker): Promise<Result<Viewer>> => {
    const viewer = await whoLooks(by)
    return viewer.ok && viewer.value.checker.id === unnamed.id
      ? err('no-checker', 'Nobody has said who decides. Say who sits here first; nothing was recorded.')
      : viewer
  }

  /** Decides in the name of `by`, else of the library's checker, and tells other windows once it is saved. */
  const decide = async (
    storyId: StoryId,
    decision: (story: OpenStory, by: Viewer) => Result<Decision>,
    { by, decisionId }: { readonly by?: Checker | undefined; readonly decisionId?: string | undefined } = {},
  ): Promise<Result<StoryPatch>> => {
    const viewer = await whoDecides(by)
    if (!viewer.ok) return viewer
    const patch = await stories.decide(
      storyId,
      viewer.value,
      (story) => decision(story, viewer.value),
      decisionId,
    )
    if (patch.ok) changes.publish({ kind: 'storyChanged', storyId })
    return patch
  }

  const exchanges = new Exchanges({ stories, ports }, () => changes.publish({ kind: 'libraryChanged' }))

  return {
    library: {
      list: async (page) => {
        const viewer = await whoLooks()
        if (!viewer.ok) return viewer
        const listed = await listSeen(ports.store, viewer.value, page)
        if (!listed.ok) return listed
        const { stories, groups, next, notices } = listed.value
        return ok({ stories, groups, next, notices: [...notices], location: ports.store.location })
      },
      search: async (query, call) => {
        const viewer = await whoLooks()
        return viewer.ok ? await searchLibrary(query, ports, viewer.value, call?.signal) : viewer
      },
      changes: (_input, call) => changes.listen(call?.onCancel),
    },
    desk: {
      requests: (_input, call) => requests.listen(call?.onCancel),
      language: () => ports.store.readLanguage(),
      speak: async ({ language, chosen }) => {
        onLanguage(language)
        const written = chosen ? await ports.store.writeLanguage(language) : ok(undefined)
        return written.ok ? ok(null) : written
      },
    },
    checker: checkerOperations(ports.store, () => changes.publish({ kind: 'libraryChanged' })),
    story: {
      import: ({ files, origin }, call) =>
        importStories(files, origin, ports, () => changes.publish({ kind: 'libraryChanged' }), call?.signal),
      open: async ({ storyId }) => {
        const opened = await stories.get(storyId)
        if (!opened.ok) return opened
        const viewer = await whoLooks()
        if (!viewer.ok) return viewer
        const { record } = opened.value
        const { claims, counts, logs } = stories.see(opened.value, viewer.value)
        const { story, text, extraction } = record
        return ok({
          story,
          text,
          creditLines: extraction.creditLines,
          mentions: extraction.mentions,
          claims: [...claims],
          counts,
          logs,
        })
      },
    },
    verdict: {
      record: ({ storyId, checker: by, decisionId, decidedAt, ...verdict }) =>
        decide(
          storyId,
          (story, { checker }) =>
            decisions.recordVerdict(story, verdict, { decidedAt, checkerId: checker.id }),
          { by, decisionId },
        ),
      withdraw: ({ storyId, verdictId, rationale }) =>
        decide(storyId, (story) => decisions.withdrawVerdict(story, verdictId, rationale)),
    },
    evidence: {
      storeFile: ({ file }) => storeEvidenceFile(file, ports.evidenceFiles),
      readFile: ({ attachment }) => readEvidenceFile(attachment, ports.evidenceFiles),
      attach: ({ storyId, claimId, evidence, decisionId }) =>
        decide(storyId, (story) => decisions.attachEvidence(story, claimId, evidence), { decisionId }),
      detach: ({ storyId, evidenceId }) =>
        decide(storyId, (story) => decisions.detachEvidence(story, evidenceId)),
      setConfidential: ({ storyId, evidenceId, confidential }) =>
        decide(storyId, (story) => decisions.setConfidential(story, evidenceId, confidential)),
    },
    policy: {
      get: () => ports.store.readPolicy(),
      set: async (policy) => {
        const written = await ports.store.writePolicy(policy)
        if (written.ok) changes.publish({ kind: 'libraryChanged' })
        return written.ok ? ok(policy) : written
      },
      agreement: ({ storyId }, call) =>
        measureAgreement(storyId, { stories, store: ports.store }, call?.signal),
    },
    claim: {
      adjudicate: ({ storyId, decisionId, ...finding }) =>
        decide(storyId, (story, by) => decisions.adjudicate(story, finding, by), { decisionId }),
      add: ({ storyId, span }) => decide(storyId, (story) => decisions.addClaim(story, span)),
      drop: ({ storyId, claimId, decisionId }) =>
        decide(storyId, (story, by) => decisions.dropClaim(story, claimId, by), { decisionId }),
      split: ({ storyId, claimId, offset, decisionId }) =>
        decide(storyId, (story, by) => decisions.splitClaim(story, claimId, offset, by), { decisionId }),
      merge: ({ storyId, claimIds }) =>
        decide(storyId, (story, by) => decisions.mergeClaims(story, claimIds, by)),
      tick: ({ storyId, decisionId, ...ticked }) =>
        decide(storyId, (story, by) => decisions.tickCheckpoint(story, ticked, by), { decisionId }),
    },
    logs: {
      add: ({ storyId, entry, decisionId }) =>
        decide(storyId, (story) => decisions.addToLog(story, entry), { decisionId }),
    },
    history: {
      undo: ({ storyId, decisionId }) =>
        decide(storyId, (story, { checker }) => decisions.undoLast(story, checker.id), { decisionId }),
    },
    outlets: {
      list: async () => {
        const listed = await ports.registry.list()
        return listed.ok ? ok([...listed.value]) : listed
      },
      save: async ({ outlet }) => {
        const mark = await markOutlet()
        if (!mark.ok) return mark
        const saved = await ports.registry.save(outlet, mark.value)
        if (saved.ok) changes.publish({ kind: 'libraryChanged' })
        return saved.ok ? ok({ ...outlet, own: true }) : saved
      },
      remove: async ({ outletId }) => {
        const mark = await markOutlet()
        if (!mark.ok) return mark
        const removed = await ports.registry.remove(outletId, mark.value)
        if (removed.ok) changes.publish({ kind: 'libraryChanged' })
        return removed.ok ? ok(null) : removed
      },
    },
    report: {
      preview: async (request) => {
        const viewer = await whoLooks()
        return viewer.ok ? await previewReport(request, { stories, viewer: viewer.value, ports }) : viewer
      },
      export: async function* (request, call) {
        const viewer = await whoLooks()
        if (viewer.ok) yield* exportReport(request, { stories, viewer: viewer.value, ports }, call?.signal)
        else yield { kind: 'failed' as const, error: viewer.error }
      },
      import: async ({ file }) => {
        const imported = await importReport(file, ports, stories)
        if (imported.ok) changes.publish({ kind: 'libraryChanged' })
        return imported
      },
      template: () => ports.reportTemplates.read(),
      saveTemplate: async ({ template }) => {
        const written = await ports.reportTemplates.write(template)
        return written.ok ? ok(template) : written
      },
    },
    session: sessionOperations({
      ports,
      stories,
      requests,
      whoLooks,
      whoDecides,
      publish: (change) => changes.publish(change),
    }),
    exchange: {
      get: async () => {
        const held = await readExchange(ports)
        return held.ok ? ok({ folder: held.value.folder, confidential: held.value.confidential }) : held
      },
      use: async ({ folder, confidential }) => {
        const used = await useFolder(folder, confidential, ports)
        return used.ok ? ok({ folder: used.value.folder, confidential }) : used
      },
      run: (_input, call) => exchanges.run(call?.signal),
    },
  }
}
