/** Words that make a name's edition: "Wired Italy", "BBC Persian", "CNN International". */
import type { Lexicon } from './lexicon.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Countries, regions and languages: another newsroom under the same brand. */
const abroad = list(`
  afghanistan africa albania algeria america arabia arabic argentina armenia asia australia austria azerbaijan
  balkans bangladesh bangla belgium bolivia bosnia brasil brazil bulgaria canada chile china chinese colombia croatia
  cyprus czech deutschland denmark dutch ecuador egypt english españa español espanol estonia ethiopia europe filipino
  finland france french georgia german germany ghana greece hebrew hindi hungary india indonesia iran iraq ireland
  israel italia italian italy japan japanese kazakhstan kenya korea korean kosovo kurdish latvia lebanon lithuania
  malaysia mandarin marathi mexico méxico moldova mongolia montenegro morocco mundo myanmar burmese nepal nepali
  netherlands nigeria norway pakistan pashto persian peru perú philippines poland polish portugal portuguese polska
  romania russia russian scotland serbia singapore slovakia slovenia somali spain spanish swahili sweden switzerland
  taiwan tajik tamil tanzania telugu thai thailand tunisia turkey turkish türk türkiye uganda ukraine ukrainian urdu
  uzbek uzbekistan venezuela vietnam vietnamese wales zambia zimbabwe hausa igbo yoruba pidgin gujarati punjabi
  cymru alba afrique arabi arabiya türkçe deutsch français italiano português kiswahili amharic tigrinya sinhala kyrgyz
  україна українська українською русский`)

/** Behind "en": "CNN en Español". With a small letter the words only say which language was spoken. */
const tongues = list('español français inglés castellano anglais árabe')

/** Cities with a station of a network: "ABC Melbourne", "CBS Boston". */
const cities = list(`
  london manchester birmingham leeds liverpool bristol belfast glasgow edinburgh cardiff sydney melbourne brisbane perth
  adelaide hobart darwin canberra toronto montreal ottawa vancouver calgary edmonton winnipeg halifax boston chicago detroit
  philadelphia pittsburgh baltimore miami orlando atlanta dallas houston austin denver phoenix seattle sacramento
  cleveland minneapolis milwaukee memphis nashville johannesburg durban lagos abuja nairobi kampala accra delhi mumbai
  chennai kolkata karachi lahore islamabad dhaka colombo`)

/** Departments of the same outlet: the name goes on, the outlet stays. */
const departments = list(`
  international world worldwide online digital news television tv radio plus live magazine weekend sunday english
  business sport sports football politics money finance weather travel style entertainment opinion`)

export interface Editions {
  readonly abroad: ReadonlySet<number>
  readonly departments: ReadonlySet<number>
  readonly cities: ReadonlySet<number>
  /** "en", and the languages that may follow it. */
  readonly inTongue: number
  readonly tongues: ReadonlySet<number>
}

export const compileEditions = (lexicon: Lexicon): Editions => ({
  abroad: new Set(abroad.map((w) => lexicon.add(w))),
  departments: new Set(departments.map((w) => lexicon.add(w))),
  cities: new Set(cities.map((w) => lexicon.add(w))),
  inTongue: lexicon.add('en'),
  tongues: new Set(tongues.map((w) => lexicon.add(w))),
})
