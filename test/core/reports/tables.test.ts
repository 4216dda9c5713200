import { beforeAll, describe, expect, it } from 'vitest'
import { reportSchema } from '../../../electron/core/reports/model/reportSchema.js'
import { claimColumns } from '../../../electron/core/reports/tables/claimsCsv.js'
import { csvRows } from '../../../electron/core/reports/tables/csvText.js'
import { markedLibrary } from '../../support/reportStories.js'
import { withFile } from '../../support/readDocument.js'
import { needTools, runTool } from '../../support/tools.js'

const readBack = (csv: string): string[][] =>
  JSON.parse(
    runTool(
      'python3',
      [
        '-c',
        'import csv,io,json,sys\nsys.stdout.reconfigure(encoding="utf-8")\nt=sys.stdin.buffer.read().decode("utf-8-sig")\nprint(json.dumps(list(csv.reader(io.StringIO(t,newline="")))))',
      ],
      csv,
    ),
  )

let library: Awaited<ReturnType<typeof markedLibrary>>
beforeAll(async () => {
  library = await markedLibrary()
}, 120_000)

describe('csvRows', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=cmd', '＝1+1', '=HYPERLINK("http://x","y")'])(
    'never writes %j as a formula',
    (text) => {
      expect(csvRows([[text]])).toMatch(/^"?'/u)
    },
  )

  it('leaves numbers and other text as they are', () => {
    expect(csvRows([['a,b', 'say "x"', 3, null, 'two\nlines']])).toBe('"a,b","say ""x""",3,,"two\nlines"\r\n')
  })
})

describe('the CSV reports', () => {
  it('read back equal, one row a claim', async (context) => {
    needTools(context, 'python3')
    const report = reportSchema.parse(JSON.parse((await library.make('json')).text))
    const made = await library.make('csv')
    expect(made.text.charCodeAt(0)).toBe(0xfeff)
    const [head, ...rows] = readBack(made.text)
    expect(head).toEqual([...claimColumns])
    const column = (name: (typeof claimColumns)[number]) => rows.map((r) => r[claimColumns.indexOf(name)])
    const claims = report.stories.flatMap((s) => s.claims)
    expect(column('text')).toEqual(claims.map((c) => c.text))
    expect(column('status')).toEqual(claims.map((c) => c.status))
    expect(column('rationale')).toEqual(claims.map((c) => c.verdicts.map((v) => v.rationale).join('\n')))
    expect(column('reason')).toEqual(claims.map((c) => c.verdicts.map((v) => v.reason).join('\n')))
  })

  it('read back equal, one row a piece of evidence', async (context) => {
    needTools(context, 'python3')
    const report = reportSchema.parse(JSON.parse((await library.make('json')).text))
    const [head = [], ...rows] = readBack((await library.make('evidence-csv')).text)
    const evidence = report.stories.flatMap((s) => s.claims.flatMap((c) => c.evidence))
    expect(rows.map((r) => r[head.indexOf('title')])).toEqual(evidence.map((e) => e.title))
    expect(rows.map((r) => r[head.indexOf('excerpt')])).toEqual(evidence.map((e) => e.excerpt))
    expect(rows.map((r) => r[head.indexOf('files_sha256')])).toEqual(
      evidence.map((e) => e.attachments.map((a) => a.sha256).join('\n')),
    )
  })

  it.for(['csv', 'evidence-csv', 'figures-csv'] as const)(
    'says the same to csvkit, cell by cell: %s',
    async (format, context) => {
      needTools(context, 'python3', 'csvjson')
      const { text } = await library.make(format)
      const [head = [], ...rows] = readBack(text)
      const told: unknown = JSON.parse(
        withFile('report.csv', Buffer.from(text), (path) =>
          runTool('csvjson', ['--no-inference', '--snifflimit', '0', path]),
        ),
      )
      expect(told).toEqual(
        rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] === '' ? null : row[i]]))),
      )
      expect(rows.length).toBeGreaterThan(5)
    },
  )

  it('gives every figure of the pictures', async () => {
    const report = reportSchema.parse(JSON.parse((await library.make('json')).text))
    const { text } = await library.make('figures-csv')
    expect(text).toContain(`all,,,supported,,${report.counts.supported}\r\n`)
    for (const r of report.figures.reasons)
      expect(text).toContain(`reason,${r.reason},,${r.status},${r.reason},${r.total}\r\n`)
    for (const c of report.figures.checkers) expect(text).toContain(`checker,${c.id},${c.name},supported,,`)
  })
})
