import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Block} from '../../src/markdown/block.ts'
import {printText} from '../../src/markdown/print-text.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import type {TextPosition} from '../../src/markdown/shown-text.ts'

/** How a printed text stands in a document, and what is read there; `undefined` when it is no longer one piece. */
const positions: Readonly<Record<TextPosition, (printed: string) => string | undefined>> = {
  cell: printed => {
    const [table, ...others] = readBlocks(`| a | b |\n|---|---|\n| ${printed} | end |\n`)
    const [name, end] = table?.kind === 'table' ? (table.rows[1]?.cells ?? []) : []
    return others.length === 0 && end?.plain === 'end' ? name?.plain : undefined
  },
  line: printed => {
    const [paragraph, ...others] = readBlocks(`**a:** ${printed}\n**b:** end\n`)
    const [line, end] = paragraph?.kind === 'paragraph' ? paragraph.lines : []
    return others.length === 0 && end?.plain === 'b: end' ? line?.plain.replace(/^a: /, '') : undefined
  },
  label: printed => {
    const [paragraph] = readBlocks(`**${printed}:** end\n`)
    const [line] = paragraph?.kind === 'paragraph' ? paragraph.lines : []
    return line?.bold && line.plain.endsWith(': end') ? line.plain.slice(0, -': end'.length) : undefined
  },
  item: printed => onlyItem(readBlocks(`- ${printed}\n`), false),
  task: printed => onlyItem(readBlocks(`- [ ] ${printed}\n`), true),
  heading: printed => {
    const [heading, ...others] = readBlocks(`# ${printed}\n`)
    return heading?.kind === 'heading' && others.length === 0 ? heading.title : undefined
  },
}

function onlyItem([item, ...others]: readonly Block[], hasBox: boolean): string | undefined {
  if (item?.kind !== 'item' || others.length > 0 || (item.box !== null) !== hasBox) return undefined
  return item.lines.length === 1 ? item.lines[0]?.plain : undefined
}

const all = Object.keys(positions) as TextPosition[]

/** Made of what Markdown cares about, and of words. */
const typed = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'CAP',
        '3',
        ' ',
        ' ',
        '*',
        '**',
        '_',
        '__',
        '`',
        '``',
        '~',
        '~~',
        '|',
        '\\',
        '\\|',
        '#',
        '# ',
        '- ',
      ],
      ...[
        '+ ',
        '1. ',
        '> ',
        '[',
        ']',
        '[ ] ',
        '[x] ',
        '](',
        ')',
        '!',
        '<',
        '>',
        '<b>',
        '<br>',
        '&',
        '&amp;',
        '$&',
      ],
      ...['https://x.y/a_b', 'a@b.c', ':', '---', '===', '.', '✅', '★', '中', '\u00a0', '\t', '😀'],
    ),
    {minLength: 1, maxLength: 9},
  )
  .map(pieces => pieces.join('').trim())
  .filter(text => text !== '')

describe.each(all)('what is printed as a %s', position => {
  test('reads back as it was typed', () => {
    fc.assert(
      fc.property(typed, text => {
        const printed = printText(text, position)
        expect({printed, read: positions[position](printed)}).toEqual({printed, read: text})
      }),
      {numRuns: 60},
    )
  })

  test.each(['plain words', 'C++ & Go', '50 % of x', 'O(n)', 'see https://example.org/a_b', 'a - b', "it's"])(
    'has no escape it does not need: %s',
    text => expect(printText(text, position)).toBe(text),
  )
})

test.each(['[a]: b', '[^1]: b'])('no task vanishes on GitHub as where a link leads: %s', value => {
  const printed = printText(value, 'task')
  expect(printed).not.toBe(value)
  expect(positions.task(printed)).toBe(value)
})
