import { describe, expect, it } from 'vitest'
import { cardWindow, layCards } from '../../renderer/claims/layCards.js'
import { likelyStance } from '../../renderer/evidence/stanceSigns.js'
import { entryFromDraft } from '../../renderer/evidence/entryFromDraft.js'
import { groupStories } from '../../renderer/library/groupStories.js'
import { holdBack, readDrop } from '../../renderer/library/readDrop.js'
import { initials } from '../../renderer/sessions/initials.js'
import { claimAt, neighbourClaim, nextOpenClaim } from '../../renderer/state/chooseClaim.js'
import { emptyEvidence } from '../../renderer/state/deskState.js'
import { createOwnChanges } from '../../renderer/state/ownChanges.js'
import { batchFiles } from '../../renderer/state/runImport.js'
import { claimMarks } from '../../renderer/story/decorateStory.js'
import { findHeadline } from '../../renderer/story/findHeadline.js'
import { stripSegments } from '../../renderer/story/stripSegments.js'
import { paragraphGaps } from '../../renderer/story/paragraphGaps.js'
import { firstFew } from '../../renderer/ui/shorten.js'
import { keyName } from '../../renderer/ui/keyName.js'
import { claimState, counts, sampleVerdict, sampleView, storyId } from './sampleView.js'

describe('choosing claims', () => {
  const { claims } = sampleView()
  const ids = claims.map((c) => c.claim.id)
  it('stops at the first and the last claim', () => {
    expect(neighbourClaim(claims, ids[2]!, 1)).toBe(ids[2])
    expect(neighbourClaim(claims, ids[2]!, -Infinity)).toBe(ids[0])
  })
  it('finds the next open claim round the end of the story, and none when all are marked', () => {
    expect(nextOpenClaim(claims, ids[2]!)).toBe(ids[0])
    expect(nextOpenClaim(claims, ids[2]!, new Set([ids[0]!]))).toBe(ids[1])
    const marked = claims.map((c) => ({
      ...c,
      standing: { kind: 'marked' as const, verdict: sampleVerdict(c.claim.id) },
    }))
    expect(nextOpenClaim(marked, ids[0]!)).toBeNull()
  })
  it('finds the claim under an offset, and none between claims', () => {
    expect(claimAt(claims, 0)?.claim.id).toBe(ids[0])
    expect(claimAt(claims, 10)).toBeNull()
    expect(claimAt(claims, 29)?.claim.id).toBe(ids[2])
  })
})

describe('laying cards beside the text', () => {
  const panel = { panelHeight: 500, gap: 10 }
  it('puts cards at their lines where there is room', () => {
    const tops = layCards({ ...panel, anchors: [20, 100, 300], heights: [30, 100, 30], current: 1 })
    expect(tops).toEqual([20, 100, 300])
  })
  it('keeps the current card whole in the panel and lets the others give way', () => {
    const tops = layCards({ ...panel, anchors: [380, 400, 420], heights: [30, 200, 30], current: 1 })
    expect(tops).toEqual([250, 290, 500])
  })
  it('never lays one card over another', () => {
    const anchors = [5, 5, 6, 7, 400, 401]
    const heights = [30, 30, 220, 30, 30, 30]
    for (let current = 0; current < anchors.length; current++) {
      const tops = layCards({ ...panel, anchors, heights, current })
      for (let i = 1; i < tops.length; i++)
        expect(tops[i]!).toBeGreaterThanOrEqual(tops[i - 1]! + heights[i - 1]! + 10)
    }
  })
  it('lets the current card leave with its line, without a jump', () => {
    const top = (anchor: number) => layCards({ ...panel, anchors: [anchor], heights: [100], current: 0 })[0]!
    expect(Math.abs(top(-1) - top(0))).toBeLessThanOrEqual(1)
    expect(Math.abs(top(501) - top(500))).toBeLessThanOrEqual(1)
    expect(top(-400)).toBeLessThan(-300)
  })
  it('keeps a stretch of cards around the current one in a very long story', () => {
    expect(cardWindow(10, 9)).toEqual({ from: 0, to: 10 })
    expect(cardWindow(5000, 4999)).toEqual({ from: 4920, to: 5000 })
    expect(cardWindow(5000, 1000)).toEqual({ from: 960, to: 1040 })
  })
})

describe('the page', () => {
  it('puts gaps after paragraphs only where the text has no blank lines', () => {
    expect(paragraphGaps('a\nb\nc')).toEqual({ after: [1, 2], blank: [] })
    expect(paragraphGaps('a\nb\n\nc\n')).toEqual({ after: [], blank: [3, 5] })
  })
  it('finds the headline where the text has it', () => {
    expect(findHeadline('Credited from: X\n# Bridge *opens*\n\nIt did.', 'Bridge opens')).toEqual({
      start: 17,
      end: 33,
    })
    expect(findHeadline('The bridge opened. It did.', 'The bridge…')).toEqual({ start: 0, end: 26 })
    expect(findHeadline('It did.', 'Bridge opens')).toBeNull()
  })
  it('gives every state but open a glyph besides its line', () => {
    const marks = claimMarks(sampleView(), ({ claim }) => (claim.start === 0 ? 'disputed' : 'open'))
    expect(marks.map((m) => m.glyph?.text)).toEqual(['✕', undefined, undefined])
  })
})

it('shows a very long story in few segments, open as long as one claim in them is', () => {
  const claims = Array.from({ length: 1000 }, (_, i) => claimState(i * 10, i * 10 + 9))
  const segments = stripSegments(
    claims,
    (c) => (c.claim.start === 0 ? 'open' : 'supported'),
    claims[8]!.claim.id,
  )
  expect(segments.length).toBeLessThanOrEqual(160)
  expect(segments.slice(0, 3).map((s) => [s.status, s.current])).toEqual([
    ['open', false],
    ['supported', true],
    ['supported', false],
  ])
})

describe('the library', () => {
  const summary = (id: string, title: string, open: number, conflict = 0) => ({
    story: { ...sampleView().story, id, title },
    counts: { ...counts(open, 2), conflict },
    outlets: ['La Razón', 'EFE'],
    lastEventAt: null,
  })
  it('groups by what is left to do', () => {
    const groups = groupStories([summary('a', 'A', 0), summary('b', 'B', 3), summary('c', 'C', 1, 1)], {
      toCheck: 1,
      conflicts: 1,
      done: 300,
    })
    expect(groups.map((g) => [g.kind, g.stories.length, g.total])).toEqual([
      ['toCheck', 1, 1],
      ['conflicts', 1, 1],
      ['done', 1, 300],
    ])
  })
  it('names three outlets and counts the rest', () => {
    expect(firstFew(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C +2')
  })
})

describe('bringing files in', () => {
  it('refuses a folder by name and takes the files beside it', () => {
    const file = new File(['x'], 'a.txt')
    const item = (isDirectory: boolean, name: string) => ({
      kind: 'file',
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory, name }),
    })
    const dropped = readDrop([item(false, 'a.txt'), item(true, 'stories')])
    expect(dropped.files).toEqual([file])
    expect(dropped.refused).toMatchObject([
      { name: 'stories', message: '“stories” is a folder. Choose the text files in it.' },
    ])
  })
  it('holds back what is over the limit before it is carried over', () => {
    const large = Object.defineProperty(new File(['x'], 'film.txt'), 'size', { value: 21 * 1024 * 1024 })
    expect(holdBack({ files: [large], refused: [] })).toMatchObject({
      files: [],
      refused: [{ name: 'film.txt' }],
    })
  })
  it('sends many files in small calls', () => {
    const files = Array.from({ length: 120 }, () => ({ size: 10 }))
    expect(batchFiles(files).map((b) => b.length)).toEqual([50, 50, 20])
    expect(batchFiles([{ size: 30e6 }, { size: 30e6 }]).map((b) => b.length)).toEqual([1, 1])
  })
})

describe('evidence as entered', () => {
  it('takes a file’s name for a missing title', () => {
    const file = { sha256: 'a'.repeat(64), name: 'accounts.pdf', byteLength: 3, mediaType: 'application/pdf' }
    const checked = entryFromDraft({ ...emptyEvidence, attachments: [file] }, 'backs')
    expect(checked.ok && checked.entry.title).toBe('accounts.pdf')
  })
  it('takes no stance by itself: the verdict’s where it says one, else it must be chosen', () => {
    const titled = { ...emptyEvidence, title: 'Minutes' }
    const stanceOn = (status: 'disputed' | 'supported' | 'open') => {
      const checked = entryFromDraft(titled, likelyStance(status))
      return checked.ok ? checked.entry.stance : checked.field
    }
    expect([stanceOn('disputed'), stanceOn('supported'), stanceOn('open')]).toEqual([
      'contradicts',
      'backs',
      'stance',
    ])
    const chosen = entryFromDraft({ ...titled, stance: 'silent' }, likelyStance('disputed'))
    expect(chosen.ok && chosen.entry.stance).toBe('silent')
  })
  it('names the field that does not fit', () => {
    expect(entryFromDraft(emptyEvidence, 'backs')).toMatchObject({ ok: false, field: 'title' })
    expect(
      entryFromDraft({ ...emptyEvidence, title: 'T', url: 'javascript:alert(1)' }, 'backs'),
    ).toMatchObject({
      ok: false,
      field: 'url',
    })
  })
})

describe('keys', () => {
  const press = (key: string, code: string, part = {}) =>
    keyName({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...part })
  it('knows letters with and without Shift, and by their place on a Cyrillic keyboard', () => {
    expect(press('j', 'KeyJ')).toBe('j')
    expect(press('J', 'KeyJ', { shiftKey: true })).toBe('Shift+j')
    expect(press('о', 'KeyJ')).toBe('j')
    expect(press('?', 'Slash', { shiftKey: true })).toBe('?')
    expect(press('k', 'KeyK', { metaKey: true })).toBe('Ctrl+k')
  })
})

it('tells its own changes from those of others, once each', () => {
  const own = createOwnChanges()
  own.expect(storyId, 0)
  expect(own.recognise(storyId, 10)).toBe(true)
  expect(own.recognise(storyId, 11)).toBe(false)
  own.expect(storyId, 0)
  expect(own.recognise(storyId, 60_000)).toBe(false)
})

it('makes initials in any script', () => {
  expect(initials('Mary-Ann de Adeyemi')).toBe('MA')
  expect(initials('Олена Коваль')).toBe('ОК')
})
