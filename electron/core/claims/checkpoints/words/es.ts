/** Spanish words of figures, sums and dates. */
import type { CheckpointWords } from '../sense.js'

export const es: CheckpointWords = {
  decimalComma: true,
  capitalMonths: false,
  cardinals: `cero:0 un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12
    trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintiún:21
    veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29
    treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 doscientos:200 doscientas:200
    trescientos:300 trescientas:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800
    novecientos:900`,
  scales: 'mil:1e3 millón:1e6 millones:1e6 billón:1e12 billones:1e12 docena:12',
  many: 'docenas:12 decenas:10 cientos:100 centenares:100 miles:1000',
  ordinals: '',
  fractions: 'tercio:3 tercios:3 quinto:5 quintos:5 mitad:2',
  times: 'doble:2 triple:3 duplicó:2 triplicó:3',
  months: `enero ene; febrero feb; marzo; abril abr; mayo; junio jun; julio jul; agosto ago; septiembre setiembre sept;
    octubre oct; noviembre nov; diciembre dic`,
  doubtfulMonths: '',
  weekdays: 'lunes; martes; miércoles; jueves; viernes; sábado sábados; domingo domingos',
  units: {
    TS: 'segundo segundos',
    TM: 'minuto minutos',
    TH: 'hora horas',
    D: 'día días',
    W: 'semana semanas',
    M: 'mes meses',
    Y: 'año años década:10 décadas:10 siglo:100 siglos:100',
  },
  measures: `cuadrados:² cúbicos:³ km:km kilómetro:km kilómetros:km metro:m metros:m hectárea:ha hectáreas:ha tonelada:t toneladas:t kg:kg kilo:kg
    kilos:kg kilogramos:kg litro:l litros:l barriles:bbl grados:° grado:°`,
  percent: '',
  currencies: `dólar:USD dólares:USD euro:EUR euros:EUR libra:GBP libras:GBP yen:JPY yenes:JPY yuan:CNY yuanes:CNY peso:pesos
    pesos:pesos real:BRL reales:BRL rublos:RUB sol:PEN soles:PEN bolívares:VES quetzales:GTQ lempiras:HNL guaraníes:PYG
    bolivianos:BOB colones:colones francos:francos`,
  cents: 'centavos:USD céntimos:EUR',
  nations: `estadounidenses:USD mexicanos:MXN argentinos:ARS chilenos:CLP colombianos:COP uruguayos:UYU dominicanos:DOP
    canadienses:CAD australianos:AUD suizos:CHF`,
  days: 'hoy:0 ayer:-1 anteayer:-2 mañana:1',
  roles: {
    article: 'el la los las un una',
    of: 'de del',
    to: 'a hasta',
    and: 'y o',
    point: 'puntos',
    per: 'por',
    last: 'pasado pasada último última',
    next: 'próximo próxima',
    this: 'este esta',
    only: 'solo sólo',
    in: 'en desde hasta durante antes tras para dentro unos casi',
    between: 'entre',
    noon: 'mediodía',
    midnight: 'medianoche',
    future: 'será serán tendrá prevé previsto prevista',
    past: 'dijo fue fueron era anunció informó murió',
  },
}
