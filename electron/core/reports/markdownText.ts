/** Writes text of unknown origin into Markdown so that it stays text. */
import { printable } from './printable.js'

/** Escapes what CommonMark and GitHub's tables read as markup, HTML included; the text keeps its words. */
export const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|~&$#]/gu, (c) => `\\${c}`)
    .replace(/^([ \t]*)([-+=]|\d+[.)])(?=\s|$|[-+=])/gmu, (_, space: string, mark: string) =>
      mark.length === 1 ? `${space}\\${mark}` : `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )

/** One paragraph: white space, line ends included, becomes single spaces. */
export const inline = (text: string): string => escapeMarkdown(text.replace(/\s+/gu, ' ').trim())

/** A quoted block that keeps its line ends. */
export const block = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${escapeMarkdown(line.trim())}`.trimEnd())
    .join('  \n')
