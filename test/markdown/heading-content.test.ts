import {expect, test} from 'vitest'
import {readSection} from '../../src/markdown/read-section.ts'
import {sliceSpan} from '../../src/source/span.ts'

test.each([
  ['# Plain', 'Plain'],
  ['##   Blanks  around  ', 'Blanks  around'],
  ['## Closed ##', 'Closed'],
  ['## Closed by many #######  ', 'Closed by many'],
  ['# C#', 'C#'],
  ['# C\\#', 'C\\#'],
  ['# **Bold** and `code`', '**Bold** and `code`'],
  ['#', ''],
  ['## ##', ''],
  ['#\tTab', 'Tab'],
  ['Underlined\n===', 'Underlined'],
  ['Over two\nlines  \n---', 'Over two\nlines'],
  ['> quoted\n> ---', 'quoted'],
  ['# [open https://example.org', '[open https://example.org'],
  ['# a@b.example', 'a@b.example'],
  ['[open https://example.org\n===', '[open https://example.org'],
  ['[open\n[link]: https://example.org\n-', '[open\n[link]: https://example.org'],
])('the content of %j is %j', (text, content) => {
  const [heading] = readSection(text)
  expect(heading?.kind).toBe('heading')
  if (heading?.kind === 'heading') expect(sliceSpan(text, heading.content)).toBe(content)
})
