/** Credits in Spanish, French, German and Ukrainian, on sentences written for this test. */
import { describe, expect, it } from 'vitest'
import { cueSets } from '../../../electron/core/outlets/cues/cueSets.js'
import { citedIn, extract, readMarked } from './marked.js'

/** [[Reuters]] is credited, ((CNN)) only named. Each sentence stands in a story of its language. */
const stories: Readonly<Record<string, { readonly around: string; readonly sentences: readonly string[] }>> =
  {
    es: {
      around:
        'La lluvia cayó toda la noche sobre el valle y los vecinos pasaron el día limpiando las calles con palas.',
      sentences: [
        'El puente reabrirá en marzo, según [[Reuters]].',
        'Según la agencia [[EFE]], tres personas siguen desaparecidas.',
        'El ministro dimitirá el lunes, de acuerdo con [[El País]].',
        'Los precios subieron un 4 %, informó [[Reuters]].',
        '[[Clarín]] informó que el contrato nunca se firmó.',
        '“No hay plan”, dijo el alcalde en una entrevista con [[El Mundo]].',
        'La ministra declaró a [[EFE]] que no dimitirá.',
        'El vuelo fue cancelado, según informó [[AFP]].',
        'Unos documentos obtenidos por [[The New York Times]] muestran otra cosa.',
        'El gobierno, según un informe de [[Bloomberg]], perdió 3 millones de euros.',
        'El portavoz, citado por [[Interfax]], negó la noticia.',
        'La obra costó el doble, según [[AP]] y [[AFP]].',
        'El empresario compró acciones de ((The New York Times)) en mayo.',
      ],
    },
    fr: {
      around:
        'La pluie est tombée toute la nuit sur la vallée et les habitants ont passé la journée à nettoyer les rues.',
      sentences: [
        'Le pont rouvrira en mars, selon [[Reuters]].',
        "Selon l'[[AFP]], trois personnes sont toujours portées disparues.",
        'Le ministre partira lundi, selon le quotidien [[Le Monde]].',
        'D’après [[Le Figaro]], le contrat n’a jamais été signé.',
        'Les prix ont augmenté de 4 %, rapporte [[Reuters]].',
        '[[Mediapart]] révèle que le maire le savait.',
        '« Il n’y a pas de plan », a déclaré le maire à l’[[AFP]].',
        'La ministre l’a confirmé dans un entretien à [[Libération]].',
        'Des documents consultés par [[Le Monde]] montrent autre chose.',
        'Le porte-parole, cité par [[Interfax]], a démenti.',
        'Les travaux ont coûté le double, selon [[Reuters]] et [[Bloomberg]].',
        'Le vol a été annulé, a indiqué [[Reuters]].',
        'Le port rouvrira lundi, a déclaré le délégué au [[Monde]].',
        'Le port rouvrira lundi, a confirmé la directrice aux [[Échos]].',
        'Selon une enquête du [[Figaro]], un élu sur cinq veut partir.',
        'L’homme d’affaires a acheté des actions du ((New York Times)) en mai.',
      ],
    },
    de: {
      around:
        'Der Regen fiel die ganze Nacht auf das Tal, und die Bewohner verbrachten den Tag damit, die Straßen zu säubern.',
      sentences: [
        'Die Brücke öffnet im März wieder, berichtet [[Reuters]].',
        'Laut [[dpa]] werden noch drei Menschen vermisst.',
        'Wie die Nachrichtenagentur [[Reuters]] berichtet, tritt der Minister am Montag zurück.',
        'Nach Informationen der [[Süddeutschen Zeitung]] wurde der Vertrag nie unterschrieben.',
        '[[Der Spiegel]] berichtete, dass der Bürgermeister davon wusste.',
        '„Es gibt keinen Plan“, sagte er der Nachrichtenagentur [[AFP]].',
        'Das bestätigte die Ministerin gegenüber [[Reuters]].',
        'Der Sprecher sagte im Gespräch mit der [[Welt]], man prüfe den Fall.',
        'Die Kosten haben sich verdoppelt, meldete die [[Deutsche Presse-Agentur]] unter Berufung auf [[Bloomberg]].',
        'Einem Bericht der [[Bild]] zufolge fehlen drei Millionen Euro.',
        'Der Flug wurde laut [[AP]] und [[AFP]] gestrichen.',
        'Der Unternehmer kaufte im Mai Aktien der ((New York Times)).',
      ],
    },
    uk: {
      around:
        'Дощ ішов у долині всю ніч, і мешканці цілий день прибирали вулиці та рятували речі з підвалів.',
      sentences: [
        'Міст відкриють у березні, повідомляє [[Reuters]].',
        'За даними [[Reuters]], троє людей досі вважаються зниклими.',
        'Про це повідомляє [[Укрінформ]].',
        'Про це пише [[The Guardian]].',
        'Міністр піде у відставку, повідомляє [[Bloomberg]] з посиланням на [[AFP]].',
        'Як пише [[Українська правда]], договір так і не підписали.',
        '«Плану немає», — сказав мер в інтерв’ю [[BBC]].',
        '[[Reuters]] повідомляє, що рейс скасували.',
        'Речник розповів у коментарі [[Суспільному]], що перевірка триває.',
        'За інформацією агентства [[AFP]], витрати зросли вдвічі.',
        'Згідно з [[The New York Times]], вибори перенесуть.',
        'Підприємець купив акції ((The New York Times)) у травні.',
      ],
    },
  }

for (const [language, { around, sentences }] of Object.entries(stories)) {
  describe(`credits in ${language}`, () => {
    for (const marked of sentences)
      it(marked, () => {
        const { text, credited } = readMarked(`${around}\n\n${marked}\n\n${around}`)
        expect(extract(text).language).toBe(language)
        expect(citedIn(text)).toEqual(credited)
      })
    it('has at least ten cues', () => {
      const set = cueSets.find((s) => s.language === language)
      expect((set?.before.length ?? 0) + (set?.after.length ?? 0)).toBeGreaterThanOrEqual(10)
    })
  })
}
