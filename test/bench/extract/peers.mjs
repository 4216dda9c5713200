/** The peers, each doing the nearest to an extraction that it can: sentences, names, figures, dates. */
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** The floor: sentence boundaries alone. Gives the number of sentences, so that no work can be skipped. */
export const segmenter = () => {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  return (text) => {
    let count = 0
    for (const { segment } of sentences.segment(text)) count += segment.length > 0 ? 1 : 0
    return count
  }
}

/** wink-nlp with its whole pipeline (sentences, negation, sentiment, entities, parts of speech, custom entities). */
export const wink = () => {
  const reader = winkNLP(winkModel)
  const { its } = reader
  return (text) => {
    const doc = reader.readDoc(text)
    return doc.sentences().out(its['span']).length + doc.entities().out(its['detail']).length
  }
}

/** compromise: sentences, people, places, organisations, quotations, figures, money. */
export const compromise = () => (text) => {
  const doc = nlp(text)
  return [
    doc.sentences(),
    doc.people(),
    doc.places(),
    doc.organizations(),
    doc.quotations(),
    doc.numbers(),
    doc.money(),
  ].reduce((sum, view) => sum + view.out('array').length, 0)
}
