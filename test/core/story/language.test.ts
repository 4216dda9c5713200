/** Tells languages apart on short news prose. */
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../electron/core/story/language.js'

const samples: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['Floods closed three schools in the valley.', 'Wages stayed flat in March, the agency said.']],
  ['es', ['Las inundaciones cerraron tres escuelas.', 'Los precios subieron en marzo, informó la agencia.']],
  ['fr', ['Les inondations ont fermé trois écoles.', 'Les prix ont augmenté en mars, a indiqué l’agence.']],
  ['de', ['Überschwemmungen schlossen drei Schulen.', 'Die Preise stiegen im März, teilte die Agentur mit.']],
  ['uk', ['Повінь зачинила три школи в долині.', 'Ціни зросли у березні, повідомило агентство.']],
  ['ru', ['Наводнение закрыло три школы в долине.', 'Цены выросли в марте, сообщило агентство.']],
  ['zh', ['洪水迫使山谷里的三所学校关闭。', '部长周四表示,大桥将于下月重新开放。']],
  ['ar', ['أغلقت الفيضانات ثلاث مدارس في الوادي.', 'قال الوزير إن الجسر سيعاد فتحه الشهر المقبل.']],
  ['pt', ['As cheias fecharam três escolas no vale.', 'Os preços subiram em março, informou a agência.']],
  [
    'it',
    [
      'Le alluvioni hanno chiuso tre scuole nella valle.',
      'I prezzi sono saliti a marzo, ha detto l’agenzia.',
    ],
  ],
]

describe('detectLanguage', () => {
  for (const [language, texts] of samples)
    it(`knows ${language} from one short sentence`, () => {
      expect(texts.map((text) => detectLanguage(text))).toEqual(texts.map(() => language))
    })

  it('does not guess from a name, figures, addresses or nothing', () => {
    const unclear = [
      '',
      'BREAKING',
      '1234 5678 90 !!!',
      'https://news.example.com/story/en/index.html',
      '\ud800 \udc00',
    ]
    expect(unclear.map((text) => detectLanguage(text))).toEqual(unclear.map(() => 'und'))
  })

  it('is not led astray by a credit line in another language', () => {
    const story = `Credited from: Reuters, with the permission of the publisher.\n\n${'Die Ministerin sagte am Donnerstag, die Brücke bleibe geschlossen. '.repeat(30)}`
    expect(detectLanguage(story)).toBe('de')
  })

  it('reads the opening only', () => {
    const story = `${'The river rose again on Monday and the school stayed shut. '.repeat(80)}${'Der Fluss stieg am Montag wieder. '.repeat(2000)}`
    expect(detectLanguage(story)).toBe('en')
  })
})
