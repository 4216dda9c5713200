/** Makes news-like English text of any length, the same on every machine: sentences from templates, with changing names and figures. */

/** mulberry32 by Tommy Ettinger (public domain): a small generator with a 32-bit state. */
const randomFrom = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words = (list) => list.trim().split(/\s*;\s*/u)
const pools = {
  outlet:
    words(`Reuters; AP; AFP; the BBC; CNN; The New York Times; the Washington Post; Bloomberg; the Financial Times; Al Jazeera;
    The Guardian; Le Monde; Der Spiegel; El País; Kyodo News; Xinhua; Interfax; the Kyiv Independent; NPR; Politico; Axios;
    the South China Morning Post; The Hindu; Folha de S.Paulo; the Lakeside Courier; the Harbour Gazette`),
  first:
    words(`Maria; John; Olena; Ahmed; Grace; Pedro; Yuki; Anna; Samuel; Fatima; Lars; Ingrid; Thomas; Wei; Priya; Carlos; Helen;
    Dmytro; Aisha; Robert; Lucia; Peter; Nadia; George; Amara; Victor; Sofia; Daniel; Elif; Joseph`),
  last: words(`Okafor; Lindqvist; Marchetti; Kovalenko; Tanaka; Whitfield; Haddad; Oliveira; Brandt; Nguyen; Petrov; Castellanos; Mbeki;
    Sørensen; Rahman; Gallagher; Horvat; Adeyemi; Fontaine; Kim; Iyer; Novak; Dlamini; Hartley; Shevchenko; Moreau; Yılmaz; Costa`),
  title: words(
    `Prime Minister; Foreign Minister; President; Mayor; Finance Minister; Health Minister; Governor; Dr.; Judge; Gen.; Sen.; Professor`,
  ),
  place:
    words(`Kyiv; Nairobi; São Paulo; Warsaw; Jakarta; Lagos; Manila; Ottawa; Berlin; Lima; Karachi; Osaka; Geneva; Cairo; Denver; Kharkiv;
    Santiago; Brussels; Dhaka; Tunis; Melbourne; Vilnius; Bogotá; Accra; Seoul; Athens`),
  body: words(`Ministry of Health; Ministry of Transport and Water; University of Leeds; World Bank; Constitutional Court; European Commission;
    National Grid Authority; Central Bank; Port Authority; Farmers' Union; NATO; the IMF; UNICEF; Meridian Steel Corp.; Halden & Sons Ltd.`),
  day: words('Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday'),
  month: words(
    'January; February; March; April; May; June; July; August; September; October; November; December',
  ),
  thing:
    words(`bridge; harbour; dam; railway line; hospital; pipeline; school roof; power station; water plant; airport terminal; grain store;
    fishing licence; housing plan; vaccine order; border post; satellite contract; pension reform; flood wall; steel mill; tunnel`),
  verb: words(
    'approved; rejected; delayed; signed; halted; reopened; inspected; sold; repaired; inherited; questioned; financed; redrew; toured',
  ),
  people: words(
    'engineers; nurses; farmers; commuters; residents; prosecutors; pilots; students; traders; volunteers; fishermen; miners; teachers',
  ),
  adjective: words(
    'long-delayed; costly; disputed; modest; unfinished; private; provincial; urgent; half-built; ageing; popular; contested',
  ),
  quote:
    words(`We were told to wait, and we waited for six years; Nobody has shown us the figures; This is not a favour, it is our right;
    The numbers do not add up... and they know it; I have never seen the river this high; We will not sign what we have not read;
    It was “a bad idea” from the first day; The work starts when the money arrives; Ask the U.S. side, not me; There is no plan B`),
}

const templates = words(`
  {title} {name} said on {day} that the {adjective} {thing} in {place} would cost \${n}.{d} million, {n} percent more than planned, according to {outlet}.;
  The {thing} was {verb} after {people} from {place} blocked the road for {n} days, {outlet} reported on {day}.;
  "{quote}," {name} told {outlet} in {month}.;
  “{quote},” said {name}, who leads the {body}. “{quote}.”;
  The {body} {verb} the {adjective} {thing} by {n} votes to {d}, a step that {outlet} first reported in {month}.;
  About {n},{n3} {people} have left {place} since {month} {year}, the {body} said.;
  {name}, {n}, a spokesman for the {body}, declined to comment on the {thing}.;
  In {place}, where the {thing} has stood empty since {year}, {people} were less certain.;
  Prices in {place} rose {d}.{d}% in {month}, while wages fell by a third, {outlet} said, citing {outlet}.;
  He added that the {adjective} {thing} "should have been {verb} long ago."; 
  The U.S. has offered {n} million euros (about \${n}.{d} million) for the {thing}, but the {body} has yet to answer.;
  It was not clear who {verb} the {thing} or why {people} had not been told.;
  Officials from {place} and {place} met at {d}:30 p.m. on {month} {d}, {year}, to discuss the {thing}, {outlet} and {outlet} reported.;
  The report, seen by {outlet}, names {title} {name} and {d} other {people}.;
  Meanwhile the {people} of {place} wait for the {adjective} {thing}, the largest of its kind in the region.;
  She said the {body} had {verb} it "without a word to the {people}," as reported by {outlet}.;
  Critics say the {thing} led to the floods of {year}, which killed {n} people and displaced {n},{n3} more.;
  A poll by {outlet} found that {n} percent of {people} want the {thing} {verb}.;
  {name}'s lawyer, {name}, told reporters that the charges were "nonsense" and that an appeal would follow next month.;
  Work on the {thing}, which the {body} {verb} in {year}, resumes in {month}, and {outlet} puts the cost at C\${n} billion.;`)

/** Fills the slots of a template. */
const fill = (template, random) => {
  const pick = (pool) => pool[Math.floor(random() * pool.length)]
  return template.replace(/\{(\w+)\}/gu, (_, slot) => {
    if (slot === 'n') return String(11 + Math.floor(random() * 88))
    if (slot === 'n3') return String(100 + Math.floor(random() * 900))
    if (slot === 'd') return String(1 + Math.floor(random() * 9))
    if (slot === 'year') return String(1990 + Math.floor(random() * 36))
    if (slot === 'name') return `${pick(pools.first)} ${pick(pools.last)}`
    return pick(pools[slot])
  })
}

/** A story of about `length` UTF-16 units: a headline and paragraphs of three to six sentences, now and then a credit line. */
export const makeStory = (length, seed) => {
  const random = randomFrom(seed)
  const usable = templates.filter((t) => t !== '')
  const sentence = () => fill(usable[Math.floor(random() * usable.length)], random)
  const parts = [fill('{body} {verb} {adjective} {thing} in {place}', random)]
  let size = parts[0].length
  while (size < length) {
    const count = 3 + Math.floor(random() * 4)
    let paragraph = ''
    for (let i = 0; i < count; i++) {
      const next = sentence()
      paragraph += `${i === 0 ? '' : ' '}${next.charAt(0).toUpperCase()}${next.slice(1)}`
    }
    parts.push(paragraph)
    size += paragraph.length + 2
  }
  const cut = parts.join('\n\n').slice(0, length)
  // Through bytes, as an import comes: a slice of a longer string is read more slowly by everyone.
  return Buffer.from(cut.slice(0, Math.max(cut.lastIndexOf('.') + 1, 1))).toString()
}

/** Stories of about 10,000 units each that come to `total` together. */
export const makeStories = (total, seed = 1) => {
  const stories = []
  for (let size = 0, i = 0; size < total; i++) {
    const story = makeStory(Math.min(10_000, total - size), seed + i)
    stories.push(story)
    size += Math.max(story.length, 1)
  }
  return stories
}
