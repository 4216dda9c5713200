/** English words that stand around outlets' names. */
import type { CueSet } from './cueSet.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** "on May 3", "in 2014": days of a month and years are words of time like the names of months. */
const days = Array.from({ length: 31 }, (_, i) => String(i + 1))
const years = Array.from({ length: 90 }, (_, i) => String(1950 + i))

export const enWords: Omit<CueSet, 'language' | 'before' | 'after' | 'creditOpenings'> = {
  articles: list('the a an this that these those'),
  definite: list('the this'),
  conjunctions: list('and or & plus'),
  possessives: ["'s", "'"],
  modifiers: list(`
    state official semi-official national local regional international global foreign private public independent
    daily weekly monthly morning evening sunday online print sister conservative liberal leftist left-wing
    right-wing pro-government pro-kremlin pro-opposition opposition government state-run state-owned
    state-controlled state-backed state-linked state-funded government-run government-owned privately-owned
    english-language spanish-language russian-language arabic-language english language arabic hebrew popular
    influential leading major top respected prestigious authoritative financial business sports sport tech
    technology trade music entertainment satirical investigative nonprofit non-profit fact-checking
    anti-government centre-left centre-right center-left center-right mass-circulation best-selling
    widely-read widely read biggest largest oldest big new recent latest separate joint exclusive special
    lengthy detailed own subsequent earlier previous original initial similar different own in-depth
    rival fellow partner both also several other various two three four five many multiple numerous some
    cover front-page lead blog guest opinion months-long weeks-long year-long yearlong two-part three-part
    live television radio tv video digital phone telephone telephonic email e-mail text first-person
    afghan african albanian algerian american angolan argentine argentinian armenian asian australian austrian
    azerbaijani bahraini bangladeshi basque belarusian belgian bengali bolivian bosnian brazilian british bulgarian
    burmese cambodian cameroonian canadian catalan chilean chinese colombian congolese croatian cuban cypriot czech
    danish dominican dutch ecuadorian ecuadorean egyptian emirati english estonian ethiopian european filipino
    finnish french georgian german ghanaian greek guatemalan gujarati haitian hindi honduran hungarian icelandic
    indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kannada kazakh
    kashmiri kenyan korean kosovan kurdish kuwaiti kyrgyz lao latvian lebanese liberian libyan lithuanian
    macedonian malawian malayalam malaysian maltese marathi mexican moldovan mongolian moroccan mozambican namibian
    nepali nepalese nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian
    philippine polish portuguese punjabi qatari romanian russian rwandan salvadoran saudi scottish senegalese
    serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tamil
    tanzanian telugu thai tibetan tunisian turkish turkmen ugandan ukrainian urdu uruguayan us u.s. uk u.k. uzbek
    venezuelan vietnamese welsh yemeni zambian zimbabwean western arab latin kremlin catholic jewish
    january february march april may june july august september october november december
    mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october
    mid-november mid-december monday tuesday wednesday thursday friday saturday sunday`),
  compounds: list(
    'based run owned controlled backed linked funded language operated affiliated leaning aligned supporting headquartered published',
  ),
  kindNouns: [
    { words: 'news agency|agencies', fits: ['agency'], proves: true },
    { words: 'wire|newswire service?', fits: ['agency'], proves: true },
    { words: 'news service|wire', fits: ['agency'], proves: true },
    { words: 'press agency', fits: ['agency'], proves: true },
    { words: 'agency', fits: ['agency'], proves: false },
    { words: 'newspaper|newspapers', fits: ['newspaper'], proves: true },
    { words: 'daily|weekly|sunday|business|sports newspaper', fits: ['newspaper'], proves: true },
    { words: 'paper', fits: ['newspaper'], proves: false },
    { words: 'daily|tabloid|broadsheet', fits: ['newspaper'], proves: true },
    { words: 'weekly', fits: ['newspaper', 'magazine'], proves: true },
    { words: 'magazine|newsmagazine', fits: ['magazine'], proves: true },
    { words: 'news magazine', fits: ['magazine'], proves: true },
    { words: 'broadcaster|broadcasters', fits: ['broadcaster'], proves: true },
    { words: 'network', fits: ['broadcaster'], proves: false },
    {
      words: 'cable|television|tv|news|radio network|channel|station|broadcaster',
      fits: ['broadcaster'],
      proves: true,
    },
    { words: 'channel', fits: ['broadcaster'], proves: false },
    { words: 'telegram|youtube channel', fits: ['online'], proves: true },
    { words: 'station', fits: ['broadcaster'], proves: false },
    { words: 'television', fits: ['broadcaster'], proves: false },
    { words: 'tv', fits: ['broadcaster'], proves: false },
    { words: 'radio', fits: ['broadcaster'], proves: false },
    {
      words:
        'news|gossip|celebrity|technology|tech|entertainment|investigative site|website|portal|outlet|blog|platform',
      fits: ['online', 'newspaper', 'magazine', 'broadcaster'],
      proves: true,
    },
    { words: 'website|site', fits: ['online', 'newspaper', 'magazine'], proves: false },
    { words: 'portal', fits: ['online'], proves: false },
    { words: 'outlet', fits: ['online', 'newspaper', 'magazine', 'broadcaster', 'agency'], proves: false },
    { words: 'publication', fits: ['newspaper', 'magazine', 'online'], proves: false },
    { words: 'journal', fits: ['magazine'], proves: false },
    { words: 'media outlet', fits: ['online', 'newspaper', 'magazine', 'broadcaster'], proves: true },
    {
      words: 'news organization|organisation',
      fits: ['online', 'newspaper', 'magazine', 'broadcaster', 'agency'],
      proves: true,
    },
    { words: 'programme|program|show', fits: ['broadcaster'], proves: false },
    {
      words: 'radio|tv|television|news|morning|breakfast programme|program|show',
      fits: ['broadcaster'],
      proves: true,
    },
    { words: 'podcast', fits: ['broadcaster', 'online'], proves: true },
    { words: 'newsletter|blog', fits: ['online'], proves: false },
  ],
  reportNouns: list(
    'report reports article articles poll polls survey surveys analysis analyses investigation investigations tally count estimate estimates interview interviews exclusive scoop exposé expose review projection projections tracker database calculation calculations reporting data examination fact-check fact-checks fact-checker fact-checkers polling factcheck factchecks explainer revelation revelations',
  ).concat('fact check|checks|checker|checkers'),
  weakReportNouns: list(
    'story stories piece column editorial op-ed headline dispatch essay profile feature documentary blog coverage segment broadcast newsletter bulletin test tests ranking rankings study studies video footage photo photos photograph photographs image images audio podcast sting undercover',
  ).concat('sting|undercover operation', 'news story|report|article|item', 'front page'),
  journalists: list(
    'reporter reporters journalist journalists correspondent correspondents columnist columnists photographer photographers witness witnesses writer writers critic critics insider insiders fact-checker fact-checkers reviewer blogger team crew photojournalist stringer',
  ).concat('editorial board|page', 'fact checker|checkers', 'data team', 'our friends|colleagues|partners'),
  hosts: list(
    'host hosts anchor anchors presenter presenters moderator interviewer reporter reporters journalist journalists correspondent correspondents columnist columnists editor editors team crew writer',
  ),
  belongings: list(`
    host hosts anchor anchors presenter presenters executive executives exec execs spokesman spokeswoman spokesperson
    spokespeople employee employees staff staffers staffer owner owners owned parent company group corporation chief
    ceo president chairman chair chairwoman director boss bosses publisher founder co-founder editor editors
    editor-in-chief producer producers lawyer lawyers attorney attorneys contributor contributors commentator
    commentators analyst analysts pundit pundits personality star stars viewers viewer readers reader subscribers
    audience listeners shares share stock shareholders headquarters building office offices studio studios newsroom
    newsrooms bureau set advertising ads ad advertisers advert subscription subscriptions lawsuit request requests
    bestseller best-seller bestselling best-selling list crossword app website's logo debate town-hall event family brothers sisters
    affiliate affiliates management board union workers worker alumni veteran alum intern interns program programs`),
  affiliates: list('affiliate affiliates partner sister sister-station station'),
  adverbs: list(`
    also first has have had was were is are be been then later earlier previously separately subsequently recently initially
    originally exclusively further already itself themselves both all now just still once again meanwhile however
    too only since repeatedly correctly falsely wrongly erroneously accurately quickly jointly`),
  adverbEndings: ['ly'],
  timeWords: list(`
    monday tuesday wednesday thursday friday saturday sunday mondays january february march april may june july
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday
    tonight earlier later late early last this next week month year morning afternoon evening night weekend spring summer autumn winter on in
    at and the before previous same time live day days weeks months years ago recently subsequently exclusively first that
    of a an by telephone phone email e-mail`).concat(days, years),
  subjectLeads: list(`
    that as after when while and but because though although since before where if than so what which whether until
    once or yet however meanwhile similarly then separately later earlier today yesterday also how whose even
    monday tuesday wednesday thursday friday saturday sunday week month year morning afternoon evening night`),
  staffLinks: list('for of at with from'),
  agentLinks: list('by'),
  pieceLinks: list('in'),
  modals: list('would will could should may might can must shall'),
  echoes: ['as did|do|does|has|have|had', 'and so did|does|has|have', 'followed|joined by'],
  airLinks: list('on'),
  gifts: list(
    'interview interviews copy copies statement statements document documents record records email emails recording recordings transcript transcripts letter letters memo video footage screenshot screenshots access tour account photographs photos details',
  ),
  dateLineWords: list(`
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
    march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    published publication posted updated update modified created filed first last originally date dated on at of
    am pm a.m p.m est edt et cst cdt pst pdt gmt bst utc cet cest eat ist pkt sast hrs min mins minute minutes read ago
    hour hours day days today yesterday`),
  pieces: list(
    'report reports article articles story stories investigation analysis review piece item dispatch account exposé expose series scoop column editorial op-ed essay commentary post profile feature obituary letter documents document copy emails memo letters recording recordings footage video videos audio transcript transcripts details excerpts extracts interview interviews list segment segments tape clip clips term-sheet sheet draft text contract agreement allegations claims revelations quotes exchange exchanges correspondence plan plans timeline figures data map names cables files logs records tapes messages chats diaries dossier leak leaks trove cache photo photos photograph photographs picture pictures image images statement poll survey findings correction',
  ),
  namers: list('called named titled dubbed'),
  exampleLeads: [
    'including',
    'such as',
    'among them',
    'like',
    'notably',
    'namely',
    'from',
    'chief among them',
  ],
  outletPlurals: list(
    'outlets media newspapers papers networks broadcasters sites websites publications magazines agencies',
  ).concat(
    'news|media organizations|organisations|outlets|sites|websites|agencies|companies',
    'news services',
  ),
  speechNouns: list(
    'claim claims comment comments remark remarks statement statements assertion assertions accusation accusations point points argument arguments prediction',
  ),
  sayings: ['as saying|reporting|telling|confirming'],
  prizeVerbs: list('won wins win earned'),
  references: list(
    'pointed points pointing cited cites citing linked links linking referred refers referring quoted quoting referencing turned found see read shared sent',
  ),
  tellings: list(
    'that which about quoting citing reporting detailing describing headlined titled entitled published dated showing saying claiming alleging suggesting by on from',
  ),
  ratings: list(
    'pinocchio pinocchios star stars rating ratings marks grade score thumbs false true pants out verdict',
  ),
  commissionLinks: list('for'),
  commissioned: list('poll polls survey surveys study research'),
  makers: list(
    'produced compiled written prepared filmed made done authored conducted commissioned reported edited carried',
  ),
  judgements: [
    'put|valued|estimated|pegged at|on|to',
    'described|hailed|dismissed|portrayed|characterised|characterized|denounced|lauded as',
    'branded|dubbed|labelled|labeled|nicknamed|headlined',
    'was|were|been|being|is|are also? later? since? rated|ranked|called|deemed|judged|graded|scored|marked',
    'rated|graded|deemed|judged false|true|misleading|mostly|half-true|pants',
  ],
  copulas: list('was were is are'),
  relatives: list('which who that'),
  relativeOwners: list('whose'),
  beats: list(`
    chief senior junior lead principal veteran political politics parliamentary diplomatic security national-security defence
    defense military economics economic business financial finance legal law justice crime court science health medical
    education foreign world home regional national local investigative environment environmental climate energy
    technology tech media arts art music film movie television tv theatre theater dance food restaurant fashion travel
    sport sports football soccer baseball basketball tennis cricket rugby golf racing royal religion data features
    consumer property transport aviation labor labour immigration congressional white house staff special roving`),
  handOvers: list(
    'confirmed revealed informed explained admitted disclosed leaked provided described recounted told telling supplied gave given handed showed shown released announced',
  ),
  recipientLinks: list('to'),
  selfWords: list('it its they their we our'),
  speechVerbs: list(`
    said says say told tells added adds noted notes argued argues stated states wrote writes insisted insists
    explained explains claimed claims warned warns recalled recalls replied asked admitted acknowledged conceded
    continued announced declared suggested urged called described accused denied confirmed tweeted posted joked
    quipped quoted estimated predicted promised vowed pledged defended dismissed rejected criticised criticized condemned praised blamed compared discussed responded countered complained cautioned contended asserted alleged lamented reiterated testified stressed emphasised emphasized remarked concluded saying adding`),
  pronouns: list('he she they it'),
  creditFillers: list(
    'original editing edited writing written compiled rights reserved all and & the a an with from by staff reports report reporting wires wire agencies agency services service news via in on at for additional inputs files under creative commons licence license contributed to this story media desk bureau correspondent reporter writer by',
  ),
}
