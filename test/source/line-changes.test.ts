import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lineChanges} from '../../src/source/line-changes.ts'
import {movedOffsets} from '../../src/source/moved-offsets.ts'
import '../repeatable.ts'

const piece = fc.constantFrom('a', 'b', ' ', '\n', '\r', '\r\n', 'a longer line\n', `${'x'.repeat(5000)}\n`)
const texts = fc.array(piece, {maxLength: 30}).map(pieces => pieces.join(''))

/** Lines with their endings; behind the last ending there is one more, empty. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n|\r(?!\n))/).concat(/[\r\n]$/.test(text) ? [''] : [])
}

test('tells just the lines that differ, where the endings are the same', () => {
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (one, other, isEdit) => {
      const lines = linesOf(one)
      const at = other.length % lines.length
      const edited = lines.map((line, index) => (index === at ? line.replace(/a/, 'bc') : line)).join('')
      const [was, is] = [one, isEdit ? edited : other]
      const [old, now] = [linesOf(was), linesOf(is)]
      const changes = lineChanges(was, is, 1000)
      const endings = (all: readonly string[]): string =>
        JSON.stringify(all.map(line => /[\r\n]*$/.exec(line)?.[0]))
      if (endings(old) !== endings(now)) expect(changes).toBeUndefined()
      else {
        const told = changes?.map(change => [
          was.slice(change.was.start, change.was.end),
          is.slice(change.is.start, change.is.end),
        ])
        const bare = (line = ''): string => line.replace(/[\r\n]+$/, '')
        expect(told).toEqual(
          old.flatMap((line, index) => (line === now[index] ? [] : [[bare(line), bare(now[index])]])),
        )
      }
    }),
    {numRuns: 3000},
  )
})

test('is undefined when more lines differ than are asked for', () => {
  expect(lineChanges('a\nb\nc', 'x\ny\nc', 1)).toBeUndefined()
  expect(lineChanges('a\nb\nc', 'x\ny\nc', 2)).toHaveLength(2)
})

test('moves offsets with what is beside them', () => {
  const [was, is] = ['one\ntwo words here\nthree', 'one\ntwo WORDY others here\nthree']
  const move = movedOffsets(was, is, lineChanges(was, is, 9) ?? [])
  const spanOf = (text: string, word: string): readonly number[] => [
    text.indexOf(word),
    text.indexOf(word) + word.length,
  ]
  const moved = (word: string): readonly number[] => {
    const [start = 0, end = 0] = spanOf(was, word)
    return [move(start, 'start'), move(end, 'end')]
  }
  for (const word of ['one', 'two', 'here', 'three']) expect(moved(word), word).toEqual(spanOf(is, word))
  expect(moved('words')).toEqual(spanOf(is, 'WORDY others'))
  expect(moved('two words here')).toEqual(spanOf(is, 'two WORDY others here'))
})
