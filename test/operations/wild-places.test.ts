import {describe, expect, test} from 'vitest'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {
  addThing,
  chooseAddition,
  findItems,
  type Item,
  moveItem,
  narrowScope,
  type Operation,
  parse,
  parseDay,
  perform,
  removeItems,
  renameItem,
  resetItems,
  serialize,
  setColumn,
  setValue,
} from '../../src/library/index.ts'

const today = parseDay('2025-11-10') ?? expect.fail('no day')

/** The document after a verb on the item of that name. */
function textAfter(
  text: string,
  name: string,
  verb: (curriculum: Curriculum, item: Item) => Operation,
): string {
  const {document} = perform(
    parse(Buffer.from(text)),
    curriculum => {
      const [item] = findItems(curriculum, [name], {within: [], prefer: 'any', verb: 'set'})
      return verb(curriculum, item ?? expect.fail('no item'))
    },
    {today},
  )
  return Buffer.from(serialize(document)).toString()
}

const set = (value: string) => (curriculum: Curriculum, item: Item) =>
  setValue(curriculum, item, {value, today})

describe('what is set', () => {
  test('a column of no known kind', () => {
    const text = '| # | Topic | Link | Status |\n|-|-|-|-|\n| 1 | Raft | | ⬜ |\n'
    const column = (header: string, value: string) => (curriculum: Curriculum, item: Item) => {
      if (item.kind !== 'concept') return expect.fail('no row')
      return setColumn(curriculum, item, {column: header, value, today})
    }
    expect(textAfter(text, 'Raft', column('Link', 'https://raft.io'))).toBe(
      text.replace('Raft | |', 'Raft | https://raft.io |'),
    )
    expect(textAfter(text, 'Raft', column('#', ''))).toBe(text.replace('| 1 |', '| |'))
  })

  test('a number, in a place for any text', () => {
    expect(textAfter('# T\n\n**Week 1**:\n**Week 2**:\n', 'Week 1', set('45 minutes'))).toBe(
      '# T\n\n**Week 1**: 45 minutes\n**Week 2**:\n',
    )
  })

  test('a line to write on that Markdown takes for a rule', () => {
    const text = '# T\n\n1. ________________\n2. ________________\n'
    expect(textAfter(text, 't.2', set('yes'))).toBe('# T\n\n1. ________________\n2. yes\n')
    expect(textAfter(textAfter(text, 't.2', set('yes')), 't.2', set(''))).toBe(text)
  })
})

describe('labels in a list', () => {
  const text = '# T\n\n- **Started:** 2025-01-02\n- **Total time:** 3 h\n'

  test('are renamed', () => {
    expect(textAfter(text, 'Total time', (curriculum, item) => renameItem(curriculum, item, 'Hours'))).toBe(
      text.replace('Total time', 'Hours'),
    )
  })

  test('go, with what would have followed them', () => {
    const updated = '# T\n\n**Last Updated**: 2025-01-02\n**Started**: 2025-01-02\n'
    expect(textAfter(updated, 'Last Updated', (curriculum, item) => removeItems(curriculum, [item]))).toBe(
      '# T\n\n**Started**: 2025-01-02\n',
    )
  })
})

describe('boxes', () => {
  test('that are signs have neighbours that are signs', () => {
    const text = '# T\n\n## A\n\n- ✅ one\n- ⬜ two\n\n## B\n\n- ⬜ three\n'
    const add = (curriculum: Curriculum, item: Item) =>
      addThing(curriculum, chooseAddition(curriculum, {what: null, within: [], after: item.id, like: null}), {
        text: 'three and a half',
        values: [],
      })
    expect(textAfter(text, 'one', add)).toBe(text.replace('one\n', 'one\n- ⬜ three and a half\n'))
    const move = (curriculum: Curriculum, item: Item) =>
      moveItem(curriculum, item, narrowScope(curriculum, ['B']) ?? expect.fail('no place'))
    expect(textAfter(text, 'one', move)).toBe('# T\n\n## A\n\n- ⬜ two\n\n## B\n\n- ⬜ three\n- ✅ one\n')
  })

  test('without a text get one behind a space', () => {
    expect(
      textAfter('# T\n\n## Graphs\n\n* [ ]\n', 'Graphs', (curriculum, item) =>
        renameItem(curriculum, item, 'BFS'),
      ),
    ).toBe('# T\n\n## Graphs\n\n* [ ] BFS\n')
  })
})

test('a mark that alone tells what its column is for is not taken away', () => {
  const text = '| 题目 | 一刷 |\n|-|-|\n| 两数之和 | ✅ |\n| 三数之和 | ✅ |\n| 四数之和 | |\n'
  const reset = (curriculum: Curriculum, item: Item) => resetItems(curriculum, [item])
  expect(() => textAfter(text, '两数之和', reset)).toThrow(/would be understood differently/)
})
