/** Ukrainian: how news prose credits an outlet. Words stand in the cases that follow the cues. */
import type { CueSet } from './cueSet.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

const interview = "інтерв'ю|інтерв’ю"

export const uk: CueSet = {
  language: 'uk',
  articles: [],
  definite: list('це цей ця'),
  conjunctions: list('і й та або'),
  possessives: [],
  modifiers: list(`
    державне державна державної американське американська американської американський британська британської британське
    британський німецьке німецька німецької французька французької російське російське польське польська японська
    українська українське української міжнародне міжнародна впливове авторитетне місцеве незалежне власним`),
  compounds: [],
  kindNouns: [
    { words: 'інформаційне|інформаційна агентство|агенція', fits: ['agency'], proves: true },
    {
      words: 'агентство|агентства|агентству|агентством|агенція|агенції|інформагентство',
      fits: ['agency'],
      proves: false,
    },
    { words: 'газета|газети|газеті|газету|газетою|таблоїд|тижневик', fits: ['newspaper'], proves: true },
    { words: 'журнал|журналу|журналом|часопис', fits: ['magazine'], proves: true },
    {
      words: 'телеканал|телеканалу|телеканалом|телекомпанія|радіостанція|мовник',
      fits: ['broadcaster'],
      proves: true,
    },
    { words: 'канал|каналу|радіо', fits: ['broadcaster'], proves: false },
    {
      words: 'видання|виданню|виданням|портал|порталу|сайт|сайту',
      fits: ['online', 'newspaper', 'magazine'],
      proves: true,
    },
  ],
  reportNouns: [],
  weakReportNouns: [],
  journalists: list('журналіст журналістка журналісти кореспондент кореспондентка кореспонденти оглядач'),
  hosts: list('ведучий ведуча журналіст'),
  belongings: list(`
    власник власниця власники редактор редакторка головред головредка шефредактор редакція офіс співвласник директор директорка
    засновник засновниця речник речниця представник представниця керівник керівниця`),
  affiliates: [],
  adverbs: list('також вже раніше згодом перед цим уже'),
  // "з" ends the clause in "повідомляє X з посиланням на Y".
  timeWords: list(`
    понеділок вівторок середу четвер п’ятницю пятницю суботу неділю січня лютого березня квітня травня червня липня серпня
    вересня жовтня листопада грудня вчора сьогодні у в з із`),
  subjectLeads: list('що як коли але бо хоча якщо і та тоді водночас'),
  staffLinks: list('з із від'),
  agentLinks: [],
  handOvers: list('передав'),
  recipientLinks: [],
  namesDecline: true,
  tellers: list(`
    сказав сказала сказали розповів розповіла розповіли заявив заявила заявили повідомив повідомила повідомили пояснив
    пояснила пояснили підтвердив підтвердила підтвердили зізнався зізналася уточнив уточнила поскаржився поскаржилася
    прокоментував прокоментувала відповів відповіла`),
  apartWords: list('у в на з із зі до від про для під за після перед при через щодо'),
  selfWords: list('свій своя свої своїх його її'),
  speechVerbs: list(`
    сказав сказала каже заявив заявила зазначив зазначила додав додала повідомив повідомила пояснив пояснила написав
    написала підкреслив підкреслила наголосив наголосила розповів розповіла`),
  pronouns: list('він вона вони'),
  before: [
    {
      words: 'за даними|інформацією|словами|повідомленням|підрахунками',
      rule: 'according-to',
      family: 'report',
    },
    { words: 'згідно з|із <mod> повідомленням|даними|інформацією?', rule: 'according-to', family: 'report' },
    { words: 'якого|яку|яких цитує|цитують|процитував|процитувала', rule: 'quoted-by', family: 'report' },
    { words: 'з|із посиланням на', rule: 'citing', family: 'relay' },
    { words: 'посилаючись на', rule: 'citing', family: 'relay' },
    {
      words:
        'про це|цьому? повідомляє|повідомив|повідомила|повідомило|пише|йдеться|розповіло|інформує|у|в|на?',
      rule: 'reported-by',
      family: 'report',
    },
    {
      words: 'як повідомляє|повідомив|повідомила|повідомило|пише|інформує|передає|стверджує',
      rule: 'reported-by',
      family: 'report',
    },
    {
      words: 'повідомляє|повідомило|повідомила|повідомив|пише|передає|інформує|зазначає|стверджує',
      rule: 'inverted-verb',
      family: 'report',
      needs: 'pause',
    },
    { words: `${interview} <time> для? з|на|газеті|журналу?`, rule: 'interview-with', family: 'interview' },
    { words: `в|у ${interview}`, rule: 'interview-with', family: 'interview' },
    { words: 'в|у коментарі|розмові|ефірі для|з|із?', rule: 'comments-to', family: 'interview' },
    {
      words:
        'розповів|розповіла|сказав|сказала|повідомив|повідомила|заявив|заявила|пояснив|пояснила <time> журналістам|кореспонденту|кореспондентам?',
      rule: 'told',
      family: 'interview',
    },
    {
      words:
        'опублікований|опублікована|опубліковане|оприлюднений|опублікованій|опублікованому <time> у|в|на',
      rule: 'published-in',
      family: 'report',
    },
    {
      words: 'розслідування|розслідуванні|матеріалі|статті|репортажі|повідомленні',
      rule: 'report-in',
      family: 'report',
    },
    { words: 'опитування|дослідження|аналіз', rule: 'poll-by', family: 'document' },
    { words: 'у|в розпорядженні', rule: 'obtained-by', family: 'document' },
  ],
  after: [
    {
      words: 'повідомляє|повідомляють|повідомило|повідомила|повідомив|повідомили',
      rule: 'reported',
      family: 'report',
    },
    { words: 'пише|пишуть|написало|написала|написав', rule: 'wrote', family: 'report' },
    {
      words: 'передає|інформує|передало|розповіло|опублікувало|опублікувала|опублікував',
      rule: 'reported',
      family: 'report',
    },
    {
      words: "зазначає|стверджує|з’ясувало|з'ясувало|дізналося|оцінює",
      rule: 'said',
      family: 'report',
      needs: 'others',
    },
    { words: 'цитує|процитувало', rule: 'quoted', family: 'report', needs: 'others' },
    { words: 'з|із посиланням', rule: 'reported', family: 'report' },
  ],
  creditOpenings: [
    { words: 'джерело|джерела', rule: 'source-line', kind: 'credit', colon: true },
    { words: 'за матеріалами|інформацією', rule: 'compiled-from', kind: 'credit', colon: false },
    { words: 'фото|ілюстрація|світлина', rule: 'photo-credit', kind: 'photo', colon: true },
  ],
  dateLineWords: list(
    'понеділок вівторок середа четвер п’ятниця субота неділя січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня опубліковано оновлено о об року',
  ),
  creditFillers: list('і та й агентство видання'),
}
