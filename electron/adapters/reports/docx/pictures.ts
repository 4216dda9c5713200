/** The pictures of a DOCX report: SVG, as a PNG without words for programs that draw no SVG, and what they show in words. */
import { ImageRun } from 'docx'
import { encode } from 'fast-png'
import { columns } from '../../../core/reports/charts/columns.js'
import { partLabel } from '../../../core/reports/charts/partLabel.js'
import { stackedBar } from '../../../core/reports/charts/stackedBar.js'
import type { Bar, Block } from '../../../core/reports/document/blocks.js'
import type { Speech } from '../../../core/reports/words/speak.js'
import { statusColours } from '../statusColours.js'

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** #rrggbb */
  readonly fill: string
}

/** Pixels of the PNG for one of the picture. */
const scale = 2

const pngOf = (width: number, height: number, rects: readonly Rect[]): Uint8Array => {
  const across = width * scale
  const data = new Uint8Array(across * height * scale * 3).fill(255)
  for (const rect of rects) {
    const colour = [1, 3, 5].map((at) => Number.parseInt(rect.fill.slice(at, at + 2), 16))
    const right = Math.min(across, Math.round((rect.x + rect.width) * scale))
    const bottom = Math.min(height * scale, Math.round((rect.y + rect.height) * scale))
    for (let y = Math.max(0, Math.round(rect.y * scale)); y < bottom; y += 1)
      for (let x = Math.max(0, Math.round(rect.x * scale)); x < right; x += 1)
        data.set(colour, (y * across + x) * 3)
  }
  return encode({ width: across, height: height * scale, data, channels: 3 })
}

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.codePointAt(0)};`)

const words = (text: string, x: number, y: number, anchor: 'middle' | 'end', style: string): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="Calibri, Carlito, sans-serif" ${style}>${escaped(text)}</text>`

const drawn = ({ x, y, width, height, fill }: Rect): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`

const picture = (
  width: number,
  height: number,
  rects: readonly Rect[],
  lettering: readonly string[],
  alt: string,
): ImageRun => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${rects.map(drawn).join('')}${lettering.join('')}</svg>`
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation: { width, height },
    altText: { name: 'picture', description: alt, title: '' },
    fallback: { type: 'png', data: Buffer.from(pngOf(width, height, rects)) },
  })
}

/** Sizes in pixels of 96 to the inch. `speech` writes on the parts; the bars of a table bear no words. */
export const barPicture = (bar: Bar, width: number, height: number, speech: Speech | null): ImageRun => {
  const parts = stackedBar(bar.counts, width, bar.whole)
  return picture(
    width,
    height,
    parts.map((p) => ({ x: p.x, y: 0, width: p.width, height, fill: statusColours[p.status] })),
    speech === null
      ? []
      : parts.map((p) =>
          words(
            partLabel(p, speech),
            p.x + p.width / 2,
            height / 2 + 4,
            'middle',
            'font-size="12" font-weight="bold" fill="#ffffff"',
          ),
        ),
    bar.alt,
  )
}

export const trendPicture = (
  { months, alt }: Extract<Block, { kind: 'trend' }>,
  width: number,
  height: number,
): ImageRun => {
  const { left, parts, labels, ticks } = columns(months, width, height)
  const small = 'font-size="11" fill="#5d5850"'
  return picture(
    width,
    height,
    [
      ...ticks.map((t) => ({ x: left, y: t.y, width: width - left, height: 0.5, fill: '#cfc9bd' })),
      ...parts.map(({ status, ...rect }) => ({ ...rect, fill: statusColours[status] })),
    ],
    [
      ...ticks.map((t) => words(String(t.value), left - 6, t.y + 4, 'end', small)),
      ...labels.map((l) => words(l.id, l.x, l.y, 'middle', small)),
    ],
    alt,
  )
}
