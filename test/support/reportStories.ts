/** Stories of our own in several scripts, marked with every status and reason, for the tests of reports. */
import type { ReportFormat } from '../../electron/core/model.js'
import { importText, makeReport, openStory, temporaryWorkbench, valueOf } from './temporary.js'

export const scripts = {
  latin: `Harbour lamp to be replaced
The harbour council of Port Amity voted on Tuesday to replace the old lighthouse lamp. The new lamp will cost $2.5 million, according to SCMP and Reuters. “Façade and naïveté cost us ninety years,” said Mayor Ida Lunde.
`,
  cyrillic: `Міст у гавані відкриють восени
Рада гавані проголосувала у вівторок за новий міст, повідомляє Reuters. Новий міст коштуватиме 2,5 мільйона доларів. «Ми чекали дев’яносто років», — сказала мерка Іда Лунде.
`,
  arabic: `المجلس يستبدل مصباح المنارة
صوّت مجلس الميناء يوم الثلاثاء على استبدال مصباح المنارة القديم، بحسب رويترز. وستبلغ تكلفة المصباح الجديد 2.5 مليون دولار. وقالت رئيسة البلدية إن الضوء أرشدهم تسعين عاماً.
`,
  hebrew: `המועצה תחליף את מנורת המגדלור
מועצת הנמל הצביעה ביום שלישי להחליף את מנורת המגדלור הישנה, כך דיווחה רויטרס. המנורה החדשה תעלה 2.5 מיליון דולר.
`,
  chinese: `港口理事会决定更换灯塔的旧灯
据路透社报道，港口理事会星期二投票决定更换灯塔的旧灯。新灯将耗资二百五十万美元，预计明年春天投入使用，届时往来船只将能够在更远的距离看到灯光。市长表示：“这盏灯指引了我们九十年。”
`,
  japanese: `灯台の古いランプを交換へ
ロイターによると、港湾評議会は火曜日、灯台の古いランプを交換することを決めた。新しいランプは二百五十万ドルかかる。
`,
  korean: `등대의 낡은 등을 교체하기로
로이터에 따르면 항만 위원회는 화요일에 등대의 낡은 등을 교체하기로 의결했다. 새 등에는 이백오십만 달러가 든다.
`,
  devanagari: `बंदरगाह परिषद ने पुराना दीपक बदलने का निर्णय लिया
रॉयटर्स के अनुसार बंदरगाह परिषद ने मंगलवार को पुराना दीपक बदलने के लिए मतदान किया। नए दीपक पर पच्चीस लाख डॉलर खर्च होंगे।
`,
  greek: `Το λιμάνι αλλάζει τον παλιό φάρο
Το συμβούλιο του λιμανιού ψήφισε την Τρίτη να αλλάξει τον παλιό φάρο, σύμφωνα με το Reuters. Ο νέος φάρος θα κοστίσει 2,5 εκατομμύρια δολάρια.
`,
} as const

export const formats: readonly ReportFormat[] = [
  'html',
  'pdf',
  'docx',
  'md',
  'csv',
  'evidence-csv',
  'figures-csv',
  'json',
  'claimreview',
  'annotations',
]
/** Those that are text as they are. */
export const textFormats = formats.filter((f) => f !== 'pdf' && f !== 'docx')

const markings = [
  ['supported', 'confirmed'],
  ['disputed', 'refuted'],
  ['unverified', 'not-enough-evidence'],
  ['supported', 'confirmed-with-caveat'],
  ['disputed', 'conflicting'],
  ['disputed', 'misleading'],
  ['disputed', 'outdated'],
  ['unverified', 'source-unreachable'],
  ['unverified', 'not-checkable'],
] as const

/** A library with a story in each script; every claim but the last of each story is marked, each in another way. */
export const markedLibrary = async (texts: Readonly<Record<string, string>> = scripts) => {
  const { workbench, ports, folder } = await temporaryWorkbench()
  const storyIds: Record<string, string> = {}
  let turn = 0
  for (const [name, text] of Object.entries(texts)) {
    const storyId = await importText(workbench, text, `${name}.txt`)
    storyIds[name] = storyId
    const { claims } = await openStory(workbench, storyId)
    for (const { claim } of claims.slice(0, -1)) {
      const [status, reason] = markings[turn % markings.length] ?? markings[0]
      turn += 1
      const checker = turn % 3 === 0 ? { id: 'bo', name: 'Bo' } : { id: 'ana', name: 'Ана' }
      valueOf(
        await workbench.evidence.attach({
          storyId,
          claimId: claim.id,
          evidence: {
            title: `Minutes ${turn}`,
            outlet: 'Harbour council',
            url: `https://example.org/minutes?n=${turn}&x=1`,
            excerpt: text.split('\n')[0] ?? '',
            note: '',
            stance: 'backs',
            standing: 'primary',
            capturedAt: '2026-05-04T10:00:00.000Z',
            attachments: [
              {
                sha256: turn.toString(16).padStart(64, '0'),
                name: 'minutes.pdf',
                byteLength: 3,
                mediaType: 'application/pdf',
              },
            ],
            confidential: false,
          },
        }),
      )
      valueOf(
        await workbench.verdict.record({
          storyId,
          claimId: claim.id,
          status,
          reason,
          rationale: `Rationale ${turn}: ${text.split('\n')[0] ?? ''}`,
          checker,
        }),
      )
    }
  }
  const make = (format: ReportFormat, name?: string) =>
    makeReport(workbench, {
      format,
      scope:
        name === undefined
          ? { kind: 'library', text: '', filters: {} }
          : { kind: 'story', storyId: storyIds[name] ?? '' },
      filter: {},
      language: null,
    })
  return { workbench, ports, folder, storyIds, make }
}
