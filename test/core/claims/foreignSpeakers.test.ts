/** Speakers and persons in Spanish, French, German and Ukrainian: roles, offices and the countries they belong to. */
import { describe, expect, it } from 'vitest'
import { extract } from '../outlets/marked.js'

const around: Readonly<Record<string, string>> = {
  es: 'El río bajó por la tarde y los vecinos de la ribera abrieron otra vez las tiendas y las escuelas.',
  fr: 'La rivière a baissé dans l’après-midi et les habitants de la rive ont rouvert les magasins et les écoles.',
  de: 'Der Fluss sank am Nachmittag, und die Bewohner des Ufers öffneten wieder die Läden und die Schulen.',
  uk: 'Річка спала по обіді, і мешканці берега знову відчинили крамниці та школи, які стояли зачинені.',
}
const claimsOf = (language: string, sentence: string) =>
  extract(`${around[language]}\n\n${sentence}`).claims.filter((c) => c.paragraph === 1)

describe('a speaker with a role behind the verb', () => {
  it.each([
    ['es', '«Seguimos aquí», dijo la panadera Elvira Prado.', 'Elvira Prado'],
    ['es', '«Seguimos aquí», ha dicho la ministra Irene Mora.', 'Irene Mora'],
    ['es', '«Seguimos aquí», dijo la alcaldesa de Lugo, Berta Nogal.', 'Berta Nogal'],
    ['es', '«Seguimos aquí», lamentó el presidente de Chile, Bruno Lara.', 'Bruno Lara'],
    ['es', '«Seguimos aquí», explicó a EFE la portavoz Irene Mora.', 'Irene Mora'],
    ['es', '«Seguimos aquí», dijo a la agencia Reuters el alcalde, Bruno Lara.', 'Bruno Lara'],
    ['fr', '« Nous restons », a expliqué à l’AFP la maire, Berthe Noyer.', 'Berthe Noyer'],
    ['fr', '« Nous restons », a raconté la boulangère Élise Prat.', 'Élise Prat'],
    ['fr', '« Nous restons », a déclaré la maire de Lyon, Berthe Noyer.', 'Berthe Noyer'],
    ['de', '„Wir bleiben“, sagte die Bäckerin Elsa Prahl.', 'Elsa Prahl'],
    ['de', '„Wir bleiben“, sagte Bürgermeisterin Anna Lahr am Montag.', 'Anna Lahr'],
    ['uk', '«Ми лишаємося», — сказала прем’єрка Ольга Правик.', 'Ольга Правик'],
    ['uk', "«Ми лишаємося», — сказала прем'єрка Інга Ругінене.", 'Інга Ругінене'],
    ['uk', '«Ми лишаємося», — розповів рибалка Богдан Лара.', 'Богдан Лара'],
    ['de', '„Wir bleiben“, sagte die Pianistin Elsa Prahl im Radio.', 'Elsa Prahl'],
    ['uk', '«Ми лишаємося», — сказав речник ДСНС Богдан Лара.', 'Богдан Лара'],
    ['uk', '«Ми лишаємося», — заявив президент Литви Богдан Лара.', 'Богдан Лара'],
  ])('%s: %s', (language, sentence, name) => {
    expect(claimsOf(language, sentence).flatMap((c) => c.quotations)[0]?.speaker?.name).toBe(name)
  })

  it.each([
    ['de', '„Wir bleiben“, sagte der Sprecher am Montag.'],
    ['de', '„Wir bleiben“, sagte der Chef der Gewerkschaft.'],
    ['es', '«Seguimos aquí», dijo la panadera.'],
  ])('%s: nobody, where only a role is named: %s', (language, sentence) => {
    expect(claimsOf(language, sentence).flatMap((c) => c.quotations)[0]?.speaker).toBe(null)
  })
})

describe('a title and the country it belongs to', () => {
  it.each([
    ['uk', 'Президент Литви Гітанас Науседа приїхав до міста.', 'Гітанас Науседа (Президент)'],
    ['uk', 'Міністр Польщі Ольга Правик приїхала до міста.', 'Ольга Правик (Міністр)'],
    ['uk', 'До міста приїхав президент Латвії Богдан Лара.', 'Богдан Лара'],
    ['es', 'El Presidente de Chile Bruno Lara visitó la ciudad.', 'Bruno Lara (Presidente)'],
    ['es', 'El Presidente del Gobierno Bruno Lara visitó la ciudad.', 'Bruno Lara (Presidente)'],
    ['es', 'Llegó a la ciudad el presidente de Costa Rica Bruno Lara.', 'Bruno Lara'],
    ['es', 'La Ministra de Hacienda Irene Mora visitó la ciudad.', 'Irene Mora (Ministra)'],
    ['de', 'Die Präsidentin von der Leyen besuchte die Stadt.', 'von der Leyen (Präsidentin)'],
    ['fr', 'Le Président de la République Bruno Larre a visité la ville.', 'Bruno Larre (Président)'],
    ['de', 'Der Präsident Litauens Bruno Lahr besuchte die Stadt.', 'Bruno Lahr (Präsident)'],
  ])('%s: %s', (language, sentence, value) => {
    const persons = claimsOf(language, sentence)
      .flatMap((c) => c.checkpoints)
      .filter((c) => c.kind === 'person')
    expect(persons.map((c) => c.value)).toEqual([value])
  })

  it('takes no given name for a country', () => {
    const persons = claimsOf('es', 'El hermano de Israel Prado explicó el plan.')
      .flatMap((c) => c.checkpoints)
      .filter((c) => c.kind === 'person')
    expect(persons.map((c) => c.value)).toEqual(['Israel Prado'])
  })
})
