import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {diffBytes} from '../../src/storage/patch/diff-bytes.ts'
import {mergePatches} from '../../src/storage/patch/merge-patches.ts'

/** Both changes were made to `base`. */
function merged(
  base: string,
  byHand: string,
  wanted: string,
): string | {line: number; base: string; current: string} {
  const [one, other, target] = [base, byHand, wanted].map(text => Buffer.from(text)) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  const outcome = mergePatches(one, other, diffBytes(one, target))
  if (outcome.kind === 'merged') return Buffer.from(outcome.bytes).toString()
  const {line, base: old, current} = outcome.conflict
  return {line, base: Buffer.from(old).toString(), current: Buffer.from(current).toString()}
}

vi.setConfig({testTimeout: 60_000})

describe('what was changed by hand stays', () => {
  it('in other lines, above and below, whatever it does to offsets', () => {
    expect(merged('a\nb\nc\n', 'new\na\nb\nc2\n', 'a\nB\nc\n')).toBe('new\na\nB\nc2\n')
  })

  it('in the lines right above and below', () => {
    expect(merged('a\nb\nc\n', 'A\nb\nC\n', 'a\nB\nc\n')).toBe('A\nB\nC\n')
    expect(merged('a\nb\nc\n', 'b\n', 'a\nB\nc\n')).toBe('B\n')
    expect(merged('a\nb\nc\n', 'a\nnew\nb\nnew\nc\n', 'a\nB\nc\n')).toBe('a\nnew\nB\nnew\nc\n')
  })

  it('in another part of the same line', () => {
    expect(merged('- [x] a\n', '> - [x] a\n', '- [ ] a\n')).toBe('> - [ ] a\n')
    expect(merged('| x | ✅ | |\n', '| x | ✅ | note |\n', '| x | ⬜ | |\n')).toBe('| x | ⬜ | note |\n')
  })

  it('beside lines that are put back or taken out', () => {
    expect(merged('a\nc\n', 'A\nc\n', 'a\nb\nc\n')).toBe('A\nb\nc\n')
    expect(merged('a\nb\nc\n', 'a\nb\nc\nd\n', 'a\nc\n')).toBe('a\nc\nd\n')
    expect(merged('a\nb\nc\n', 'a\nb\nnew\nc\n', 'a\nc\n')).toBe('a\nnew\nc\n')
  })

  it('when the same was wanted', () => {
    expect(merged('a\nb\n', 'a\nB\n', 'a\nB\n')).toBe('a\nB\n')
    expect(merged('a\nb\nc\n', 'a\nB\nC\n', 'a\nB\nc\n')).toBe('a\nB\nC\n')
  })
})

describe('a conflict', () => {
  it('is the same place, changed to something else', () => {
    expect(merged('a\nb 1\nc\n', 'new\na\nb 2\nc\n', 'a\nb 3\nc\n')).toEqual({
      line: 3,
      base: 'b 1\n',
      current: 'b 2\n',
    })
  })

  it('is something put right beside it in the line', () => {
    expect(merged('| ✅ |\n', '| ✅✅ |\n', '| ⬜ |\n')).toMatchObject({current: '| ✅✅ |\n'})
    expect(merged('done: ✅\n', '✅\n', 'done: ⬜\n')).toMatchObject({current: '✅\n'})
    expect(merged('row\n', '> row\n', '')).toMatchObject({current: '> row\n'})
  })

  it('is a line that is gone', () => {
    expect(merged('a\nb 1\nc\n', 'a\nc\n', 'a\nb 2\nc\n')).toEqual({line: 2, base: 'b 1\n', current: ''})
  })

  it('is a line put back where others came to be: which is first?', () => {
    expect(merged('a\nc\n', 'a\nnew\nc\n', 'a\nb\nc\n')).toMatchObject({line: 2})
  })
})

describe('for random texts', () => {
  it('changes in different lines are both made, exactly', () => {
    const counts = fc.integer({min: 3, max: 25})
    const parts = fc.tuple(counts, fc.nat(), fc.nat(), fc.constantFrom('edit', 'delete', 'insert'), fc.nat(3))
    fc.assert(
      fc.property(parts, ([count, first, second, kind, same]) => {
        const mine = first % count
        const theirs = second % count
        fc.pre(mine !== theirs)
        const lines = Array.from({length: count}, (_, index) => `- [ ] item ${index % (same + 10)}\n`)
        const wanted = lines.with(mine, lines[mine]?.replace('[ ]', '[x]') ?? '')
        const edit = (all: readonly string[]) => editLine(all, theirs, kind)
        const outcome = merged(lines.join(''), edit(lines).join(''), wanted.join(''))
        expect(outcome).toBe(edit(wanted).join(''))
      }),
      {numRuns: 2000},
    )
  })
})

function editLine(lines: readonly string[], index: number, kind: 'edit' | 'delete' | 'insert'): string[] {
  switch (kind) {
    case 'edit':
      return lines.with(index, 'edited by hand\n')
    case 'delete':
      return lines.toSpliced(index, 1)
    case 'insert':
      return lines.toSpliced(index, 0, 'new by hand\n')
  }
}
