/** Renders a report as schema.org ClaimReview (JSON-LD): one review for each claim that somebody has marked. */
import type {
  ClaimReview,
  DefinedTerm,
  NewsArticle,
  Organization,
  Person,
  Rating,
  WithContext,
} from 'schema-dts'
import { visibleJson } from '../jsonReport.js'
import type { ReportClaim, ReportHead, ReportStory, ReportVerdict } from '../model/reportSchema.js'
import type { RenderText } from '../renderer.js'
import type { Speech } from '../words/speak.js'
import { bestRating, ratingValues, reasonTermSet, statusTermSet, worstRating } from './rating.js'

const organisation = (name: string): Organization => ({ '@type': 'Organization', name })
const person = (name: string): Person => ({ '@type': 'Person', name })

/** The house with its own place on the web, which is where its reports are published. */
const house = (name: string, address: string): Organization => {
  const [url] = /^https?:\/\/[^/?#]+/u.exec(address) ?? []
  return { '@type': 'Organization', name, ...(url === undefined ? {} : { url }) }
}

/** The page of the report with the claim's own anchor; without an address a name that is the claim's everywhere. */
export const claimAddress = (address: string, claim: ReportClaim): string =>
  address === '' ? `urn:tickmark:claim:${claim.id}` : `${address.split('#')[0] ?? ''}#claim-${claim.id}`

const storyArticle = ({ story }: ReportStory): NewsArticle => ({
  '@type': 'NewsArticle',
  '@id': `urn:tickmark:story:${story.sha256}`,
  headline: story.title,
  inLanguage: story.language,
  identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: story.sha256 },
  ...(story.publisher === null ? {} : { publisher: organisation(story.publisher) }),
  ...(story.date === null ? {} : { datePublished: story.date }),
})

/** The outlets from which the report came: those that are not passing on another's. */
const originNames = ({ outlets }: ReportClaim): readonly string[] => [
  ...new Set(outlets.map((o) => o.relays?.name ?? o.name)),
]

const claimAuthor = (claim: ReportClaim, { story }: ReportStory): Person | Organization | null => {
  const speaker = claim.quotations.find((q) => q.speaker !== null)?.speaker
  if (speaker !== undefined && speaker !== null) return person(speaker.fullName ?? speaker.name)
  const [origin] = originNames(claim)
  if (origin !== undefined) return organisation(origin)
  return story.publisher === null ? null : organisation(story.publisher)
}

/** The first report of the claim that the story tells of is the cited outlet's; a claim that cites nobody first appears in the story. */
const firstAppearance = (claim: ReportClaim, story: ReportStory): NewsArticle => {
  const [origin] = originNames(claim)
  return origin === undefined
    ? storyArticle(story)
    : { '@type': 'NewsArticle', publisher: organisation(origin) }
}

const ratingOf = (claim: ReportClaim, verdicts: readonly ReportVerdict[], speech: Speech): Rating => {
  const [first] = verdicts
  const value = claim.status === 'conflict' || first === undefined ? null : ratingValues[first.reason]
  const explanation = verdicts
    .map((v) => {
      const line = `${speech.status(v.status)} (${speech.reason(v.reason)})`
      const who = verdicts.length > 1 ? `${v.checker.name}: ` : ''
      return v.rationale === '' ? `${who}${line}` : `${who}${line}. ${v.rationale}`
    })
    .join('\n\n')
  return {
    '@type': 'Rating',
    alternateName: speech.status(claim.status),
    ratingExplanation: explanation,
    ...(value === null ? {} : { ratingValue: value, bestRating, worstRating }),
  }
}

const terms = (claim: ReportClaim, speech: Speech): DefinedTerm[] => [
  {
    '@type': 'DefinedTerm',
    inDefinedTermSet: statusTermSet,
    termCode: claim.status,
    name: speech.status(claim.status),
  },
  ...[...new Set(claim.verdicts.map((v) => v.reason))].map(
    (reason): DefinedTerm => ({
      '@type': 'DefinedTerm',
      inDefinedTermSet: reasonTermSet,
      termCode: reason,
      name: speech.reason(reason),
    }),
  ),
]

/** Null for an open claim: a review that nobody has made must not be published. */
export const claimReview = (
  claim: ReportClaim,
  story: ReportStory,
  head: Pick<ReportHead, 'template'>,
  speech: Speech,
): ClaimReview | null => {
  const { verdicts } = claim
  const last = verdicts.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)
  if (last === undefined) return null
  const { houseName, address } = head.template
  const author = claimAuthor(claim, story)
  const url = claimAddress(address, claim)
  const checkers = [...new Set(verdicts.map((v) => v.checker.name))].map(person)
  return {
    '@type': 'ClaimReview',
    '@id': `${url}${address === '' ? ':review' : ''}`,
    url,
    claimReviewed: claim.text,
    datePublished: last.at,
    inLanguage: speech.language,
    author: houseName === '' ? checkers : house(houseName, address),
    ...(houseName === '' ? {} : { contributor: checkers }),
    reviewRating: ratingOf(claim, verdicts, speech),
    keywords: terms(claim, speech),
    itemReviewed: {
      '@type': 'Claim',
      '@id': `urn:tickmark:claim:${claim.id}`,
      text: claim.text,
      inLanguage: story.story.language,
      ...(author === null ? {} : { author }),
      ...(story.story.date === null ? {} : { datePublished: story.story.date }),
      appearance: storyArticle(story),
      firstAppearance: firstAppearance(claim, story),
    },
    ...(claim.evidence.length === 0
      ? {}
      : {
          citation: claim.evidence.map((e) => ({
            '@type': 'CreativeWork' as const,
            name: e.title,
            ...(e.url === '' ? {} : { url: e.url }),
            ...(e.outlet === '' ? {} : { publisher: organisation(e.outlet) }),
          })),
        }),
  }
}

/** The graph's shape, held to schema-dts at compile time. */
export const withContext = (review: ClaimReview): WithContext<ClaimReview> =>
  typeof review === 'string'
    ? { '@context': 'https://schema.org', '@type': 'ClaimReview', '@id': review }
    : { '@context': 'https://schema.org', ...review }

export const renderClaimReview: RenderText = async function* (report, speech) {
  const head = await report.head()
  yield '{\n "@context": "https://schema.org",\n "@graph": ['
  let first = true
  for await (const story of report.stories()) {
    for (const claim of story.claims) {
      const review = claimReview(claim, story, head, speech)
      if (review === null) continue
      yield `${first ? '' : ','}\n${visibleJson(review, 1)}`
      first = false
    }
  }
  yield '\n ]\n}\n'
}
