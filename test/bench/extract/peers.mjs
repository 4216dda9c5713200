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

/**
 * wink-nlp with its whole pipeline (sentences, negation, sentiment, entities, parts of speech, custom entities), and what the
 * pipeline found read out, as an extraction hands over all that it found: sentences with text, place and sentiment (claims and
 * their worth), entities with kind and place (checkpoints), the parts of speech and negation of the words. Reading out is a
 * tenth of its time. Lemmas and stems are left out: they are no part of the pipeline.
 */
export const wink = () => {
  const reader = winkNLP(winkModel)
  const { its } = reader
  return (text) => {
    const doc = reader.readDoc(text)
    const [sentences, entities, tokens] = [doc.sentences(), doc.entities(), doc.tokens()]
    return [
      sentences.out(),
      sentences.out(its['span']),
      sentences.out(its['sentiment']),
      entities.out(its['detail']),
      entities.out(its['span']),
      doc.customEntities().out(its['detail']),
      tokens.out(its['pos']),
      tokens.out(its['negationFlag']),
    ].reduce((sum, found) => sum + found.length, 0)
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
