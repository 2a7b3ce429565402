import {describe, expect, test} from 'vitest'
import {arrangeArguments} from '../../src/cli/arrange-arguments.ts'
import {knownWords} from '../../src/cli/known-words.ts'
import {manuals} from '../../src/cli/manual/manuals.ts'
import {statusManual} from '../../src/cli/manual/status.ts'

function arrange(...argv: string[]) {
  const {globals, word, options, operands, mistake} = arrangeArguments(
    argv,
    knownWords(manuals, statusManual),
  )
  return {globals, word, options, operands, mistake: mistake?.message ?? null}
}

const nothing = {globals: [], options: [], operands: [], mistake: null}

describe('global options', () => {
  test('stand before or after the command', () => {
    const expected = {...nothing, globals: ['--file=a.md', '--json'], word: 'list'}
    expect(arrange('-f', 'a.md', '--json', 'list')).toEqual(expected)
    expect(arrange('list', '--file', 'a.md', '--json')).toEqual(expected)
    expect(arrange('-fa.md', 'list', '--json')).toEqual(expected)
    expect(arrange('--file=a.md', 'list', '--json')).toEqual(expected)
  })

  test('give way to the options of the command', () => {
    expect(arrange('next', '-n', '3')).toEqual({...nothing, word: 'next', options: ['--count=3']})
    expect(arrange('-n', 'next')).toEqual({...nothing, word: 'next', globals: ['--dry-run']})
    expect(arrange('mark', 'x', '-n')).toEqual({
      ...nothing,
      word: 'mark',
      globals: ['--dry-run'],
      operands: ['x'],
    })
  })

  test('are told from the command that they stand before', () => {
    expect(arrange('--color', 'never', 'where').word).toBe('where')
    expect(arrange('-qf', 'a.md', 'where')).toMatchObject({
      globals: ['--quiet', '--file=a.md'],
      word: 'where',
    })
  })
})

describe('no command', () => {
  test('means status, with its options', () => {
    expect(arrange()).toEqual({...nothing, word: null})
    expect(arrange('-1')).toEqual({...nothing, word: null, options: ['--oneline']})
    expect(arrange('--explain', '--json')).toMatchObject({
      word: null,
      options: ['--explain'],
      globals: ['--json'],
    })
  })
})

describe('words that begin with a hyphen', () => {
  test('are values where a value is due', () => {
    expect(arrange('mark', 'x', '-c', '-1')).toMatchObject({options: ['--confidence=-1'], operands: ['x']})
    expect(arrange('mark', 'x', '-c-1')).toMatchObject({options: ['--confidence=-1']})
    expect(arrange('mark', 'x', '-d', '-3d')).toMatchObject({options: ['--date=-3d']})
    expect(arrange('mark', 'x', '-m', '--help')).toMatchObject({options: ['--note=--help'], globals: []})
    expect(arrange('mark', 'x', '--note=-f')).toMatchObject({options: ['--note=-f']})
  })

  test('are texts where a text may stand', () => {
    expect(arrange('rate', 'x', '-1')).toMatchObject({operands: ['x', '-1'], mistake: null})
    expect(arrange('note', 'x', '- a thought')).toMatchObject({operands: ['x', '- a thought'], mistake: null})
    expect(arrange('note', 'x', '--- rule')).toMatchObject({operands: ['x', '--- rule'], mistake: null})
    expect(arrange('note', 'x', '-nice')).toMatchObject({operands: ['x', '-nice'], mistake: null})
    expect(arrange('list', '-fast', '-word')).toMatchObject({
      operands: ['-fast', '-word'],
      globals: [],
      mistake: null,
    })
  })

  test('are names after --', () => {
    expect(arrange('mark', '--', '-x', '--json')).toMatchObject({operands: ['-x', '--json'], globals: []})
    expect(arrange('--', 'mark', '-x')).toMatchObject({word: 'mark', operands: ['-x']})
  })

  test('are mistakes elsewhere', () => {
    expect(arrange('mark', 'x', '--confidance', '4').mistake).toBe(
      'unknown option: --confidance (did you mean --confidence?)',
    )
    expect(arrange('note', 'x', 'text', '--apend').mistake).toMatch(/did you mean --append/)
    expect(arrange('mark', '-x').mistake).toMatch(/^unknown option: -x; put -- before/)
    expect(arrange('--explain', 'list').mistake).toMatch(/^unknown option: --explain/)
  })
})

describe('options and values', () => {
  test('a value is due', () => {
    expect(arrange('mark', 'x', '-c').mistake).toBe('--confidence needs a value')
    expect(arrange('where', '--json=yes').mistake).toBe('--json takes no value')
  })

  test('a single hyphen is a word', () => {
    expect(arrange('-f', '-', 'list', '-')).toMatchObject({globals: ['--file=-'], operands: ['-']})
  })

  test('short options stand together', () => {
    expect(arrange('mark', 'x', '-nqc4')).toMatchObject({
      globals: ['--dry-run', '--quiet'],
      options: ['--confidence=4'],
    })
  })
})
