/** News organisations: the registry, and an outlet as a story names it. */
import { z } from 'zod'

export const outletKindSchema = z.enum(['agency', 'newspaper', 'broadcaster', 'online', 'magazine'])
export type OutletKind = z.infer<typeof outletKindSchema>

/** One news organisation of the registry (seeds/outlets.json and a library's own additions). */
export const outletSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** Other names that mean this outlet and no other in running prose. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Short forms that are also ordinary words or are shared between outlets ("The Times"): context decides. */
  ambiguous: z.array(z.string().min(1)).optional(),
  abbreviations: z.array(z.string().min(2)).optional(),
  /** The name in its own script or language. */
  nativeNames: z.array(z.string().min(1)).optional(),
  /** Programmes that stories credit by name ("Newsnight"). */
  programmes: z.array(z.string().min(1)).optional(),
  domains: z.array(z.string().regex(/^[^\s/.]+(?:\.[^\s/.]+)+$/)).optional(),
  kind: outletKindSchema,
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  owner: z.string().min(1).optional(),
})
export type Outlet = Readonly<z.infer<typeof outletSchema>>
/** `own` marks an outlet that a checker of this library added or changed. */
export const listedOutletSchema = outletSchema.extend({ own: z.boolean() })
export type ListedOutlet = Readonly<z.infer<typeof listedOutletSchema>>

export const registrySchema = z.object({
  format: z.literal('tickmark.outlets/1'),
  outlets: z.array(outletSchema),
})
export type Registry = Readonly<z.infer<typeof registrySchema>>

/** An outlet as a story names it. `listed` is false for one that is in no registry; its id is then derived from the name. */
export const outletRefSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  listed: z.boolean(),
})
export type OutletRef = Readonly<z.infer<typeof outletRefSchema>>

/** The id of an outlet that no registry lists, derived from its name. */
export const unlistedId = (name: string): string => {
  const lower = name.toLowerCase()
  // "Lusaka Courier": most names need no closer look.
  const slug = /^[a-z\d]+(?: [a-z\d]+)*$/.test(lower)
    ? lower.replaceAll(' ', '-')
    : lower.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `unlisted:${slug === '' ? 'name' : slug}`
}
