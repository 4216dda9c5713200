/** "dijo la panadera Rosa Gil a X" and its like in four languages: credit, scope and speaker, on sentences of our own. */
import { describe, expect, it } from 'vitest'
import { citedIn, extract, readMarked } from './marked.js'

/** A paragraph that settles the language of the story. */
const around: Readonly<Record<string, string>> = {
  es: 'El río bajó por la tarde y los vecinos de la ribera abrieron otra vez las tiendas y las escuelas.',
  fr: 'La rivière a baissé dans l’après-midi et les habitants de la rive ont rouvert les magasins et les écoles.',
  de: 'Der Fluss sank am Nachmittag, und die Bewohner des Ufers öffneten wieder die Läden und die Schulen.',
  uk: 'Річка спала по обіді, і мешканці берега знову відчинили крамниці та школи, які стояли зачинені.',
}

const inStory = (language: string, paragraph: string): string => `${around[language]}\n\n${paragraph}`

/** The second paragraph's claims: what each is attributed to, and by which rule. */
const creditsOf = (text: string): readonly (readonly string[])[] =>
  extract(text)
    .claims.filter((c) => c.paragraph === 1)
    .map((c) => c.attributions.map((a) => `${a.outlet.name}, ${a.scope}, ${a.rule}`))

const speakerOf = (text: string): string | undefined =>
  extract(text).claims.flatMap((c) => c.quotations)[0]?.speaker?.name

describe('told by a speaker who stands behind the verb', () => {
  it.each([
    [
      'es',
      '«Nos quedan dos sacos de harina», dijo la molinera Elvira Prado a La Vanguardia. El puerto está cerrado, informó Reuters.',
      'La Vanguardia',
      'Elvira Prado',
    ],
    [
      'fr',
      '« Il nous reste deux sacs de farine », a dit la meunière Élise Prat à l’AFP. Le port est fermé, rapporte Reuters.',
      'Agence France-Presse',
      'Élise Prat',
    ],
    [
      'de',
      '„Wir haben noch zwei Säcke Mehl“, sagte die Müllerin Elsa Prahl der dpa. Der Hafen ist geschlossen, meldete Reuters.',
      'Deutsche Presse-Agentur',
      'Elsa Prahl',
    ],
    [
      'uk',
      '«У нас два мішки борошна», — сказала мірошниця Ольга Правик Українській правді. Порт зачинено, повідомляє Reuters.',
      'Ukrainska Pravda',
      'Ольга Правик',
    ],
  ])('%s: keeps the later credit of the paragraph off the claim', (language, paragraph, outlet, speaker) => {
    const text = inStory(language, paragraph)
    expect(extract(text).language).toBe(language)
    expect(creditsOf(text)).toEqual([[`${outlet}, claim, told`], ['Reuters, claim, inverted-verb']])
    expect(speakerOf(text)).toBe(speaker)
  })

  const sentences: Readonly<Record<string, readonly string[]>> = {
    es: [
      '«El dique aguanta», dijo el ministro a [[El País]].',
      'El dique aguanta, declaró la ingeniera Nora Salas a la agencia [[EFE]].',
      '«El dique aguanta», explicó el alcalde, Bruno Lara, a [[EFE]].',
      'Nadie durmió, contó un vecino de la ribera a la [[Cadena SER]].',
      '«No habrá cortes», ha asegurado la consejera Irene Mora al diario [[El Mundo]].',
      'En declaraciones a [[EFE]], el alcalde pidió calma.',
      'El alcalde pidió calma en una entrevista con [[La Vanguardia]].',
      'El alcalde pidió calma en una entrevista a [[El Mundo]].',
      '«No vuelvo», dijo Bruno Lara al periodista de [[El País]].',
      'El alcalde contó los sacos que estaban frente a ((El País)).',
      'El alcalde dijo que el banco debe dinero a ((El País)).',
      '«No vuelvo», escribió Bruno Lara en una carta a ((El País)).',
      '«No vuelvo», dijo Bruno Lara durante una visita a ((El País)).',
    ],
    fr: [
      '« La digue tient », a dit le ministre à l’[[AFP]].',
      'La digue tient, a déclaré l’ingénieure Nora Salles au quotidien [[Le Figaro]].',
      '« La digue tient », a expliqué le maire, Bruno Larre, à [[Libération]].',
      '« Personne n’a dormi », a confié un voisin au [[Monde]].',
      '« La digue tient », a dit Bruno Larre, cité par « [[Le Figaro]] ».',
      'Le maire a dit à [[France Inter]] que la digue tenait.',
      'Le maire a dit que la banque devait de l’argent à ((Libération)).',
      '« Je ne reviens pas », a dit Bruno Larre dans une lettre à ((Libération)).',
    ],
    de: [
      '„Der Deich hält“, sagte die Ministerin dem [[SPIEGEL]].',
      '„Der Deich hält“, sagte Bürgermeister Bruno Lahr am Montag der [[Süddeutschen Zeitung]].',
      'Der Deich halte, erklärte die Ingenieurin Nora Sahl der Nachrichtenagentur [[Reuters]].',
      '„Niemand hat geschlafen“, sagte ein Nachbar der [[dpa]].',
      'Im Gespräch mit der [[dpa]] bat der Bürgermeister um Ruhe.',
      'Die Ingenieurin sagte der [[Deutschen Presse-Agentur]], der Deich halte.',
      '„Der Deich hält“, sagte der Sprecher der ((dpa)).',
      'Der Bürgermeister sagte, die Bank schulde der ((dpa)) Geld.',
    ],
    uk: [
      '«Дамба тримається», — заявила міністерка Ольга Правик [[Українській правді]].',
      'Ніхто не спав, розповів сусід [[Суспільному]].',
      '«Дамба тримається», — пояснив інженер Богдан Лара агентству [[Reuters]].',
      '«Дамба тримається», — розповіла Ольга Правик виданню «[[Дзеркало тижня]]».',
      'Мер закликав до спокою в інтерв’ю [[BBC Україна]].',
      'Мер закликав до спокою в коментарі [[Укрінформу]].',
      '«Дамба тримається», — сказав Лара [[CNN]].',
      '«Дамба тримається», — заявив Богдан Лара журналістам [[Reuters]].',
      '«Дамба тримається», — сказав у коментарі [[Суспільному]] речник міста.',
      'Дамба тримається, за словами Ольги Правик, яку цитує [[Укрінформ]].',
      '«Дамба тримається», — сказав мер у ((Суспільному)).',
      '«Дамба тримається», — сказав речник ((CNN)).',
      '«Дамба тримається», — сказав директор ((Укрінформу)).',
      'Мер сказав, що банк винен гроші ((Українській правді)).',
    ],
  }
  for (const [language, marked] of Object.entries(sentences))
    it.each(marked)(`${language}: %s`, (sentence) => {
      const { text, credited } = readMarked(inStory(language, sentence))
      expect(citedIn(text)).toEqual(credited)
    })

  it('goes on as long as the speaker behind the verb does', () => {
    const text = inStory(
      'es',
      'El dique aguanta, dijo la ingeniera Nora Salas a EFE. El muro se alzó en mayo, añadió Salas. El valle tiene tres pueblos.',
    )
    expect(creditsOf(text)).toEqual([['EFE, claim, told'], ['EFE, paragraph, speech-goes-on:told'], []])
  })
})

describe('an outlet whose name stands in quotation marks', () => {
  it.each([
    ['uk', '«[[Українська правда]]» повідомляє, що міст зачинено.'],
    ['uk', 'Як пише видання «[[Дзеркало тижня]]» та «[[Укрінформ]]», міст зачинено.'],
    ['es', 'Según «[[El País]]» y «[[La Vanguardia]]», el puente está cerrado.'],
    ['fr', '« [[Le Monde]] » rapporte que le pont est fermé.'],
    ['de', '„[[Der Spiegel]]“ berichtete, dass die Brücke gesperrt ist.'],
  ])('%s: %s is credited and no quotation', (language, sentence) => {
    const { text, credited } = readMarked(inStory(language, sentence))
    expect(citedIn(text)).toEqual(credited)
    const { claims } = extract(text)
    expect(claims.flatMap((c) => c.quotations)).toEqual([])
    expect(claims.flatMap((c) => c.checkpoints).filter((c) => c.kind === 'quotation')).toEqual([])
  })

  it('leaves a quotation that only names one', () => {
    const text = inStory('uk', '«Українська правда має рацію», — сказала Ольга Правик.')
    expect(extract(text).claims.flatMap((c) => c.quotations)).toHaveLength(1)
  })
})
