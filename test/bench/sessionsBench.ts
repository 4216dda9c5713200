/** Packs and merges a made-up library and measures time and memory; run by sessions.mjs, each measure in a process of its own. */
import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { mkdir, open as openFile, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { inlineExtractor } from '../../electron/adapters/extraction/inlineExtractor.js'
import { openLibrary } from '../../electron/adapters/openLibrary.js'
import { readNamedFile } from '../../electron/adapters/terminalFiles.js'
import type { Ports } from '../../electron/core/ports.js'
import type { Result } from '../../electron/core/result.js'
import { createWorkbench } from '../../electron/core/workbench.js'
import { makeRecord, makeVerdict, summaryOf } from '../support/records.js'

const [act = '', folder = '', file = '', stories = '1000', verdicts = '20000'] = process.argv.slice(2)

const valueOf = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(result.error.message)
}

const open = async (): Promise<Ports> =>
  valueOf(
    await openLibrary({
      folder,
      seeds: join(process.cwd(), 'seeds'),
      extractor: inlineExtractor(),
      samples: false,
    }),
  )

/** Fills a library with stories of fifteen claims and spreads the verdicts over them. */
const fill = async (): Promise<void> => {
  const { store } = await open()
  const into = valueOf(await store.beginMerge())
  const each = Number(verdicts) / Number(stories)
  const merged = []
  for (let i = 0; i < Number(stories); i++) {
    const { record, original } = makeRecord(i, 15)
    const events = Array.from({ length: each }, (_, n) => makeVerdict(record, n, 1.7e12 + i * 1000 + n))
    valueOf(await into.putStory(record, original))
    merged.push({ storyId: record.story.id, events, summary: summaryOf({ ...record, events }) })
  }
  valueOf(await into.commit(merged))
  await store.close()
}

const pack = async (): Promise<void> => {
  const ports = await open()
  const measured = await measure(async () => {
    const out = openSync(file, 'w')
    const request = { blind: false, sealed: false, evidence: false, confidential: false, signed: true }
    const scope = { kind: 'library' as const, text: '', filters: {} }
    for await (const step of await createWorkbench(ports).session.pack({ scope, ...request })) {
      if (step.kind === 'failed') throw new Error(step.error.message)
      if (step.kind === 'piece') writeSync(out, Buffer.from(step.data, 'base64'))
    }
    fsyncSync(out)
    closeSync(out)
  })
  say(measured)
  await ports.store.close()
}

const merge = async (): Promise<void> => {
  const ports = await open()
  const measured = await measure(async () => {
    const named = valueOf(await readNamedFile(file, 'session'))
    for await (const step of await createWorkbench(ports).session.merge({
      package: { file: named },
      dryRun: act === 'plan',
    })) {
      if (step.kind === 'failed') throw new Error(step.error.message)
    }
  })
  const start = performance.now()
  await ports.store.close()
  say({ ...measured, closing: Math.round(performance.now() - start) })
}

const filesIn = (): readonly (readonly [string, Uint8Array])[] =>
  Object.entries(unzipSync(readFileSync(file)))

/** The least that any program does to zip these bytes: each file hashed and deflated with zlib, in memory, and nothing written. */
const zip = async (): Promise<void> => {
  const files = filesIn().map(([, bytes]) => bytes)
  const bytes = files.reduce((sum, one) => sum + one.length, 0)
  let packed = 0
  const measured = await measure((look) => {
    for (const one of files) {
      createHash('sha256').update(one).digest()
      packed += deflateRawSync(one, { level: 6 }).length
      look()
    }
    return Promise.resolve()
  })
  say({ ...measured, bytes, packed })
}

const headerOf = (sign: string, name: string, bytes: Uint8Array, packed: number, offset?: number): Buffer => {
  const isLine = offset !== undefined
  const head = Buffer.alloc(isLine ? 46 : 30)
  const shared = isLine ? 6 : 4
  head.write(sign, 'latin1')
  if (isLine) head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, shared)
  head.writeUInt16LE(8, shared + 4)
  head.writeUInt32LE(crc32(bytes), shared + 10)
  head.writeUInt32LE(packed, shared + 14)
  head.writeUInt32LE(bytes.length, shared + 18)
  head.writeUInt16LE(Buffer.byteLength(name), shared + 22)
  if (isLine) head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, Buffer.from(name)])
}

/** As a program that zips a folder: files read from the disk, eight at a time, into one zip file that is synced. */
const zipFolder = async (): Promise<void> => {
  const from = `${file}.files`
  const files = filesIn()
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(from, name)), { recursive: true })
    await writeFile(join(from, name), bytes)
  }
  const names = files.map(([name]) => name)
  const measured = await measure(async (look) => {
    const to = await openFile(`${file}.folder.zip`, 'w')
    const lines: Buffer[] = []
    let offset = 0
    for (let at = 0; at < names.length; at += 8) {
      const group = names.slice(at, at + 8)
      const read = await Promise.all(group.map((name) => readFile(join(from, name))))
      const parts = read.flatMap((bytes, i) => {
        const name = group[i] ?? ''
        createHash('sha256').update(bytes).digest()
        const packed = deflateRawSync(bytes, { level: 6 })
        const head = headerOf('PK\x03\x04', name, bytes, packed.length)
        lines.push(headerOf('PK\x01\x02', name, bytes, packed.length, offset))
        offset += head.length + packed.length
        return [head, packed]
      })
      await to.write(Buffer.concat(parts))
      look()
    }
    const directory = Buffer.concat(lines)
    const end = Buffer.alloc(22)
    end.write('PK\x05\x06', 'latin1')
    end.writeUInt16LE(names.length, 8)
    end.writeUInt16LE(names.length, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(offset, 16)
    await to.write(Buffer.concat([directory, end]))
    await to.sync()
    await to.close()
  })
  // It is a zip file, with all of it inside.
  if (Object.keys(unzipSync(readFileSync(`${file}.folder.zip`))).length !== names.length)
    throw new Error('the zip file of the folder is not whole')
  say(measured)
}

/** As a program unpacks that must not lose what it says it has: each file synced and renamed, four at a time. */
const unzipFolder = async (): Promise<void> => {
  const to = `${file}.unpacked`
  const packed = filesIn().map(([name, bytes]) => [name, deflateRawSync(bytes, { level: 6 })] as const)
  const measured = await measure(async (look) => {
    for (let at = 0; at < packed.length; at += 4) {
      await Promise.all(
        packed.slice(at, at + 4).map(async ([name, bytes]) => {
          const path = join(to, name)
          const whole = inflateRawSync(bytes)
          createHash('sha256').update(whole).digest()
          await mkdir(dirname(path), { recursive: true })
          const handle = await openFile(`${path}.tmp`, 'wx')
          await handle.writeFile(whole)
          await handle.sync()
          await handle.close()
          await rename(`${path}.tmp`, path)
        }),
      )
      look()
    }
  })
  say(measured)
}

const measure = async (work: (look: () => void) => Promise<void>) => {
  globalThis.gc?.()
  const idle = process.memoryUsage().rss
  let most = idle
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 20)
  const start = performance.now()
  const before = process.cpuUsage()
  await work(look)
  const used = process.cpuUsage(before)
  clearInterval(timer)
  look()
  const mega = (n: number): number => Math.round(n / 1024 / 1024)
  return {
    ms: Math.round(performance.now() - start),
    cpu: Math.round((used.user + used.system) / 1000),
    memory: mega(most - idle),
    whole: mega(most),
  }
}

const say = (measured: unknown): void => console.log(JSON.stringify(measured))

const acts: Readonly<Record<string, () => Promise<void>>> = {
  fill,
  pack,
  zip,
  zipFolder,
  unzipFolder,
  merge,
  plan: merge,
}
await acts[act]?.()
