/** Renders a report as W3C Web Annotations (JSON-LD): each verdict as a note on the very words of the story. */
import { visibleJson } from '../jsonReport.js'
import type { ReportClaim, ReportStory, ReportVerdict } from '../model/reportSchema.js'
import type { RenderText } from '../renderer.js'
import type { Speech } from '../words/speak.js'
import { claimAddress } from './claimReview.js'

const target = (claim: ReportClaim, { story }: ReportStory) => ({
  source: `urn:tickmark:story:${story.sha256}`,
  selector: [
    {
      type: 'TextQuoteSelector',
      exact: claim.text,
      prefix: claim.selector.prefix,
      suffix: claim.selector.suffix,
    },
    // In code points, as the Web Annotation data model counts.
    { type: 'TextPositionSelector', start: claim.selector.start, end: claim.selector.end },
  ],
})

const bodies = (v: ReportVerdict, claim: ReportClaim, speech: Speech) => [
  {
    type: 'TextualBody',
    purpose: 'assessing',
    format: 'text/plain',
    language: speech.language,
    value: speech.status(v.status),
  },
  { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: v.status },
  { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: v.reason },
  ...(v.rationale === ''
    ? []
    : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: v.rationale }]),
  ...claim.evidence
    .filter((e) => e.url !== '')
    .map((e) => ({ type: 'SpecificResource', purpose: 'linking', source: e.url })),
]

/** A claim that nobody has marked is only pointed at. */
const annotations = (claim: ReportClaim, story: ReportStory, address: string, speech: Speech) =>
  claim.verdicts.length === 0
    ? [
        {
          id: `urn:tickmark:annotation:${claim.id}`,
          type: 'Annotation',
          motivation: 'highlighting',
          target: target(claim, story),
        },
      ]
    : claim.verdicts.map((v) => ({
        id: `urn:uuid:${v.id}`,
        type: 'Annotation',
        motivation: 'assessing',
        created: v.at,
        creator: { type: 'Person', name: v.checker.name },
        canonical: claimAddress(address, claim),
        body: bodies(v, claim, speech),
        target: target(claim, story),
      }))

export const renderAnnotations: RenderText = async function* (report, speech) {
  const { title, template } = await report.head()
  const opening = visibleJson(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      partOf: { type: 'AnnotationCollection', label: title },
    },
    1,
  )
  yield `${opening.slice(0, opening.lastIndexOf('\n'))},\n "items": [`
  let first = true
  for await (const story of report.stories()) {
    for (const claim of story.claims) {
      for (const annotation of annotations(claim, story, template.address, speech)) {
        yield `${first ? '' : ','}\n${visibleJson(annotation, 1)}`
        first = false
      }
    }
  }
  yield '\n ]\n}\n'
}
