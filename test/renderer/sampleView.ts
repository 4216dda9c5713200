/** A small story view for the screen's tests: claims over a text of our own. */
import type { Claim, ClaimView, StoryView, Verdict } from '../../electron/core/model.js'
import { noLogs } from '../../electron/core/model.js'

export const storyId = '00112233445566aa'
const sha256 = `${storyId}${'0'.repeat(48)}`

export const claimState = (start: number, end: number, part: Partial<ClaimView> = {}): ClaimView => ({
  claim: sampleClaim(start, end),
  standing: { kind: 'open' },
  history: [],
  adjudications: [],
  evidence: [],
  ticks: [],
  settlement: null,
  hidden: false,
  ...part,
})

export const sampleClaim = (start: number, end: number, part: Partial<Claim> = {}): Claim => ({
  id: `001122334455-${start}-${end}`,
  start,
  end,
  paragraph: 0,
  text: 'x'.repeat(end - start),
  attributions: [],
  quotations: [],
  checkpoints: [],
  worth: { score: 0, reasons: [] },
  ...part,
})

export const sampleVerdict = (claimId: string, part: Partial<Verdict> = {}): Verdict => ({
  id: '11111111-1111-4111-8111-111111111111',
  claimId,
  status: 'supported',
  reason: 'confirmed',
  rationale: '',
  checker: { id: 'c1', name: 'M. Adeyemi' },
  at: '2026-01-02T03:04:05.000Z',
  withdrawn: null,
  ...part,
})

export const counts = (open: number, supported = 0) => ({
  supported,
  disputed: 0,
  unverified: 0,
  conflict: 0,
  open,
  total: open + supported,
})

/** Three open claims: [0, 10), [11, 20), [21, 30). */
export const sampleView = (): StoryView => ({
  story: {
    id: storyId,
    sha256,
    title: 'Bridge opens',
    publisher: null,
    date: null,
    language: 'en',
    fileName: 'bridge.txt',
    origin: 'file',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    byteLength: 30,
    length: 30,
    importedAt: '2026-01-02T03:04:05.000Z',
  },
  text: 'x'.repeat(30),
  creditLines: [],
  mentions: [],
  claims: [claimState(0, 10), claimState(11, 20), claimState(21, 30)],
  counts: counts(3),
  logs: noLogs,
})
