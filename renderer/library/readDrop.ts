/** Takes files out of a drop or a picker; folders are refused by name. */
import type { Refusal } from '../state/deskState.js'

export interface Dropped {
  readonly files: readonly File[]
  readonly refused: readonly Refusal[]
}

/** The part of a DataTransferItem that is read here. */
export interface DropItem {
  readonly kind: string
  getAsFile(): File | null
  webkitGetAsEntry(): { readonly isDirectory: boolean; readonly name: string } | null
}

/** Must run inside the drop event: the items are empty afterwards. */
export const readDrop = (items: Iterable<DropItem>): Dropped => {
  const files: File[] = []
  const refused: Refusal[] = []
  for (const item of items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    if (entry?.isDirectory === true) {
      refused.push({
        name: entry.name,
        code: 'file-is-folder',
        context: { fileName: entry.name },
        message: `“${entry.name}” is a folder. Choose the text files in it.`,
      })
      continue
    }
    const file = item.getAsFile()
    if (file !== null) files.push(file)
  }
  return { files, refused }
}

/** The workbench's own limit for a story, checked here so that a video is not carried over first (bytes). */
const storyLimit = 20 * 1024 * 1024

/** Session packages are merged, not imported. */
export const isPackage = ({ name }: { readonly name: string }): boolean => /\.tickmark$/iu.test(name)

export const holdBack = ({ files, refused }: Dropped): Dropped => {
  const tooLarge = files.filter((f) => f.size > storyLimit)
  return {
    files: files.filter((f) => f.size <= storyLimit),
    refused: [
      ...refused,
      ...tooLarge.map((f) => ({
        name: f.name,
        code: 'file-too-large',
        context: { fileName: f.name, byteLength: f.size },
        message: `“${f.name}” is ${(f.size / 1024 / 1024).toFixed(1)} MB; a story may have 20 MB at most. Import it in parts.`,
      })),
    ],
  }
}
