/** The JSON Schema (2020-12) of the JSON report, made from the model; docs/report.schema.json is this, and a test holds it to it. */
import { z } from 'zod'
import { reportSchema } from './model/reportSchema.js'

export const publishedSchema = (): object => ({
  $id: 'https://tickmark.invalid/report.schema.json',
  title: 'Tickmark verdict report',
  description:
    'Offsets are UTF-16 code units of the story’s normalised text (line ends are LF), half-open; those in `selector` are Unicode code points.',
  ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'output', reused: 'ref' }),
})
