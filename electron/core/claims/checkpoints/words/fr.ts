/** French words of figures, sums and dates. */
import type { CheckpointWords } from '../sense.js'

export const fr: CheckpointWords = {
  decimalComma: true,
  capitalMonths: false,
  cardinals: `zéro:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13
    quatorze:14 quinze:15 seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 nonante:90`,
  scales:
    'cent:100 cents:100 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 douzaine:12 dizaine:10 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 centaine:100 millier:1e3',
  many: 'douzaines:12 dizaines:10 centaines:100 milliers:1000',
  ordinals: '',
  fractions: 'tiers:3 quart:4 quarts:4 cinquième:5 cinquièmes:5 moitié:2',
  times: 'double:2 triple:3 doublé:2 triplé:3',
  months:
    'janvier janv; février févr; mars; avril; mai; juin; juillet juil; août; septembre sept; octobre oct; novembre nov; décembre déc',
  doubtfulMonths: 'sept',
  weekdays: 'lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche',
  units: {
    TS: 'seconde secondes',
    TM: 'minute minutes',
    TH: 'heure heures',
    D: 'jour jours',
    W: 'semaine semaines',
    M: 'mois',
    Y: 'an ans année années décennie:10 décennies:10 siècle:100 siècles:100',
  },
  measures: `carrés:² cubes:³ km:km kilomètre:km kilomètres:km mètre:m mètres:m hectare:ha hectares:ha tonne:t tonnes:t kg:kg kilo:kg kilos:kg
    litre:l litres:l barils:bbl degré:° degrés:°`,
  percent: '',
  currencies: `dollar:USD dollars:USD euro:EUR euros:EUR livre:GBP livres:GBP yen:JPY yens:JPY yuan:CNY yuans:CNY roubles:RUB
    hryvnias:UAH francs:francs dirhams:dirhams dinars:dinars roupies:INR`,
  cents: 'centimes:EUR',
  nations: `américains:USD canadiens:CAD australiens:AUD suisses:CHF cfa:XOF marocains:MAD algériens:DZD tunisiens:TND
    sterling:GBP`,
  days: 'hier:-1 demain:1',
  roles: {
    article: 'le la les un une',
    of: 'de d des du',
    to: 'à',
    and: 'et ou',
    point: 'point points',
    per: 'pour',
    last: 'dernier dernière',
    next: 'prochain prochaine',
    this: 'ce cette',
    only: 'seul seule seulement',
    in: 'en depuis jusqu durant avant après pendant dans environ près',
    between: 'entre',
    noon: 'midi',
    midnight: 'minuit',
    future: 'sera seront aura prévu prévue devrait',
    past: 'déclaré dit annoncé indiqué était a ont',
  },
}
