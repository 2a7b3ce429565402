import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type BashRequest, printForBash} from '../../src/cli/completion/print-completion.ts'
import {quoteForBash} from '../../src/cli/completion/quote-for-bash.ts'
import {type Quote, readShellLine} from '../../src/cli/completion/read-shell-line.ts'
import {pipedLook} from '../views/looks.ts'

describe('readShellLine', () => {
  test.each([
    ['tracker mark CA', ['mark'], 'CA'],
    ['tracker mark ', ['mark'], ''],
    ['tracker mark CAP\\ Th', ['mark'], 'CAP Th'],
    ['tracker mark "CAP Th', ['mark'], 'CAP Th'],
    [`tracker mark 'it'\\''s`, ['mark'], "it's"],
    [`tracker mark $'it\\'s`, ['mark'], "it's"],
    ['tracker mark a"b c"d', ['mark'], 'ab cd'],
    ['ls | TRACKER_FILE=x tracker mark "a b" c', ['mark', 'a b'], 'c'],
    ['cd x && tracker unti', [], 'unti'],
    ['tracker list >out.md -w', ['list'], '-w'],
    ['tracker list 2> err kind:', ['list'], 'kind:'],
    ['tracker mark $(touch x; y) b', ['mark', '$(touch x; y)'], 'b'],
    ['', [], ''],
  ])('%s', (line, words, text) => {
    expect(readShellLine(line)).toMatchObject({words, current: {text}})
  })

  test('knows what a file is due for', () => {
    expect(readShellLine('tracker list > o').current.isRedirected).toBe(true)
    expect(readShellLine('tracker list > o x').current.isRedirected).toBe(false)
  })
})

describe('quoteForBash', () => {
  const openings: readonly (readonly [Quote, string])[] = [
    ['', ''],
    ['"', '"'],
    ["'", "'"],
    ['$', "$'"],
  ]

  test.each(openings)('what is quoted behind %s is read as it was', (quote, opening) => {
    const name = fc.string({unit: 'grapheme', minLength: 1}).filter(text => !/[\n\t\r]/.test(text))
    fc.assert(
      fc.property(name, text => {
        const line = `tracker mark ${opening}${quoteForBash(text, quote)}`
        expect(readShellLine(line).current.text).toBe(text)
      }),
    )
  })

  test('leaves nothing that a shell would expand', () => {
    expect(quoteForBash('$(x) `y` !z', '')).toBe('\\$\\(x\\)\\ \\`y\\`\\ \\!z')
    expect(quoteForBash('$(x) `y` !z', '"')).toBe('\\$(x) \\`y\\` "\\!"z')
    expect(quoteForBash("it's $(x)", "'")).toBe("it'\\''s $(x)")
  })
})

describe('printForBash', () => {
  const print = (line: string, values: readonly string[], more: Partial<BashRequest> = {}) => {
    const {current} = readShellLine(line)
    const replaced = more.replaced ?? current.raw
    const matches = values.map(value => ({value, about: `about ${value}`}))
    const request = {current, replaced, isListing: false, isShowing: false, ...more}
    return printForBash({matches, files: false, isLoose: false}, request, pipedLook).split('\n').slice(0, -1)
  }

  test('writes only what comes behind a colon, where readline takes it for the end of a word', () => {
    expect(print('tracker list in:w', ['in:w3'], {replaced: 'w'})).toEqual(['values', 'w3'])
    expect(print('tracker list "in:w', ['in:w3'], {replaced: 'in:w'})).toEqual(['values', 'in:w3'])
    expect(print('tracker list in:"Core', ['in:Core Skills'], {replaced: 'Core'})).toEqual([
      'values',
      'Core Skills',
    ])
    expect(print('tracker list x:w', ['in:w3'], {replaced: 'w'})).toEqual(['values'])
  })

  test('puts no blank behind a name that goes on', () => {
    expect(print('tracker list st', ['status:'])).toEqual(['values open', 'status:'])
  })

  test('never takes away what was typed', () => {
    expect(print('tracker mark eor', ['CAP Theorem', 'Corollary eor'])).toEqual([
      'values',
      'CAP\\ Theorem',
      'Corollary\\ eor',
      ' ',
    ])
    expect(print('tracker mark ca', ['CAP', 'Cache'])).toEqual(['values', 'CAP', 'Cache', ' '])
    expect(print('tracker mark ca', ['Cabin', 'Cache'])).toEqual(['values', 'Cabin', 'Cache'])
  })

  test('says what each is while they are listed, in as much room as there is', () => {
    expect(print('tracker mark C', ['C d', 'Ca'], {isListing: true})).toEqual([
      'values',
      'C d  (about C d)',
      'Ca   (about Ca)',
    ])
    expect(print('tracker mark C', ['Ca'], {isListing: true})).toEqual(['values', 'Ca'])
  })
})
