/** German words of figures, sums and dates. */
import type { CheckpointWords } from '../sense.js'

export const de: CheckpointWords = {
  decimalComma: true,
  capitalMonths: true,
  cardinals: `null:0 ein:1 eine:1 einen:1 einem:1 einer:1 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9
    zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20
    dreißig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90`,
  scales: `hundert:100 tausend:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12
    billionen:1e12 dutzend:12`,
  many: 'dutzende:12 hunderte:100 tausende:1000 hunderttausende:1e5 zehntausende:1e4',
  ordinals: '',
  fractions: 'drittel:3 viertel:4 fünftel:5 hälfte:2',
  times: 'verdoppelt:2 verdreifacht:3 doppelt:2 halbiert:0.5',
  months: `januar jänner jan; februar feb; märz; april; mai; juni; juli; august aug; september sept; oktober okt;
    november nov; dezember dez`,
  doubtfulMonths: 'april august',
  weekdays: `montag montagabend montagmorgen; dienstag dienstagabend dienstagmorgen; mittwoch mittwochabend mittwochmorgen;
    donnerstag donnerstagabend donnerstagmorgen; freitag freitagabend freitagmorgen; samstag samstagabend sonnabend;
    sonntag sonntagabend`,
  units: {
    TS: 'sekunde sekunden',
    TM: 'minute minuten',
    TH: 'stunde stunden',
    D: 'tag tage tagen',
    W: 'woche wochen',
    M: 'monat monate monaten',
    Y: 'jahr jahre jahren jahrzehnt:10 jahrzehnte:10 jahrzehnten:10 jahrhundert:100 jahrhunderte:100',
  },
  measures: `km:km kilometer:km kilometern:km meter:m metern:m hektar:ha tonne:t tonnen:t kg:kg kilo:kg kilogramm:kg liter:l
    litern:l barrel:bbl grad:° quadratkilometer:km² quadratmeter:m² megawatt:MW gigawatt:GW`,
  percent: 'prozent:% prozentpunkt:pp prozentpunkte:pp prozentpunkten:pp basispunkte:bp basispunkten:bp',
  currencies: `dollar:USD euro:EUR pfund:GBP franken:CHF yen:JPY yuan:CNY rubel:RUB hrywnja:UAH złoty:PLN zloty:PLN
    kronen:kronen forint:HUF lira:TRY`,
  cents: 'cent:EUR',
  nations:
    'kanadische:CAD australische:AUD schweizer:CHF schwedische:SEK norwegische:NOK dänische:DKK tschechische:CZK',
  days: 'heute:0 gestern:-1 vorgestern:-2 übermorgen:2',
  roles: {
    article: 'der die das den dem des ein eine',
    of: 'von',
    to: 'bis auf',
    and: 'und oder',
    last: 'vergangenen vergangene vergangener letzten letzte letzter letztes vergangenes',
    next: 'nächsten nächste nächster nächstes kommenden kommende',
    this: 'diesen diese dieser dieses',
    only: 'nur mindestens',
    in: 'im in seit bis vor nach während ab ende anfang mitte innerhalb rund etwa knapp',
    between: 'zwischen',
    clock: 'uhr',
    noon: 'mittag',
    midnight: 'mitternacht',
    future: 'wird werden soll sollen werde würden',
    past: 'sagte war waren wurde wurden hatte teilte',
  },
}
