import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {applyPatches, invertPatches} from '../../src/storage/patch/apply-patches.ts'
import {diffBytes} from '../../src/storage/patch/diff-bytes.ts'
import {diffNumbers} from '../../src/storage/patch/diff-numbers.ts'
import {splitLines} from '../../src/storage/patch/split-lines.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '| ⬜ |', '| ✅ |', 'é'), {maxLength: 30})
const endings = fc.constantFrom('\n', '\r\n', '\r')
const texts = fc
  .tuple(lines, endings, fc.constantFrom('', '\n'))
  .map(([parts, end, last]) => parts.join(end) + last)
const contents = fc.oneof(texts.map(bytesOf), fc.uint8Array({maxLength: 60}))

vi.setConfig({testTimeout: 60_000})

describe('a difference', () => {
  it('leads from the one content to the other, and back', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const patches = diffBytes(before, after)
        expect(Buffer.compare(applyPatches(before, patches), after)).toBe(0)
        expect(Buffer.compare(applyPatches(after, invertPatches(patches)), before)).toBe(0)
      }),
      {numRuns: 2000},
    )
  })

  it('is in order, without overlaps, and never replaces nothing by nothing', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        let end = 0
        for (const patch of diffBytes(before, after)) {
          expect(patch.offset).toBeGreaterThanOrEqual(end)
          expect(patch.before.length + patch.after.length).toBeGreaterThan(0)
          end = patch.offset + patch.before.length
        }
      }),
    )
  })

  it('of equal contents is empty', () => {
    fc.assert(
      fc.property(contents, content => {
        expect(diffBytes(content, content.slice())).toEqual([])
      }),
    )
  })

  it('names only what is different', () => {
    expect(shown('one\ntwo\nthree\n', 'one\n2\nthree\n')).toEqual([[4, 'two', '2']])
  })

  it('keeps distant changes apart', () => {
    expect(shown('a 1\nb\nc 1\n', 'a 2\nb\nc 2\n')).toEqual([
      [2, '1', '2'],
      [8, '1', '2'],
    ])
  })

  it('keeps changes in neighbouring lines apart', () => {
    expect(shown('- [ ] a\n- [ ] b\n', '- [x] a\n- [x] b\n')).toEqual([
      [3, ' ', 'x'],
      [11, ' ', 'x'],
    ])
  })

  it('gives whole characters', () => {
    expect(shown('| ⬜ |\n', '| ✅ |\n')).toEqual([[2, '⬜', '✅']])
    expect(shown('★★☆\n', '★★★\n')).toEqual([[6, '☆', '★']])
  })

  it('knows lines that are inserted and deleted', () => {
    expect(shown('a\nc\n', 'a\nb\nc\n')).toEqual([[2, '', 'b\n']])
    expect(shown('a\r\nb\r\nc\r\n', 'a\r\nc\r\n')).toEqual([[3, 'b\r\n', '']])
  })

  it('of large contents is found before the test is given up, however different they are', () => {
    const count = 100_000
    const one = bytesOf(Array.from({length: count}, (_, line) => `line ${line}\n`).join(''))
    const other = bytesOf(
      Array.from({length: count}, (_, line) => `line ${(line * 7919) % count}\n`).join(''),
    )
    const few = bytesOf(Buffer.from(one).toString().replaceAll('9999\n', '9999!\n'))
    expect(Buffer.compare(applyPatches(one, diffBytes(one, other)), other)).toBe(0)
    expect(diffBytes(one, few)).toHaveLength(10)
  })
})

describe('of a difference', () => {
  const row = fc.tuple(fc.nat(9999), endings).map(([number, end]) => `| ${number} | ⬜ Not |${end}`)
  const unlike = fc.uniqueArray(row, {minLength: 1, maxLength: 40, selector: each => each.trimEnd()})
  const edits = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('✅ Done', 'é', '', 'x\ny', '\u0000')), {
    maxLength: 8,
  })

  it('lines that are changed where they stand are found as by comparing all lines', () => {
    fc.assert(
      fc.property(unlike, edits, fc.boolean(), (rows, made, endsOpen) => {
        const changed = [...rows]
        for (const [index, text] of made) {
          const line = changed[index % changed.length] ?? ''
          changed[index % changed.length] = line.replace('⬜ Not', `${text} ${index}`)
        }
        const [before, after] = [rows, changed].map(each => each.join('').slice(0, endsOpen ? -1 : undefined))
        expect(shown(before ?? '', after ?? '')).toEqual(compareAllLines(before ?? '', after ?? ''))
      }),
      {numRuns: 1000},
    )
  })

  it('many lines that are changed where they stand are kept apart', () => {
    const rows = Array.from({length: 1500}, (_, index) => `- [ ] ${index}\n`)
    const [before, after] = [rows.join(''), rows.map(line => line.replace('[ ]', '[x]')).join('')]
    expect(diffBytes(bytesOf(before), bytesOf(after))).toHaveLength(1500)
  })

  it('a line that moves is told as one that goes and one that comes', () => {
    expect(shown('a\nb\nc\nd\ne\n', 'b\nc\nd\na\ne\n')).toEqual([
      [0, 'a\n', ''],
      [8, '', 'a\n'],
    ])
  })
})

/** Line by line, by the fewest insertions and deletions, and what lines have in common at both ends taken off. */
function compareAllLines(before: string, after: string): (readonly [number, string, string])[] {
  const [old, now] = [before, after].map(text => {
    const starts = splitLines(bytesOf(text))
    return starts.slice(0, -1).map((start, line) =>
      Buffer.from(text)
        .subarray(start, starts[line + 1])
        .toString(),
    )
  })
  const numbers = new Map([...new Set([...(old ?? []), ...(now ?? [])])].map((line, index) => [line, index]))
  const number = (line: string): number => numbers.get(line) ?? -1
  return diffNumbers((old ?? []).map(number), (now ?? []).map(number)).flatMap(
    ({start, end, otherStart, otherEnd}) => {
      const isPaired = end - start === otherEnd - otherStart
      const count = isPaired ? end - start : 1
      return Array.from({length: count}, (_, index) => {
        const [gone, come] = isPaired
          ? [[old?.[start + index] ?? ''], [now?.[otherStart + index] ?? '']]
          : [old?.slice(start, end) ?? [], now?.slice(otherStart, otherEnd) ?? []]
        const offset = bytesOf((old ?? []).slice(0, isPaired ? start + index : start).join('')).length
        return trimmed(offset, gone.join(''), come.join(''))
      })
    },
  )
}

function trimmed(offset: number, before: string, after: string): readonly [number, string, string] {
  const [old, now] = [[...before], [...after]]
  let head = 0
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++
  let tail = 0
  const rest = Math.min(old.length, now.length) - head
  while (tail < rest && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const [gone, come] = [old, now].map(each => each.slice(head, each.length - tail).join(''))
  return [offset + bytesOf(old.slice(0, head).join('')).length, gone ?? '', come ?? '']
}

describe('diffNumbers', () => {
  it('finds as few insertions and deletions as there can be', () => {
    const numbers = fc.array(fc.integer({min: 0, max: 3}), {maxLength: 12})
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const hunks = diffNumbers(one, other)
        const edits = hunks.map(hunk => hunk.end - hunk.start + hunk.otherEnd - hunk.otherStart)
        const shared = longestCommon(one, other)
        expect(edits.reduce((sum, count) => sum + count, 0)).toBe(one.length + other.length - 2 * shared)
      }),
      {numRuns: 1000},
    )
  })
})

describe('a patch', () => {
  it('does not apply to another content', () => {
    const patches = diffBytes(bytesOf('one'), bytesOf('two'))
    expect(() => applyPatches(bytesOf('six'), patches)).toThrow(RangeError)
    expect(() => applyPatches(bytesOf('o'), patches)).toThrow(RangeError)
  })
})

describe('splitLines', () => {
  it('knows the three line ends', () => {
    expect(splitLines(bytesOf('a\nb\r\nc\rd'))).toEqual([0, 2, 5, 7, 8])
    expect(splitLines(bytesOf('a\n'))).toEqual([0, 2])
    expect(splitLines(bytesOf(''))).toEqual([0])
  })
})

/** By the book: a table of all pairs of beginnings. */
function longestCommon(one: readonly number[], other: readonly number[]): number {
  let row = other.map(() => 0)
  for (const number of one) {
    const above = row
    row = []
    other.forEach((candidate, index) => {
      const diagonal = index === 0 ? 0 : (above[index - 1] ?? 0)
      const beside = Math.max(above[index] ?? 0, row[index - 1] ?? 0)
      row.push(candidate === number ? diagonal + 1 : beside)
    })
  }
  return row.at(-1) ?? 0
}

function shown(before: string, after: string): (readonly [number, string, string])[] {
  return diffBytes(bytesOf(before), bytesOf(after)).map(patch => [
    patch.offset,
    Buffer.from(patch.before).toString(),
    Buffer.from(patch.after).toString(),
  ])
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text)
}
