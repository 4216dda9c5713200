/** Spanish: how news prose credits an outlet. */
import type { CueSet } from './cueSet.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

const report = 'informe|reportaje|artículo|nota|investigación|análisis|despacho|cable|editorial|crónica'

export const es: CueSet = {
  language: 'es',
  articles: list('el la los las lo un una unos unas este esta'),
  definite: list('el la los las este esta'),
  conjunctions: list('y e o u'),
  possessives: [],
  modifiers: list(`
    estatal oficial oficiales local nacional regional internacional británica británico española español francesa francés
    alemana alemán italiana italiano estadounidense mexicana mexicano argentina argentino colombiana colombiano chilena
    chileno peruana peruano brasileña brasileño venezolano cubana rusa ruso ucraniana ucraniano china chino japonesa
    portugués catalán diario prestigioso influyente propio propia conocida misma mismo citada citado`),
  compounds: [],
  kindNouns: [
    { words: 'agencia|agencias de noticias|prensa', fits: ['agency'], proves: true },
    { words: 'agencia|agencias', fits: ['agency'], proves: false },
    { words: 'diario|periódico|rotativo|matutino|vespertino|tabloide', fits: ['newspaper'], proves: true },
    { words: 'semanario|revista', fits: ['magazine', 'newspaper'], proves: true },
    {
      words: 'cadena|emisora|televisora|radiodifusora de? televisión|radio',
      fits: ['broadcaster'],
      proves: true,
    },
    { words: 'cadena|canal|televisión|radio', fits: ['broadcaster'], proves: false },
    { words: 'portal|sitio|medio de? noticias|web|digital|informativo', fits: ['online'], proves: true },
    { words: 'portal|medio', fits: ['online', 'newspaper', 'broadcaster'], proves: false },
  ],
  reportNouns: [],
  weakReportNouns: [],
  journalists: list(
    'periodista periodistas reportero reportera reporteros corresponsal corresponsales columnista enviado',
  ),
  hosts: list('presentador presentadora periodista'),
  belongings: list('dueño propietario accionista directivo directivos sede edificio'),
  affiliates: list('filial'),
  adverbs: list('también ya luego después además posteriormente ayer hoy ha han había habían se'),
  timeWords: list(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre ayer hoy anoche pasado pasada este esta el la semana mes mañana tarde noche`),
  subjectLeads: list('que como cuando mientras pero porque aunque según donde si y'),
  staffLinks: list('de del para en'),
  agentLinks: list('por'),
  handOvers: list('filtró adelantó entregó facilitó'),
  tellers: list(`
    dijo dice dijeron declaró declara declararon declarado afirmó afirma afirmaron afirmado aseguró asegura aseguraron
    asegurado explicó explica explicaron explicado contó cuenta contaron contado comentó comentaron comentado relató relataron
    relatado señaló señala señalaron señalado indicó indicaron indicado precisó reconoció reconocido confirmó confirma
    confirmaron confirmado reveló revelaron revelado admitió admitido manifestó manifestado narró dicho respondió respondieron respondido`),
  apartWords: list(
    'en durante tras sobre con por para sin contra ante desde hasta hacia entre frente junto respecto gracias debido',
  ),
  recipientLinks: list('a al'),
  selfWords: list('su sus'),
  speechVerbs: list(`
    dijo dice afirmó aseguró declaró señaló explicó agregó añadió indicó manifestó advirtió sostuvo comentó reconoció negó
    escribió contó precisó subrayó insistió lamentó confirmó`),
  pronouns: list('él ella ellos ellas'),
  before: [
    { words: 'según', rule: 'according-to', family: 'report' },
    {
      words: `según <mod> ${report} de|del|en|publicado por|en?`,
      rule: 'according-to-report',
      family: 'report',
    },
    {
      words:
        'según informó|informa|informaron|reportó|publicó|publica|reveló|adelantó|recogió|recoge|detalló',
      rule: 'according-to',
      family: 'report',
    },
    { words: 'de acuerdo con|a', rule: 'according-to', family: 'report' },
    { words: 'de acuerdo al', rule: 'according-to', family: 'report' },
    {
      words: 'citado|citada|citados|citadas|recogido|recogida|recogidas <time> por',
      rule: 'quoted-by',
      family: 'report',
    },
    {
      words:
        'publicado|publicada|revelado|revelada|adelantado|adelantada|informado|difundido|difundida <time> por',
      rule: 'reported-by',
      family: 'report',
    },
    {
      words: 'publicado|publicada|aparecido|aparecida|publicó <time> en',
      rule: 'published-in',
      family: 'report',
    },
    {
      words:
        'obtenido|obtenida|obtenidos|obtenidas|consultado|consultados|consultada|consultadas|visto|vistos|revisados <time> por',
      rule: 'obtained-by',
      family: 'document',
    },
    { words: 'a los que|cual tuvo acceso', rule: 'obtained-by', family: 'document' },
    { words: 'citando a?', rule: 'citing', family: 'relay' },
    {
      words: 'informó|informa|reportó|publicó|reveló|señaló|dijo|escribió|adelantó',
      rule: 'inverted-verb',
      family: 'report',
      needs: 'pause',
    },
    {
      words: 'entrevista|conversación|entrevistado|entrevistada <time> con|en|a|por|de|para',
      rule: 'interview-with',
      family: 'interview',
    },
    {
      words: 'declaraciones|comentarios|declaración <time> a|al|para|recogidas por?',
      rule: 'comments-to',
      family: 'interview',
    },
    {
      words:
        'dijo|declaró|contó|confirmó|aseguró|explicó|afirmó|comentó|relató|señaló|indicó|reconoció <time> a|al',
      rule: 'told',
      family: 'interview',
    },
    { words: 'hablando|habló|conversó <time> con', rule: 'spoke-to', family: 'interview' },
    {
      words: 'encuesta|sondeo|estudio <time> de|del|para|publicado por?',
      rule: 'poll-by',
      family: 'document',
    },
    { words: `${report} de|del|en`, rule: 'report-in', family: 'report' },
  ],
  after: [
    {
      words: 'informó|informa|informaron|informan|reportó|reporta|reportaron',
      rule: 'reported',
      family: 'report',
    },
    { words: 'publicó|publica|reveló|revela|adelantó|difundió', rule: 'reported', family: 'report' },
    { words: 'escribió|escribe|tituló', rule: 'wrote', family: 'report' },
    {
      words: 'dijo|señaló|señala|aseguró|asegura|indicó|afirmó|afirma|detalló|precisó|apuntó',
      rule: 'said',
      family: 'report',
      needs: 'others',
    },
    { words: 'citó|cita', rule: 'quoted', family: 'report', needs: 'others' },
    { words: 'tuvo acceso', rule: 'obtained', family: 'document' },
    { words: 'cifró|situó', rule: 'put', family: 'report', needs: 'figure' },
  ],
  creditOpenings: [
    { words: 'fuente|fuentes', rule: 'source-line', kind: 'credit', colon: true },
    {
      words: 'con información|datos|reportes|despachos de',
      rule: 'with-inputs',
      kind: 'credit',
      colon: false,
    },
    {
      words: 'publicado|tomado originalmente? en|de|por',
      rule: 'originally-published',
      kind: 'credit',
      colon: false,
    },
    { words: 'por', rule: 'byline', kind: 'credit', colon: false },
    { words: 'foto|fotos|imagen|fotografía', rule: 'photo-credit', kind: 'photo', colon: true },
  ],
  dateLineWords: list(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre publicado publicada actualizado actualizada el de a las hace horas minutos lectura h',
  ),
  creditFillers: list('y e la el de agencia agencias redacción'),
}
