/** Draws the app's icons in every size from the one SVG. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Sizes of the freedesktop icon theme, and 1024 for macOS and Windows, in pixels. */
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024]

/** @param {string} folder takes the PNG files, each named as electron-builder expects */
export const drawIcons = async (folder) => {
  const { Resvg } = await import('@resvg/resvg-js')
  const svg = readFileSync(join(root, 'build', 'icon.svg'), 'utf8')
  mkdirSync(folder, { recursive: true })
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
    writeFileSync(join(folder, `${size}x${size}.png`), png)
  }
}
