/** English words of figures, sums and dates. */
import type { CheckpointWords } from '../sense.js'

export const en: CheckpointWords = {
  decimalComma: false,
  capitalMonths: true,
  cardinals: `zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
    fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60
    seventy:70 eighty:80 ninety:90`,
  scales: `hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 dozen:12 lakh:1e5 lakhs:1e5 crore:1e7
    crores:1e7 mn:1e6 mln:1e6 bn:1e9 bln:1e9 tn:1e12 trn:1e12`,
  many: 'dozens:12 hundreds:100 thousands:1000 millions:1e6 billions:1e9 trillions:1e12',
  ordinals: `second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12
    thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 first:1`,
  fractions: `half:2 halves:2 third:3 thirds:3 quarter:4 quarters:4 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6
    seventh:7 eighth:8 eighths:8 ninth:9 tenth:10 tenths:10`,
  times:
    'twice:2 thrice:3 doubled:2 tripled:3 trebled:3 quadrupled:4 halved:0.5 twofold:2 threefold:3 fourfold:4 fivefold:5 tenfold:10',
  months: `january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept sep;
    october oct; november nov; december dec`,
  doubtfulMonths: 'may march mar april june august jan dec jun',
  weekdays: `monday mondays mon; tuesday tuesdays tue tues; wednesday wednesdays wed; thursday thursdays thu thurs;
    friday fridays fri; saturday saturdays; sunday sundays`,
  units: {
    TS: 'second seconds sec secs',
    TM: 'minute minutes min mins',
    TH: 'hour hours hr hrs',
    D: 'day days',
    W: 'week weeks fortnight:2 fortnights:2',
    M: 'month months',
    Y: 'year years yr yrs decade:10 decades:10 century:100 centuries:100',
  },
  measures: `square:² sq:² cubic:³ pound:lb pounds:lb km:km kms:km kilometre:km kilometres:km kilometer:km kilometers:km metre:m metres:m meter:m meters:m cm:cm
    centimetres:cm centimeters:cm mm:mm millimetres:mm millimeters:mm mile:mi miles:mi mph:mph kph:km/h knots:kn foot:ft
    feet:ft inch:in inches:in yard:yd yards:yd acre:acre acres:acre hectare:ha hectares:ha ton:t tons:t tonne:t tonnes:t
    kg:kg kgs:kg kilogram:kg kilograms:kg kilo:kg kilos:kg gram:g grams:g litre:l litres:l liter:l liters:l barrel:bbl
    barrels:bbl gallon:gal gallons:gal megawatt:MW megawatts:MW mw:MW gigawatt:GW gigawatts:GW gw:GW kwh:kWh mwh:MWh
    degree:° degrees:° celsius:°C fahrenheit:°F ounce:oz ounces:oz`,
  percent: 'percent:% pct:%',
  currencies: `dollar:USD dollars:USD greenback:USD euro:EUR euros:EUR pound:GBP pounds:GBP sterling:GBP yen:JPY yuan:CNY
    renminbi:CNY rmb:CNY ruble:RUB rubles:RUB rouble:RUB roubles:RUB hryvnia:UAH hryvnias:UAH hryvnya:UAH zloty:PLN
    zlotys:PLN zlotych:PLN forint:HUF forints:HUF lira:TRY liras:TRY shekel:ILS shekels:ILS rand:ZAR naira:NGN cedi:GHS
    cedis:GHS baht:THB ringgit:MYR rupiah:IDR dong:VND taka:BDT won:KRW reais:BRL ruphiya:MVR tenge:KZT lari:GEL
    birr:ETB kwacha:ZMW leu:RON lei:RON lev:BGN leva:BGN  kyat:MMK kip:LAK riel:KHR pula:BWP dalasi:GMD
    bolivianos:BOB soles:PEN quetzales:GTQ quetzals:GTQ lempiras:HNL guaranies:PYG cordobas:NIO colones:colones
    afghani:AFN afghanis:AFN manat:manat manats:manat soum:UZS som:KGS somoni:TJS drams:AMD dram:AMD lek:ALL tugrik:MNT
    rupee:INR rupees:INR peso:pesos pesos:pesos franc:francs francs:francs dinar:dinars dinars:dinars dirham:dirhams
    dirhams:dirhams riyal:riyals riyals:riyals rial:IRR rials:IRR shilling:shillings shillings:shillings krona:SEK kronor:SEK
    kroner:kroner krone:kroner koruna:CZK koruny:CZK`,
  cents: 'cent:USD cents:USD pence:GBP penny:GBP p:GBP kopecks:RUB paise:INR',
  nations: `us:USD u.s.:USD american:USD canadian:CAD australian:AUD zealand:NZD singapore:SGD singaporean:SGD kong:HKD taiwan:TWD
    taiwanese:TWD jamaican:JMD namibian:NAD fijian:FJD liberian:LRD zimbabwean:ZWL zimbabwe:ZWL belize:BZD barbadian:BBD british:GBP
    egyptian:EGP lebanese:LBP syrian:SYP sudanese:SDG indian:INR pakistani:PKR nepali:NPR nepalese:NPR lankan:LKR mauritian:MUR
    indonesian:IDR mexican:MXN argentine:ARS argentinian:ARS chilean:CLP colombian:COP philippine:PHP filipino:PHP cuban:CUP
    dominican:DOP uruguayan:UYU swiss:CHF cfa:XOF congolese:CDF rwandan:RWF burundian:BIF kuwaiti:KWD jordanian:JOD iraqi:IQD
    tunisian:TND algerian:DZD bahraini:BHD libyan:LYD serbian:RSD emirati:AED uae:AED moroccan:MAD saudi:SAR qatari:QAR omani:OMR
    yemeni:YER iranian:IRR kenyan:KES ugandan:UGX tanzanian:TZS somali:SOS swedish:SEK norwegian:NOK danish:DKK icelandic:ISK
    turkish:TRY russian:RUB belarusian:BYN korean:KRW chinese:CNY japanese:JPY brazilian:BRL ghanaian:GHS nigerian:NGN
    ukrainian:UAH polish:PLN czech:CZK hungarian:HUF israeli:ILS thai:THB malaysian:MYR vietnamese:VND`,
  days: 'today:0 tonight:0 yesterday:-1 tomorrow:1',
  roles: {
    article: 'the a an',
    of: 'of',
    to: 'to',
    and: 'and or',
    half: 'half',
    point: 'point points percentage basis',
    per: 'per',
    extra:
      'more full straight consecutive long whole additional further extra other working calendar solid short business',
    ago: 'ago earlier',
    last: 'last',
    next: 'next coming',
    this: 'this',
    only: 'only just least exactly another',
    in: 'in by since until till during before after from through throughout around on for within over nearly almost about than took',
    between: 'between',
    part: 'early late mid',
    am: 'am a.m.',
    pm: 'pm p.m.',
    noon: 'noon midday',
    midnight: 'midnight',
    old: 'old aged',
    future: 'will would shall due scheduled expected planned set begin going',
    past: 'said says was were had told did wrote came took died fell rose made held began announced reported',
  },
}
