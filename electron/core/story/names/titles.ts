/** Titles, offices and the small words of names: what stands before, inside and behind a person's name. */
import type { Gender } from './givenNames.js'

import { foreignRoles } from './foreignRoles.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Capitalised words that directly precede a name; a full stop behind them is left out. */
export const titles = words(`
  Mr Mrs Ms Miss Mx Messrs Dr Drs Doctor Prof Professor President Premier Minister Chancellor Vice-President Vice-Chancellor
  Senator Sen Sens Representative Rep Reps Congressman Congresswoman Delegate Assemblyman Assemblywoman Governor Gov Mayor
  Councillor Councilor Councilman Councilwoman Cllr Alderman MEC MP MEP MSP TD Deputy Justice Judge Magistrate Attorney Advocate Barrister
  General Gen Secretary Undersecretary Secretary-General Treasurer Speaker Ambassador Envoy Consul Commissioner Comptroller Ombudsman
  Commander Cmdr Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Admiral Adm Brigadier Brig Marshal Corporal Cpl
  Private Pvt Officer Detective Inspector Superintendent Supt Sheriff Constable Trooper Chief Marshal
  King Queen Prince Princess Duke Duchess Earl Lord Lady Sir Dame Baron Baroness Count Countess Viscount Emperor Empress Emir
  Sultan Sheikh Sheik Pope Cardinal Archbishop Bishop Father Reverend Rev Rabbi Imam Ayatollah Sister Brother Pastor
  Patriarch Canon Monsignor Mullah Maulana Swami Director Chairman Chairwoman Chairperson Chair CEO CFO COO CTO Executive Manager
  Supervisor Coordinator Coach Editor Reporter Correspondent Columnist Spokesman Spokeswoman Spokesperson Adviser Advisor Counsel
  Analyst Economist Strategist Leader Ranger Democrat Republican Libertarian Conservative Actor Actress Singer Comrade Master
  Hon Honourable Honorable Engr Alhaji Alhaja Mallam Malam Hajiya Barr Otunba Oba Shri Smt Pandit Insp
  Sr Sra Don Doña Señor Señora Monsieur Madame Mme Mlle Herr Frau Signor Signora Presidente Ministro Ministra Präsident Kanzler Minister
  Président Présidente Presidenta Alcalde Alcaldesa Präsidentin Kanzlerin Bundeskanzler Bundeskanzlerin Bundespräsident Ministerin
  Пан Пані Президент Президентка Міністр Міністерка Прем'єр Прем’єр Прем'єрка Прем’єрка Мер Мерка
`)

/** Words before a title that belong to it: "Deputy Foreign Minister", "Acting Chief Justice". */
export const ofTitle = words(`
  Prime Foreign Finance Health Defence Defense Interior Home Environment Education Energy Trade Transport Justice Labour Labor Agriculture
  Deputy Vice Acting Interim Former Chief Attorney Major Lieutenant Brigadier Crown Assistant Associate Senior Managing Executive
  Opposition Majority Minority Lead House Senate State Press Police Fire Lord Chief Rear Wing Squadron Master
`)

/** English words of `roles`. */
const englishRoles = words(`
  spokesman spokeswoman spokesperson minister president senator mayor governor lawmaker congressman congresswoman politician leader
  chief chairman chairwoman chair director head secretary ambassador envoy commissioner commander general colonel captain lieutenant
  sergeant officer detective inspector judge justice prosecutor lawyer attorney advocate solicitor barrister analyst economist
  strategist researcher scientist professor doctor physician surgeon nurse teacher lecturer historian expert specialist consultant
  activist campaigner organiser organizer author writer novelist poet journalist reporter correspondent columnist editor
  broadcaster presenter host anchor actor actress singer musician artist director filmmaker producer photographer designer architect
  engineer pilot driver farmer fisherman trader merchant worker resident student pupil villager neighbour neighbor witness survivor
  owner founder co-founder manager executive boss banker investor entrepreneur businessman businesswoman billionaire magnate
  coach trainer player striker goalkeeper midfielder defender captain champion athlete swimmer boxer golfer
  king queen prince princess pope bishop archbishop cardinal priest pastor rabbi imam sacristan monk nun
  wife husband mother father son daughter brother sister uncle aunt cousin friend colleague widow grandmother grandfather
  premier chancellor treasurer councillor councilor counselor counsellor deputy adviser advisor aide diplomat official
  veteran soldier matron sheriff ranger supervisor superintendent principal dean rector guardian custodian curator counterpart rival partner counsel
  candidate contender challenger incumbent vet veterinarian biologist geologist ecologist climatologist meteorologist astronomer
  physicist chemist epidemiologist virologist psychologist sociologist seismologist statistician auditor accountant
  critic commentator pundit blogger vlogger podcaster influencer streamer playwright screenwriter poet sculptor painter illustrator
  violinist pianist guitarist drummer composer conductor winger forward batsman bowler quarterback pitcher cyclist sprinter skipper
  hydrologist agronomist archaeologist botanist zoologist entomologist ornithologist oceanographer criminologist pharmacist dentist
  paramedic firefighter lifeguard forester gardener miner sailor skier climber pensioner passenger tourist shopper motorist
  publicist librarian translator interpreter broker trustee warden ombudsman legislator parliamentarian academic entrepreneur
  co-star co-author co-worker co-pilot co-owner co-chair co-host teammate team-mate roommate classmate flatmate housemate bandmate
  boyfriend girlfriend fiancé fiancée fiance fiancee niece nephew grandson granddaughter stepfather stepmother stepson stepdaughter
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law godfather godmother sibling twin spouse
  eldest youngest bride bridegroom groom tenant landlord landlady employer carer caregiver childminder mentor protégé understudy
  comedian rapper dancer model chef baker barber cleaner shopkeeper stallholder butcher carpenter mechanic electrician
`)

/** Lower-case words that tell the role of the person named right behind them, in the languages of `foreignRoles`, too. */
export const roles: ReadonlySet<string> = new Set([...englishRoles, ...foreignRoles])

/** Words that make a capitalised run an organisation, a place or a thing and no person. */
export const notPersons = words(`
  Council Committee Commission Ministry Department Office Agency Bureau Authority Board Court Parliament Assembly
  Congress Senate House Government Administration Embassy Consulate Union Party Alliance Coalition Movement Front Army
  Navy Force Forces Guard Police Service Services Corps Bank Fund Exchange Group Holdings Company Corporation Corp Inc
  Ltd Co LLC PLC GmbH AG SA Industries Motors Airlines Airways Air Energy Oil Gas Power Electric Systems Technologies
  Technology Software Pharmaceuticals Pharma University College School Institute Academy Hospital Clinic Church
  Cathedral Mosque Museum Library Theatre Theater Foundation Trust Society Association Federation Confederation
  Organization Organisation League Club City Town County State States Province Region District Republic Kingdom Emirates
  Islands Island Isle Bay Beach River Lake Sea Ocean Mountain Mountains Mount Valley Park Street Road Avenue Boulevard
  Square Bridge Airport Station Port Harbour Harbor Tower Building Center Centre Hotel Stadium Arena Market Hall Palace
  Castle Prison Jail War Act Treaty Agreement Accord Constitution Amendment Article Plan Cup Championship Championships
  Olympics Games Festival Awards Award Prize Day Week Year Times Post News Herald Tribune Journal Gazette Chronicle Mail
  Press Magazine Radio Television TV Daily Today Weekly Observer Guardian Independent Telegraph Review Courier Mirror
  Express Star Sun Standard Globe Register Examiner Inquirer Monitor Network Channel Broadcasting Media Research Watch
  Europe Africa Asia America American Nations Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
  March April June July August September October November December Christmas Easter Ramadan Covid COVID Internet
  Facebook Twitter YouTube Google Amazon Apple Microsoft Rights Labour Labor Democratic Republican Conservative Liberal
  Socialist Communist Christian Islamic Muslim Jewish Catholic Democrats Republicans Jazeera Arabiya Mayadeen Ahram
  Hayat Qaeda Shabaab Aqsa Hilal Independence Security Intelligence Defence Defense Foreign Interior Treasury Pentagon
  Kremlin Capitol Downing Wall Brexit &
`)

/** Words that begin the name of a place or body, though they can end that of a person: "White House", "Ann White". */
export const placeOpeners = words(`
  East West North South Northern Southern Eastern Western Central Middle New Los San Santa Las Hong Saudi Sri Costa
  Puerto Tel Buenos Rio Cape Addis Kuala Abu Great Upper Lower Grand Fort Saint St Supreme High Federal Royal Human
  White Red Green Black Blue Old Long Big United National Global International World
`)

/** Things that are family names, too, behind a given name: "John Hall". */
export const familyThings = words(
  'Hall Lake Day Church Castle March Bay House Star Rights Street Mount Forest Banks Bush Rivers Rose',
)

/** Capitalised words that are nobody's name by themselves: peoples, groups, days. */
export const notSpeakers = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November
  December Today Yesterday Republicans Democrats Conservatives Liberals Americans Europeans Russians Ukrainians Israelis Palestinians
  Germans Britons French Chinese Japanese Iranians Iraqis Syrians Indians Pakistanis Christians Muslims Jews Internet English God
  Officials Police Analysts Critics Experts Authorities Investigators Lawyers Residents Witnesses Prosecutors Supporters Opponents
  Researchers Scientists Lawmakers Protesters Rescuers Traders Economists Others Some Many Most Both Several Neither People Sources
  Aides Advisers Advisors Doctors Nurses Teachers Parents Students Farmers Workers Members Leaders Ministers Diplomats Friends Neighbours
  Neighbors Relatives Colleagues Activists Campaigners Observers Organisers Organizers Reporters Journalists Emergency Local Another One
`)

/** Lower-case words inside names. */
export const particles = words(
  'de da do dos das del della di du des la le van von der den ten ter zu zur af av bin bint ibn ben al el y e',
)

/** Behind a name and not part of it. */
export const suffixes = words('SC QC KC MP MEP MSP MD PhD OBE CBE MBE OM QPM RN Esq')

const men = words(
  'Mr King Prince Duke Earl Lord Sir Baron Emperor Sultan Pope Father Brother Councilman Congressman Chairman Spokesman Herr Señor Monsieur Sr Don spokesman chairman congressman businessman king prince husband father son brother uncle widower grandfather actor fisherman priest boyfriend nephew grandson stepfather stepson godfather bridegroom landlord father-in-law son-in-law brother-in-law',
)
const women = words(
  'Mrs Ms Miss Queen Princess Duchess Lady Dame Baroness Empress Sister Councilwoman Congresswoman Chairwoman Spokeswoman Actress Frau Señora Madame Mme Sra Doña Пані spokeswoman chairwoman congresswoman businesswoman queen princess wife mother daughter sister aunt widow grandmother actress matron nun girlfriend niece granddaughter stepmother stepdaughter godmother bride landlady mother-in-law daughter-in-law sister-in-law',
)

/** The gender that a title or role tells, or null. */
export const genderOfTitle = (word: string): Gender | null =>
  men.has(word) ? 'male' : women.has(word) ? 'female' : null
