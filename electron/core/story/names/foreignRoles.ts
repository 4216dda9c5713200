/** Words for what somebody is, in Spanish, French, German and Ukrainian: what stands between "dijo" and a name. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Spanish, of men and women. */
const spanish = words(`
  ministro ministra presidente presidenta vicepresidente vicepresidenta expresidente expresidenta alcalde alcaldesa gobernador
  gobernadora senador senadora diputado diputada concejal concejala portavoz vocero vocera consejero consejera canciller
  secretario secretaria directora embajador embajadora comisario comisaria fiscal juez jueza magistrado magistrada abogado
  abogada médico médica doctora enfermero enfermera profesor profesora maestro maestra investigador investigadora científico
  científica economista escritor escritora poeta periodista cantante actriz cineasta fotógrafo fotógrafa arquitecto arquitecta
  ingeniero ingeniera agricultor agricultora ganadero ganadera pescador pescadora panadero panadera carpintero carpintera
  cocinero cocinera camarero camarera comerciante vendedor vendedora conductor conductora vecino vecina trabajador trabajadora
  obrero obrera jubilado jubilada estudiante alumno alumna testigo superviviente dueño dueña propietario propietaria gerente
  empresario empresaria entrenador entrenadora jugador jugadora capitán futbolista líder dirigente jefe jefa coronel sargento
  bombero bombera viuda viudo hermano hermana hijo hija padre madre esposo esposa amigo amiga activista analista experto experta`)

/** French, of men and women. */
const french = words(`
  ministre président présidente députée député sénateur sénatrice maire préfet préfète gouverneur gouverneure conseiller
  conseillère chancelier chancelière ambassadeur ambassadrice commissaire procureur procureure juge avocat avocate médecin
  infirmier infirmière professeur professeure enseignant enseignante chercheur chercheuse scientifique économiste écrivain
  écrivaine romancier romancière journaliste chanteur chanteuse acteur actrice réalisateur réalisatrice cinéaste architecte
  ingénieur ingénieure agriculteur agricultrice éleveur éleveuse pêcheur pêcheuse boulanger boulangère boucher bouchère
  cuisinier cuisinière commerçant commerçante vendeur vendeuse chauffeur voisin voisine ouvrier ouvrière retraité retraitée
  étudiant étudiante témoin rescapé rescapée propriétaire patron patronne gérant gérante directeur directrice entraîneur
  entraîneuse joueur joueuse footballeur footballeuse dirigeant dirigeante cheffe colonel sergent pompier pompière veuve veuf
  frère sœur fils fille père mère mari épouse militant militante analyste experte porte-parole`)

/** German, of men; most give the word for a woman with "-in". */
const german = words(`
  bundeskanzler bundespräsident kanzler präsident ministerpräsident außenminister innenminister finanzminister
  verteidigungsminister gesundheitsminister umweltminister wirtschaftsminister justizminister bürgermeister oberbürgermeister
  landrat senator staatssekretär sprecher regierungssprecher botschafter kommissar richter staatsanwalt anwalt arzt
  krankenpfleger lehrer forscher wissenschaftler ökonom historiker schriftsteller autor dichter journalist sänger schauspieler
  regisseur fotograf architekt ingenieur landwirt bauer fischer bäcker metzger koch händler verkäufer fahrer nachbar arbeiter
  rentner student schüler zeuge besitzer eigentümer geschäftsführer unternehmer trainer spieler torwart direktor leiter
  abgeordneter parteichef vorsitzender oberst feuerwehrmann aktivist analyst experte bewohner winzer tischler gärtner`)
const germanWomen = words(
  'ärztin anwältin bäuerin köchin zeugin landrätin abgeordnete vorsitzende krankenschwester expertin',
)

/** Ukrainian, of men and women. */
const ukrainian = words(`
  президент президентка прем’єр прем’єрка прем’єр-міністр прем’єр-міністерка міністр міністерка мер мерка міський голова
  головиня губернатор губернаторка депутат депутатка сенатор сенаторка речник речниця посол послиня канцлер канцлерка
  секретар секретарка директор директорка керівник керівниця очільник очільниця начальник начальниця генерал полковник
  командир командирка боєць бійчиня військовий військова солдат сержант пілот пілотка лікар лікарка медик медикиня медсестра
  учитель учителька вчитель вчителька викладач викладачка професор професорка науковець науковиця дослідник дослідниця
  історик історикиня економіст економістка аналітик аналітикиня експерт експертка юрист юристка адвокат адвокатка суддя
  прокурор прокурорка письменник письменниця поет поетка журналіст журналістка співак співачка актор акторка режисер
  режисерка фотограф фотографка архітектор архітекторка інженер інженерка фермер фермерка рибалка пекар пекарка кухар
  кухарка продавець продавчиня водій водійка сусід сусідка мешканець мешканка житель жителька працівник працівниця
  пенсіонер пенсіонерка студент студентка учень учениця свідок свідкиня власник власниця підприємець підприємиця тренер
  тренерка гравець гравчиня капітан капітанка рятувальник рятувальниця волонтер волонтерка активіст активістка вдова брат
  сестра син донька дочка батько мати чоловік дружина`)

/** With both apostrophes that stories write. */
const bothMarks = (list: readonly string[]): readonly string[] =>
  list.flatMap((word) => (word.includes('’') ? [word, word.replaceAll('’', "'")] : [word]))

/** All in lower case. */
export const foreignRoles: readonly string[] = [
  ...spanish,
  ...french,
  ...german,
  ...german.map((word) => `${word}in`),
  ...germanWomen,
  ...bothMarks(ukrainian),
]
