/** What the checker is told about files of the library: one notice for each file, the last word on it. */
import type { Notice } from '../../core/contract.js'

export type Note = (fileName: string, message: string) => void

export class NoticeList {
  constructor(private readonly notices: Notice[]) {}

  get all(): readonly Notice[] {
    return [...this.notices]
  }

  note(fileName: string, message: string): void {
    const at = this.notices.findIndex((n) => n.fileName === fileName)
    if (at >= 0) this.notices.splice(at, 1)
    this.notices.push({ fileName, message })
  }
}
