/** The smallest schemas: places in a text, hashes, instants. */
import { z } from 'zod'

export const offset = z.number().int().nonnegative()
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
/** An instant in UTC, as Date.prototype.toISOString writes it. */
export const instantSchema = z.iso.datetime()

export const spanSchema = z.object({ start: offset, end: offset })
export type Span = Readonly<z.infer<typeof spanSchema>>
