import {describe, expect, test} from 'vitest'
import {decideLook} from '../../src/cli/decide-look.ts'

interface Case {
  readonly env?: Readonly<Record<string, string>>
  readonly color?: 'auto' | 'always' | 'never'
  readonly ascii?: boolean
  readonly isTTY?: boolean
  readonly columns?: number
}

function look({env = {}, color = 'auto', ascii = false, isTTY = false, columns}: Case) {
  return decideLook(env, {isTTY, columns: columns ?? null}, {color, ascii, plain: false})
}

describe('colour', () => {
  test.each<[string, Case, number]>([
    ['piped', {}, 0],
    ['on a terminal', {isTTY: true, env: {TERM: 'xterm'}}, 1],
    ['of 256', {isTTY: true, env: {TERM: 'xterm-256color'}}, 2],
    ['of all', {isTTY: true, env: {TERM: 'xterm-256color', COLORTERM: 'truecolor'}}, 3],
    ['NO_COLOR', {isTTY: true, env: {NO_COLOR: '1'}}, 0],
    ['NO_COLOR that is empty', {isTTY: true, env: {NO_COLOR: ''}}, 1],
    ['FORCE_COLOR', {env: {FORCE_COLOR: '1'}}, 1],
    ['FORCE_COLOR 3', {env: {FORCE_COLOR: '3'}}, 3],
    ['FORCE_COLOR 0', {isTTY: true, env: {FORCE_COLOR: '0'}}, 0],
    ['CLICOLOR_FORCE', {env: {CLICOLOR_FORCE: '1'}}, 1],
    ['CLICOLOR_FORCE 0', {env: {CLICOLOR_FORCE: '0'}}, 0],
    ['TERM=dumb', {isTTY: true, env: {TERM: 'dumb'}}, 0],
    ['FORCE_COLOR against TERM=dumb', {env: {FORCE_COLOR: '1', TERM: 'dumb'}}, 1],
    ['NO_COLOR against FORCE_COLOR', {env: {NO_COLOR: '1', FORCE_COLOR: '1'}}, 0],
    ['always against NO_COLOR', {color: 'always', env: {NO_COLOR: '1'}}, 1],
    ['always against FORCE_COLOR 0', {color: 'always', env: {FORCE_COLOR: '0'}}, 1],
    ['never against FORCE_COLOR', {color: 'never', isTTY: true, env: {FORCE_COLOR: '1'}}, 0],
  ])('%s', (_name, given, level) => {
    expect(look(given).color).toBe(level)
  })
})

describe('ASCII', () => {
  test.each<[string, Case, boolean]>([
    ['no locale says nothing', {}, false],
    ['UTF-8', {env: {LANG: 'en_US.UTF-8'}}, false],
    ['utf8', {env: {LANG: 'de_DE.utf8'}}, false],
    ['C', {env: {LANG: 'C'}}, true],
    ['another character set', {env: {LANG: 'de_DE.ISO-8859-1'}}, true],
    ['LC_ALL before LC_CTYPE before LANG', {env: {LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'C.UTF-8'}}, true],
    ['LC_CTYPE before LANG', {env: {LC_CTYPE: 'C.UTF-8', LANG: 'C'}}, false],
    ['an empty LC_ALL', {env: {LC_ALL: '', LANG: 'C.UTF-8'}}, false],
    ['--ascii', {ascii: true, env: {LANG: 'C.UTF-8'}}, true],
    ['TRACKER_ASCII', {env: {TRACKER_ASCII: '1', LANG: 'C.UTF-8'}}, true],
  ])('%s', (_name, given, expected) => {
    expect(look(given).ascii).toBe(expected)
  })
})

test('the width is the terminal’s, else COLUMNS, else 80', () => {
  expect(look({columns: 132, env: {COLUMNS: '40'}}).width).toBe(132)
  expect(look({env: {COLUMNS: '40'}}).width).toBe(40)
  for (const COLUMNS of ['', '0', '-3', 'wide', '1e3']) expect(look({env: {COLUMNS}}).width).toBe(80)
  expect(look({}).width).toBe(80)
})
