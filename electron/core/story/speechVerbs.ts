/** Verbs that report speech, in the forms that news prose uses; shared by sentences, quotations and speakers. */

/** Forms that stand with a speaker as their subject: "she said", "said the minister". */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says say tell told tells asked asks answered answers added adds replied replies wrote writes stated states
  announced announces declared declares insisted insists claimed claims argued argues warned warns explained explains
  noted notes observed observes recalled recalls remarked remarks reported reports responded responds stressed stresses
  suggested suggests testified testifies tweeted tweets posted posts urged urges vowed vows pledged pledges promised
  promises acknowledged acknowledges admitted admits affirmed affirms agreed agrees alleged alleges asserted asserts
  boasted boasts cautioned cautions commented comments complained complains conceded concedes concluded concludes
  confirmed confirms confessed confesses contended contends continued continues countered counters cried cries declined
  denied denies demanded demands emphasised emphasises emphasized emphasizes exclaimed exclaims hinted
  informed informs interjected joked jokes lamented laments maintained maintains mused pointed predicted predicts
  proclaimed proposed quipped quips reasoned reiterated reiterates reckoned reckons remembered reminded repeated
  retorted revealed reveals shouted shouts shrugged sighed speculated summarised summarized
       threatened threatens underlined underlines underscored underscores yelled yells
  whispered wondered wonders called calls described describes dubbed labelled labeled branded dismissed denounced
  condemned criticised criticized praised hailed termed likened compared accused accuses quoted cited blamed
    reflected reflects summed chimed opined opines advised advises appealed apologised apologized
  assured assures begged bemoaned cabled chanted congratulated decried disclosed echoed expressed implored instructed
  mentioned mocked ordered ranted recounted recounts rejected ruled scoffed screamed slammed sneered stipulated
  tells thanked urged ventured welcomed clarified clarifies specified signalled signaled
  rued enthused gushed fumed texted messaged emailed e-mailed phoned queried queries laughed laughs chuckled giggled sobbed
  grumbled moaned rated rates mused quizzed pleaded swore bragged teased beamed blasted raged thundered scolded chided
  dijo dice dijeron afirmó declaró aseguró señaló explicó agregó añadió indicó manifestó advirtió sostuvo comentó respondió
  contó cuenta relató narró reconoció negó lamentó insistió precisó subrayó admitió recordó confesó apuntó recalcó
  dicho declarado afirmado asegurado explicado señalado indicado añadido contado reconocido manifestado lamentado
  dit déclaré expliqué affirmé ajouté indiqué assuré estimé souligné précisé répondu lancé confié raconté rappelé répété
  regretté reconnu déclare explique affirme ajoute indique assure estime souligne précise répond confie raconte rappelle
  sagte sagt erklärte erklärt betonte betont teilte ergänzte schrieb schreibt meinte meint warnte forderte fordert
  fügte kritisierte antwortete versicherte erzählte erzählt berichtete bestätigte räumte
  сказав сказала каже заявив заявила зазначив зазначила додав додала повідомив повідомила пояснив пояснила написав
  написала підкреслив підкреслила наголосив наголосила розповів розповіла відповів відповіла розповідає пояснює зізнався
  зізналася визнав визнала підтвердив підтвердила уточнив уточнила стверджує
  сказал сказала заявил заявила отметил отметила добавил добавила сообщил сообщила пояснил написал`
    .trim()
    .split(/\s+/),
)

/** Characters that say or report in Chinese and Japanese after a quotation: 他说, 表示, 述べた. */
export const cjkSpeech: readonly string[] = [
  '说',
  '說',
  '表示',
  '称',
  '稱',
  '道',
  '告诉',
  '告訴',
  '指出',
  '强调',
  '写道',
  '述べ',
  '語',
  '話し',
]
