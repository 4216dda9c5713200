/** Holds extraction on our own annotated prose (test/core/heldout) near what it scores today. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Span } from '../../electron/core/model.js'
import { extract } from './outlets/marked.js'

const creditSchema = z.object({
  start: z.number(),
  end: z.number(),
  photo: z.boolean(),
  optional: z.boolean().default(false),
})
const passageSchema = z.object({ class: z.string(), text: z.string(), credited: z.array(creditSchema) })
const storySchema = z.object({
  sentences: z.array(z.object({ credited: z.array(creditSchema) })),
  quotes: z.array(
    z.object({
      innerStart: z.number(),
      innerEnd: z.number(),
      speaker: z.string().nullable(),
      speakerForms: z.array(z.string()),
    }),
  ),
})

const folderOf = (set: string): string => fileURLToPath(new URL(`./heldout/${set}`, import.meta.url))
const linesOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

class Score {
  right = 0
  missed = 0
  invented = 0
  passages = 0
  falsePassages = 0
  speakers = 0
  speakersRight = 0
  speakersWrong = 0

  outlets(text: string, credits: readonly z.infer<typeof creditSchema>[]): number {
    const left = extract(text).mentions.filter((m) => m.cited)
    const cited = left.length
    for (const credit of credits.filter((c) => !c.photo && !c.optional)) {
      const at = left.findIndex((m) => touch(m, credit))
      if (at < 0) this.missed++
      else {
        this.right++
        left.splice(at, 1)
      }
    }
    this.invented += left.filter((m) => !credits.some((c) => touch(m, c))).length
    return cited
  }

  story(text: string, { quotes }: z.infer<typeof storySchema>): void {
    const found = extract(text).claims.flatMap((c) => c.quotations)
    for (const { innerStart, innerEnd, speaker, speakerForms } of quotes) {
      if (speaker === null) continue
      this.speakers++
      const inner = { start: innerStart, end: innerEnd }
      const name = found.find((q) => touch(q, inner))?.speaker?.name
      if (name === undefined) continue
      const fits = name.split(' ').includes(speaker.split(' ').at(-1) ?? '') || speakerForms.includes(name)
      if (fits) this.speakersRight++
      else this.speakersWrong++
    }
  }
}

const score = (set: string): Score => {
  const tally = new Score()
  const folder = folderOf(set)
  for (const line of linesOf(`${folder}/outlets.jsonl`)) {
    const passage = passageSchema.parse(JSON.parse(line))
    const cited = tally.outlets(passage.text, passage.credited)
    if (passage.class === 'credited') continue
    tally.passages++
    if (cited > 0) tally.falsePassages++
  }
  for (const file of readdirSync(`${folder}/stories`).filter((name) => name.endsWith('.json'))) {
    const story = storySchema.parse(JSON.parse(readFileSync(`${folder}/stories/${file}`, 'utf8')))
    const text = readFileSync(`${folder}/stories/${file.replace('.json', '.txt')}`, 'utf8')
    tally.outlets(
      text,
      story.sentences.flatMap((s) => s.credited),
    )
    tally.story(text, story)
  }
  return tally
}

describe.each(['.', 'second', 'third', 'fourth', 'fifth', 'sixth'])(
  'annotated prose of our own: %s',
  (set) => {
    const tally = score(set)

    it('finds nearly all credited outlets and invents hardly any', () => {
      expect(tally.right / (tally.right + tally.missed)).toBeGreaterThanOrEqual(0.985)
      expect(tally.right / (tally.right + tally.invented)).toBeGreaterThanOrEqual(0.985)
    })

    it('credits no outlet that is only named', () => {
      expect(tally.falsePassages / tally.passages).toBeLessThanOrEqual(0.01)
    })

    it('names speakers rightly or not at all', () => {
      expect(tally.speakersRight / tally.speakers).toBeGreaterThanOrEqual(0.9)
      expect(tally.speakersWrong).toBe(0)
    })
  },
)
