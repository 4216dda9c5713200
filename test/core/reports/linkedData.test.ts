import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plainTemplate, reasonsByStatus } from '../../../electron/core/model.js'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import { markedLibrary } from '../../support/reportStories.js'
import { projectRoot, valueOf } from '../../support/temporary.js'

/** The terms that reports use, as the published contexts define them: no package brings those, and tests make no request. */
const contexts: Readonly<Record<string, string>> = {
  'https://schema.org': 'schemaOrg.json',
  'http://www.w3.org/ns/anno.jsonld': 'anno.json',
}
const documentLoader = async (url: string) => {
  const name = contexts[url]
  if (name === undefined) throw new Error(`a request for ${url}`)
  const document: unknown = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/jsonld', name), 'utf8'))
  return { documentUrl: url, document: JSON.parse(JSON.stringify(document)), contextUrl: undefined }
}
const expand = async (text: string) => await jsonld.expand(JSON.parse(text), { documentLoader })

const name = z.object({ '@type': z.enum(['Person', 'Organization']), name: z.string().min(1) })
const article = z.object({
  '@type': z.literal('NewsArticle'),
  headline: z.string().optional(),
  publisher: name.optional(),
})
/**
 * Google's list for ClaimReview: claimReviewed, reviewRating (with alternateName) and url are required; author,
 * itemReviewed (with author, datePublished, appearance, firstAppearance), bestRating, worstRating, ratingValue recommended.
 */
const claimReviewSchema = z.object({
  '@type': z.literal('ClaimReview'),
  claimReviewed: z.string().min(1),
  url: z.url(),
  datePublished: z.iso.datetime(),
  author: z.union([name, z.array(name).min(1)]),
  reviewRating: z.object({
    '@type': z.literal('Rating'),
    alternateName: z.string().min(1),
    ratingExplanation: z.string().min(1),
    ratingValue: z.number().min(1).max(5).optional(),
    bestRating: z.literal(5).optional(),
    worstRating: z.literal(1).optional(),
  }),
  keywords: z.array(z.object({ inDefinedTermSet: z.string(), termCode: z.string(), name: z.string() })),
  itemReviewed: z.object({
    '@type': z.literal('Claim'),
    text: z.string().min(1),
    author: name.optional(),
    appearance: article,
    firstAppearance: article,
  }),
})
/** The recommended fields, for a dated story that credits somebody and a house with an address. */
const recommendedSchema = z.object({
  '@graph': z
    .array(
      claimReviewSchema.extend({
        url: z.url({ protocol: /^https$/u }),
        author: z.object({ '@type': z.literal('Organization'), name: z.string().min(1), url: z.url() }),
        itemReviewed: claimReviewSchema.shape.itemReviewed.extend({
          datePublished: z.iso.date(),
          author: name.optional(),
          appearance: article.extend({ headline: z.string().min(1) }),
        }),
      }),
    )
    .min(1),
})
const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(claimReviewSchema),
})

let library: Awaited<ReturnType<typeof markedLibrary>>
beforeAll(async () => {
  library = await markedLibrary()
}, 120_000)
const report = async () => reportSchema.parse(JSON.parse((await library.make('json')).text))

describe('the ClaimReview report', () => {
  it('has one review for every claim that is marked, with the fields that search engines want', async () => {
    const graph = graphSchema.parse(JSON.parse((await library.make('claimreview')).text))
    const marked = (await report()).stories.flatMap((s) => s.claims).filter((c) => c.status !== 'open')
    expect(graph['@graph'].map((r) => r.claimReviewed)).toEqual(marked.map((c) => c.text))
    for (const [i, review] of graph['@graph'].entries())
      expect(review.reviewRating.ratingExplanation).toContain(marked[i]?.verdicts[0]?.rationale)
  })

  it('keeps every status and reason apart', async () => {
    const graph = graphSchema.parse(JSON.parse((await library.make('claimreview')).text))
    const codes = new Set(graph['@graph'].map((r) => r.keywords.map((k) => k.termCode).join(' ')))
    const all = Object.entries(reasonsByStatus).flatMap(([status, reasons]) =>
      reasons.map((r) => `${status} ${r}`),
    )
    expect([...codes].toSorted()).toEqual(all.toSorted())
    for (const r of graph['@graph'])
      if (r.keywords.some((k) => k.termCode === 'unverified'))
        expect(r.reviewRating.ratingValue).toBeUndefined()
  })

  it('points to the published page of the house, and speaks in its name', async () => {
    const { workbench } = library
    const address = 'https://desk.example/reports/7'
    valueOf(
      await workbench.report.saveTemplate({ template: { ...plainTemplate, houseName: 'The Desk', address } }),
    )
    const graph = graphSchema.parse(JSON.parse((await library.make('claimreview', 'latin')).text))
    valueOf(await workbench.report.saveTemplate({ template: plainTemplate }))
    expect(graph['@graph'][0]).toMatchObject({ author: { '@type': 'Organization', name: 'The Desk' } })
    expect(graph['@graph'][0]?.url).toMatch(/^https:\/\/desk\.example\/reports\/7#claim-/u)
  })

  it('has what Google recommends, where the library knows it', async () => {
    const { workbench, make } = await markedLibrary({
      dated:
        '5 May 2026\n\nThe lamp cost $2.5 million, according to Reuters. “It was cheap,” said Mayor Ida Lunde.\n\nA last one.\n',
    })
    const address = 'https://desk.example/reports/7'
    valueOf(
      await workbench.report.saveTemplate({ template: { ...plainTemplate, houseName: 'The Desk', address } }),
    )
    const graph = recommendedSchema.parse(JSON.parse((await make('claimreview')).text))
    const cited = graph['@graph'].find((r) => r.claimReviewed.includes('$2.5 million'))
    expect(cited).toMatchObject({
      author: { name: 'The Desk', url: 'https://desk.example' },
      itemReviewed: {
        author: { '@type': 'Organization', name: 'Reuters' },
        datePublished: '2026-05-05',
        firstAppearance: { publisher: { name: 'Reuters' } },
      },
    })
    // The page that bears the reviews is on the same host as their addresses.
    for (const { url } of graph['@graph']) expect(new URL(url).host).toBe('desk.example')
  })

  it('expands as JSON-LD with no term lost', async () => {
    const { text } = await library.make('claimreview', 'latin')
    const expanded = JSON.stringify(await expand(text))
    for (const term of ['claimReviewed', 'reviewRating', 'itemReviewed', 'firstAppearance', 'termCode'])
      expect(expanded).toContain(`http://schema.org/${term}`)
    expect(expanded).toContain('http://schema.org/ClaimReview')
  })
})

const codePoints = (text: string): string[] => Array.from(text)

const selector = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
])
const pageSchema = z.object({
  type: z.literal('AnnotationPage'),
  items: z.array(
    z.object({
      type: z.literal('Annotation'),
      target: z.object({ source: z.string(), selector: z.array(selector) }),
    }),
  ),
})

describe('the Web Annotation report', () => {
  it('finds the same words by quote and by position in code points', async () => {
    const page = pageSchema.parse(JSON.parse((await library.make('annotations')).text))
    const stories = new Map(
      (await report()).stories.map((s) => [`urn:tickmark:story:${s.story.sha256}`, s.text ?? '']),
    )
    expect(page.items).toHaveLength((await report()).counts.total)
    for (const { target } of page.items) {
      const text = stories.get(target.source) ?? ''
      const [quote, position] = target.selector
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
        throw new Error('order')
      expect(codePoints(text).slice(position.start, position.end).join('')).toBe(quote.exact)
      const around = quote.prefix + quote.exact + quote.suffix
      expect(text.split(around)).toHaveLength(2)
    }
  })

  it('counts a character beyond the BMP as one', async () => {
    const { make } = await markedLibrary({
      emoji: '🌊🌊 The harbour 🌊 reopened on Monday. The ferry returned on Friday.\n',
    })
    const page = pageSchema.parse(JSON.parse((await make('annotations')).text))
    const last = page.items.at(-1)?.target.selector[1]
    expect(last?.type === 'TextPositionSelector' ? last.end : 0).toBe(
      codePoints('🌊🌊 The harbour 🌊 reopened on Monday. The ferry returned on Friday.').length,
    )
  })

  it('expands as JSON-LD with no term lost', async () => {
    const expanded = JSON.stringify(await expand((await library.make('annotations', 'latin')).text))
    for (const term of [
      'hasTarget',
      'hasSelector',
      'exact',
      'start',
      'motivatedBy',
      'assessing',
      'TextQuoteSelector',
    ])
      expect(expanded).toContain(`http://www.w3.org/ns/oa#${term}`)
  })
})
