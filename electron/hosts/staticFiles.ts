/** Reads the built renderer: only regular files below one fixed folder, each with its media type. */
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

export interface StaticFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** `pathname` is the path of a URL; null for anything that is not a file of the renderer, links out of it included. */
export const readStaticFile = async (root: string, pathname: string): Promise<StaticFile | null> => {
  try {
    const relative = decodeURIComponent(pathname === '/' ? '/index.html' : pathname)
    if (relative.includes('\0')) return null
    const path = await realpath(join(root, relative))
    const home = await realpath(root)
    if (!path.startsWith(home + sep)) return null
    const mediaType = mediaTypes[extname(path)]
    return mediaType === undefined ? null : { bytes: await readFile(path), mediaType }
  } catch {
    return null
  }
}
