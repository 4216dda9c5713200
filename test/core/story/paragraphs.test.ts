/** Paragraphs: one a line, joined where lines were hard-wrapped, with Markdown's headings and lists. */
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../../electron/core/story/paragraphs.js'

const read = (text: string): string[] =>
  splitParagraphs(text).map((p) => `${p.kind}: ${text.slice(p.start, p.end).replaceAll('\n', '⏎')}`)

describe('splitParagraphs', () => {
  it('takes every line for a paragraph', () => {
    const long =
      'The council voted on Monday to close the old mill by the river, and a crowd gathered outside the hall.'
    expect(read(`${long}\n${long}\n${long}`)).toEqual([`prose: ${long}`, `prose: ${long}`, `prose: ${long}`])
  })

  it('leaves out white space around a paragraph and blank lines', () => {
    expect(read('\n\n  It rained all day.  \n \t\n\nThen it stopped.\n')).toEqual([
      'prose: It rained all day.',
      'prose: Then it stopped.',
    ])
  })

  it('joins lines that a program wrapped at one width', () => {
    const text = [
      'The harbour authority said on Tuesday that the old crane, which has',
      'stood on the eastern quay since the port was built, would come down',
      'before the winter storms begin.',
      '',
      'Nobody has yet been found who will pay for the work, and the council',
      'has asked the ministry for help.',
    ].join('\n')
    expect(read(text)).toHaveLength(2)
    expect(read(text)[0]).toContain('which has⏎stood on')
  })

  it('does not join short lines that would have fitted on one', () => {
    expect(read('Ada Cole\nHarbour master\nPort of Ost')).toHaveLength(3)
  })

  it('does not join sentences that happen to have a line each', () => {
    const text =
      'The mill closed in the spring of that year.\nIt never opened again after the great fire.\nThe town forgot about it soon after that.'
    expect(read(text)).toHaveLength(3)
  })

  it('reads headings and list items without their marks', () => {
    const text =
      '# Port closes\n\nThe port closed today.\n\n- first point\n* second point\n3. third point\n\n> A reader wrote in.'
    expect(read(text)).toEqual([
      'heading: Port closes',
      'prose: The port closed today.',
      'listItem: first point',
      'listItem: second point',
      'listItem: third point',
      'prose: A reader wrote in.',
    ])
  })

  it('joins an indented second line to its list item', () => {
    expect(read('- a point that goes on\n  over two lines\n- another')).toEqual([
      'listItem: a point that goes on⏎  over two lines',
      'listItem: another',
    ])
  })

  it('reads an underlined heading and drops the rule', () => {
    expect(read('The port\n========\n\nIt closed today.')).toEqual([
      'heading: The port',
      'prose: It closed today.',
    ])
  })

  it('takes a short line without a stop for a heading, but not a quotation or a year at its start', () => {
    expect(read('Trade is up\n\nIt rose in May.')[0]).toBe('heading: Trade is up')
    expect(read('2019. That was the year.')[0]).toBe('prose: 2019. That was the year.')
  })

  it('keeps a dash at the start of a line, which is dialogue', () => {
    expect(read('— Не знаю, — сказав він.')[0]).toBe('prose: — Не знаю, — сказав він.')
  })
})
