import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {SectionReader} from '../../src/markdown/assemble-blocks.ts'
import {readBareItems} from '../../src/markdown/read-bare-items.ts'
import {readBareRows} from '../../src/markdown/read-bare-rows.ts'
import {readSection, readWhole} from '../../src/markdown/read-section.ts'
import {documentsOfAllLines} from './line-kinds.ts'

const table = `Text

| Concept | Status | Date |
|:--------|:------:|------|
| CAP     | ✅     | 2025-11-03 |
| ACID    |        | ___ |
| **BASE** | ⬜ | |
| Paxos | ⬜ | ____-__-__ |
| Raft & co | 🟡 / ✅ | |
Text that is the last row

- [ ] Read a_b
`

const list = `## Week 1

- [ ] **First**
- [ ] Read the paper
- [x] Write a_b & c
- Draw
  it
- [ ] Rest
- [ ] [Go](x)

- Over
- There
* Elsewhere
* Not
* [X] Nowhere
* here
`

describe('lines that read as they are written', () => {
  test('are rows left out, and put back where they were', () => {
    expect(parsedOf(table, readBareRows)).toEqual([
      `Text

| Concept | Status | Date |
|:--------|:------:|------|
| **BASE** | ⬜ | |
Text that is the last row

- [ ] Read a_b
`,
    ])
    expect(readSection(table)).toEqual(readWhole(table))
  })

  test('are entries left out, and put back where they were', () => {
    expect(parsedOf(list, readBareItems)).toEqual([
      `## Week 1

- [ ] **First**
- Draw
  it
- [ ] Rest
- [ ] [Go](x)

- Over
- There
* Elsewhere
* here
`,
    ])
    expect(readSection(list)).toEqual(readWhole(list))
  })

  test('have the same blocks as parsed, in random documents', () => {
    fc.assert(
      fc.property(fc.oneof(tables, lists, documentsOfAllLines), text => {
        expect(readSection(text)).toEqual(readWhole(text))
      }),
      {numRuns: Number(process.env['SECTION_RUNS'] ?? 3_000)},
    )
  }, 600_000)

  test.each([
    ['code', '```', '```'],
    ['HTML', '<div>', '</div>'],
    ['a comment', '<!--', '-->'],
    ['front matter', '---', '---'],
    ['an entry', '- a', 'b'],
  ])('are none in %s: all of it is parsed', (_, opening, closing) => {
    for (const inside of ['| a |\n|---|\n| 1 |', '  x\n* a\n* b\n* c']) {
      const text = `${opening}\n${inside}\n${closing}\n`
      expect(readSection(text)).toEqual(readWhole(text))
    }
  })

  test('may end the text', () => {
    const text = '| a | b |\n|---|---|\n| 1 | 2 |'
    expect(parsedOf(text, readBareRows)).toEqual(['| a | b |\n|---|---|\n'])
    expect(readSection(text)).toEqual(readWhole(text))
  })

  test('may follow a carriage return, which a line feed behind them must not join', () => {
    const text = '| a |\r|---|\r| 0 |\r| 1 |\n\ntext\n'
    expect(readSection(text)).toEqual(readWhole(text))
  })

  test('are links where a box is defined', () => {
    const text = '- [x] a\n- [x] b\n- [x] c\n\n[x]: https://example.org\n'
    expect(parsedOf(text, readBareItems)).toEqual([text])
  })
})

/** Behind the beginning of a table, or of a list, since chance alone makes few. */
const tables = behind(['', '| a | b |', '|---|---|', '| 0 | 1 |'])
const lists = behind(['', '- [ ] zero', '- one'])

function behind(opening: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(documentsOfAllLines, fc.constantFrom('\n', '\r\n', '\r'), documentsOfAllLines)
    .map(([before, ending, after]) => [before, ...opening, after].join(ending))
}

/** What the parser was given. */
function parsedOf(text: string, readBare: (text: string, read: SectionReader) => unknown): readonly string[] {
  const parsed: string[] = []
  readBare(text, rest => {
    parsed.push(rest)
    return readWhole(rest)
  })
  return parsed
}
