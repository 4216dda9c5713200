/** Rarer forms of credit, and what looks like one and is none, on sentences written for this test. */
import { describe, expect, it } from 'vitest'
import { citedIn, readMarked } from './marked.js'

const families: Readonly<Record<string, readonly string[]>> = {
  'judgements in the passive': [
    'The rumour was rated false by [[Snopes]].',
    'Her estate was put at $2.4 billion by [[Forbes]].',
    'The plan was described as "a cheque with no name on it" by the [[Financial Times]].',
    'It was branded "the dullest town in Wales" by the [[Daily Mail]].',
    'The post was debunked by [[Full Fact]] in March and again by [[Reuters]].',
    'His essay was rejected by ((The New York Times)).',
  ],
  'rankings and honours': [
    '[[Rolling Stone]] ranked the record 12th on its list.',
    '((Forbes)) magazine named her to its list of inventors.',
    '((Time)) magazine named him one of its 100 people of the year.',
  ],
  'journals of studies': [
    'The study was published in ((The Lancet)).',
    'A study in ((The Lancet)) found that the drug was safe.',
    '"We were wrong," she told [[Nature]].',
    '[[Nature]] reported that the rector had known.',
  ],
  'pieces of an outlet': [
    'A post on [[Breitbart]] made the same point.',
    'The headline in [[The Sun]] read: "Gull trouble".',
    'An obituary in [[The Boston Globe]] says that he was born in Lviv.',
    'The memoir, excerpted in [[Vanity Fair]], was sealed for years.',
    'In an editorial, [[The Irish Times]] called on the minister to go.',
    'In the words of [[The Economist]], it was "a very slow coup".',
    'Following [[The Guardian]]’s revelations, the minister resigned.',
    'The report, by [[The Marshall Project]], counted 60 deaths.',
  ],
  'reporters by name': [
    'Per Joan Pike of [[ESPN]], the Bears have released the kicker.',
    'Joan Pike of [[The Athletic]] first reported the trade.',
    'Joan Pike of ((CNN)) bought a vineyard.',
    'Crime reporter Lev Osin of [[Fontanka]] said the body had been found.',
    '((KTLA)) sister station [[KSWB]] reported the crash.',
    'Fact-checkers at [[Full Fact]] found no trace of it.',
  ],
  'what an outlet says of itself and of others': [
    '[[Xinhua]] said he had been expelled.',
    '((CNN)) said she would leave the network.',
    '((NBC)) said it would drop the show.',
    '[[The Washington Post]] said it had reviewed the records.',
    '((ITV)) confirmed the presenter would leave.',
    'Two officials tell [[CNN]] that the jury will meet.',
  ],
  'speech on air and answers': [
    'He joked on [[talkSPORT]] that the dog had won.',
    'Asked on [[Fox News]] whether he would run, he laughed.',
    'Answering a question from [[Al Jazeera]], the envoy named no date.',
    'In a comment to [[Ukrinform]], the mayor said the water was safe.',
    'They sent a request for comment to ((Fox News)).',
    'He told [[ABC Melbourne]] that the river had taken the road.',
  ],
  'outlets by what they are called': [
    'The claim appeared on Nov. 29 on a website called The [[Nordic Patriot]].',
    'Daily [[SME]] said on its website that the part had been ordered.',
    'The Telegram channel [[Astra]] published video of the fire.',
    'Inspector Ada Post said that the dog was safe.',
    'The match will be shown on Star+.',
    'The final, which ((Fox Sports)) showed across the continent, was dull.',
    'The governor said on Telegram that the bridge was shut.',
    'The news site [[Zdravkurir.mk]] reported the arrest.',
    'The [[South African Broadcasting Corporation]] reported that the dam was low.',
    'The Royal Mail said that deliveries would resume.',
    'American Express reported earnings of $3 a share.',
    'Bank of America reported a profit.',
    'Lev Osin, a Telegram channel, posted the video.',
  ],
  'hosts, programmes and pieces where somebody speaks': [
    '"The plan is dead," she told host Bram Tulley on [[MSNBC]] on Monday night.',
    'The mayor made the remark to radio host Ned Farrow on [[WABC]].',
    'He watched the match on ((MSNBC)) on Monday night.',
    "On [[NPR]]'s Morning Edition, the economist compared it with 1979.",
    'She denied the charge, first made in a [[Vanity Fair]] profile in 2011.',
    'He starred in a ((BBC)) documentary in 2011.',
    'The bishop said in [[The Tablet]] that the inquiry was over.',
    'The whip criticised Mr Lodge in the [[Mail on Sunday]].',
    'The minister hit back at claims made by Mr Lodge in the [[Sunday Times]].',
    'Readers of the interview in yesterday’s [[Sunday Times]] will judge, she said.',
    'Writing for [[The Spectator]], the peer called it a fine on thrift.',
    'He was writing for ((The Spectator)) when he was arrested.',
  ],
  'who found, asked for or passed on what': [
    'The video was uploaded by [[InfoWars]] and shared 90,000 times.',
    'A Freedom of Information request by the [[Liverpool Echo]] showed that 61 were ill.',
    'A report on the website of [[Deutsche Welle]] dates the picture to 2015.',
    '(This text has not been edited by ((NDTV)) staff and is published from a syndicated feed of [[PTI]].)',
    '[[404 Media]] was first to spot the change.',
    '[[Engadget]] got an early look at the headset.',
    'A [[Consumer Reports]] test found that the pan lost its coating.',
    "An undercover reporter for [[Channel 4]]'s Dispatches filmed staff relabelling chicken.",
    '[[Infobae]] said the judge would call him, while [[Clarín]] spoke of a delay.',
    '[[Reuters]] reported the sale, as did [[Bloomberg]].',
    'From the [[Financial Times]]: "Copper has had its best week."',
    'Poynter’s Joan Pike is tired.',
    '[[Poynter]]’s Joan Pike: “It was a good week.”',
  ],
  'prizes, relatives and things that only look like reports': [
    "The ((Star Tribune))'s investigation of the nursing homes won a Pulitzer Prize.",
    "The [[Star Tribune]]'s investigation found that the firm won three contracts.",
    'He cited a tweet from a reporter, soon to join ((The New York Times)), that stated the opposite.',
    'The story would soon become complete hackery by ((BuzzFeed News)).',
  ],
  'damage, owners and channels': [
    'It was a drill, according to the North?s official [[KCNA news agency]].',
    'Five died, according to the group’s [[Andalus]] radio station.',
    'He told [[FOX 5]] that the bus had no heating.',
    '[[Channel 10 TV]] said the ferry had turned back.',
    'The map is on channel 10 of the radio.',
  ],
}

for (const [family, sentences] of Object.entries(families)) {
  describe(family, () => {
    it.each(sentences)('%s', (marked) => {
      const { text, credited } = readMarked(marked)
      expect(citedIn(text)).toEqual(credited)
    })
  })
}
