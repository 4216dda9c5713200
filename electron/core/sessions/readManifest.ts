/** Reads a package's manifest and its signature; a package of a newer version is told apart before anything else of it is read. */
import type { Ports, Signing } from '../ports.js'
import type { OpenPackage } from './sessionPorts.js'
import type { Result } from '../result.js'
import { err, ok } from '../result.js'
import type { Manifest } from './manifest.js'
import { manifestName, manifestSchema, sessionVersion, signatureName, signatureSchema } from './manifest.js'
import type { SessionFacts } from './sessionFacts.js'

type Refuse = (why: string) => Result<never>

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const formatOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string'
    ? value.format
    : ''

const readJson = async (
  opened: OpenPackage,
  name: string,
  { textDecoding }: Pick<Ports, 'textDecoding'>,
  refuse: Refuse,
): Promise<Result<{ readonly value: unknown; readonly bytes: Uint8Array }>> => {
  const bytes = await opened.read(name)
  if (!bytes.ok) return bytes
  const decoded = textDecoding.decode(bytes.value)
  const value = decoded.ok ? parse(decoded.value.text) : undefined
  return value === undefined ? refuse(`its ${name} is no JSON`) : ok({ value, bytes: bytes.value })
}

export const readManifest = async (
  opened: OpenPackage,
  ports: Pick<Ports, 'textDecoding'>,
  refuse: Refuse,
): Promise<Result<{ readonly manifest: Manifest; readonly bytes: Uint8Array }>> => {
  const read = await readJson(opened, manifestName, ports, refuse)
  if (!read.ok) return read
  const { value, bytes } = read.value
  const [, version] = /^tickmark\.session\/(\d{1,6})$/u.exec(formatOf(value)) ?? []
  if (version === undefined) return refuse('its manifest is not that of a session package')
  if (Number(version) > sessionVersion)
    return err(
      'session-newer',
      `The package is of a newer Tickmark (session format ${version}; this one reads ${sessionVersion}). Open it with that version; nothing was changed.`,
      { version: Number(version) },
    )
  const manifest = manifestSchema.safeParse(value)
  if (manifest.success) return ok({ manifest: manifest.data, bytes })
  const [issue] = manifest.error.issues
  return refuse(`its manifest is not as it must be (${issue?.path.join('.')}: ${issue?.message})`)
}

/** A package that bears no signature is told so; one whose signature does not hold is refused. */
export const readSignature = async (
  opened: OpenPackage,
  manifest: Uint8Array,
  ports: Pick<Ports, 'textDecoding'> & { readonly signing: Pick<Signing, 'verify' | 'fingerprint'> },
  refuse: Refuse,
): Promise<Result<SessionFacts['signature']>> => {
  if (!opened.files.some((f) => f.name === signatureName)) return ok({ kind: 'unsigned' })
  const read = await readJson(opened, signatureName, ports, refuse)
  if (!read.ok) return read
  const signature = signatureSchema.safeParse(read.value.value)
  if (signature.success && ports.signing.verify(manifest, signature.data))
    return ok({ kind: 'signed', fingerprint: ports.signing.fingerprint(signature.data.publicKey) })
  return err(
    'session-signature-invalid',
    'The package bears a signature that does not hold: it was changed after it was signed. Ask for it again.',
  )
}
