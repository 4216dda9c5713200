/** Words that show an organisation by their place in a name. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Last words of names: "Defence Ministry", "Supreme Court", "Acme Corp". */
export const suffixes = set(`
  ministry department agency authority authorities commission committee council court bureau office service services board
  administration directorate inspectorate ombudsman parliament senate assembly congress treasury police army navy force
  forces guard guards corps brigade battalion regiment command academy university college school institute institution
  laboratory laboratories observatory centre center hospital clinic museum library foundation fund trust charity
  association federation confederation union league alliance coalition movement party front society organisation
  organization network group company corporation corp inc ltd limited llc plc gmbh ag sa nv co holdings holding
  industries enterprises partners ventures capital bank bancorp securities insurance airlines airways aviation motors
  energy petroleum oil gas electric power steel mining pharmaceuticals pharma technologies technology systems software
  studios pictures records entertainment media communications telecom railways railway airport club fc united church
  diocese archdiocese cathedral synagogue mosque monastery chamber tribunal secretariat conference forum initiative
  programme watch lab labs nations
  ministerio tribunal banco partido universidad gobierno policía fiscalía congreso senado
  ministère tribunal banque parti université gendarmerie préfecture sénat
  ministerium gericht bank partei universität polizei bundestag bundesrat landtag staatsanwaltschaft amt bundesamt
  міністерство суд банк партія університет поліція рада прокуратура`)

/** Words that a phrase with "of" or "for" completes: "Ministry of Health", "University of Leeds". */
export const heads = set(`
  ministry department university bank office institute court council federation organisation organization association
  board bureau house college academy union league society centre center commission committee agency fund school
  museum confederation alliance coalition congress chamber conference directorate embassy consulate church friends knights
  ministerio universidad banco tribunal instituto consejo comisión partido fiscalía policía
  ministère université banque tribunal institut conseil commission parti cour`)

/** Capitals that are no organisation: titles, units, zones, illnesses, codes, numerals. */
export const otherCapitals = set(`
  ceo cfo coo cto mp mps tv pm am ad bc ce bce covid gdp cpi dna rna ai it id ids hiv aids sars mers gmt utc et est edt ct
  pt bst cet eet usd eur gbp uah rub cny jpy inr ii iii iv vi vii viii ix xi xii xiii xiv ok vip vips suv suvs diy faq url
  http https www html pdf usb gps sms lgbt lgbtq lgbtqi nft nfts etf etfs ipo ipos phd mba ba ma bsc msc dj rip sos asap
  aka eta tbc tba pc pcs cctv atm atms vat gst ngo ngos pow pows ied ieds icbm icbms uav uavs ufo ufos wmd mri ct pcr
  r&d q&a i a the and of in on at to for by is was not we he she they it be as an or if so no do us uk uae usa drc ussr
  sr jr dr mr mrs ms st km kg mw gw kwh rmb lng lpg ev evs hd uhd ot mvp gop's dc la ny nyc nsw bjp's xl`)

/** Bodies that prose names by one word. */
export const knownBodies = set(`
  congress parliament senate kremlin pentagon interpol europol eurojust unesco unicef frontex hamas hezbollah taliban
  bundestag bundesrat knesset duma rada verkhovna seimas sejm folketing storting riksdag bundesbank bundeswehr wehrmacht luftwaffe
  google alphabet meta facebook instagram whatsapp twitter youtube tiktok bytedance microsoft amazon apple netflix nvidia
  intel samsung huawei xiaomi tencent alibaba baidu lenovo sony toyota honda nissan hyundai kia tesla ford volkswagen
  bmw audi porsche renault peugeot stellantis volvo boeing airbus lockheed raytheon gazprom rosneft lukoil rosatom
  naftogaz ukrenergo energoatom ukrzaliznytsia exxonmobil chevron shell totalenergies equinor aramco petrobras pemex
  pfizer moderna astrazeneca novartis roche bayer sanofi merck novavax glaxosmithkline walmart costco ikea nestlé unilever
  starbucks mcdonald's nike adidas siemens bosch philips ericsson nokia qualcomm oracle cisco openai spacex starlink
  uber lyft airbnb paypal visa mastercard citigroup barclays santander unicredit greenpeace oxfam amnesty freedomhouse
  likud fatah isis daesh boko-haram fidesz syriza podemos vox labour mossad farc opec nato asean mercosur brics`)
