/** Writes a file so that it is either the old one or the new one after a power cut, and on the disk when this returns. */
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/** Makes the folder's entries durable. Windows cannot open a folder for this and needs none of it. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Temporary file, fsync, rename (write-file-atomic), then fsync of the folder. */
export const writeDurably = async (path: string, content: string | Uint8Array): Promise<void> => {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content))
  await syncFolder(folder)
}
