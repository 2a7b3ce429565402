import {expect, test} from 'vitest'
import {globalManual} from '../../src/cli/manual/global-manual.ts'
import {manuals} from '../../src/cli/manual/manuals.ts'

/** What people and their scripts rely on: taking something away here is a breaking change. */
const surface: Readonly<Record<string, string>> = {
  '*':
    '-f, --file <PATH> | -n, --dry-run | --no-refresh | --no-input | --yes | --json | --jsonl | --color <WHEN> | ' +
    '--ascii | --plain | -q, --quiet | --no-pager | -h, --help | -V, --version',
  'status [UNIT...]': '--explain | -1, --oneline',
  'list|ls [FILTER...]':
    '--in <SCOPE> | --sort <KEYS> | --group <KEY> | --columns <NAMES> | --format <FORMAT>',
  'show <ITEM...>': '--why | --in <SCOPE>',
  next: '-n, --count <COUNT>',
  'export <FORMAT> [FILTER...]': '--output <FILE> | --force | --in <SCOPE>',
  watch: '',
  where: '',
  explain: '',
  'mark|done <ITEM...>':
    '-s, --status <S> | -c, --confidence <N> | -d, --date <DAY> | -m, --note <TEXT> | --append | --in <SCOPE>',
  'start <ITEM...>': '--in <SCOPE>',
  'reset <ITEM...>': '--in <SCOPE>',
  'rate <WORD...>': '-m, --note <TEXT> | --in <SCOPE>',
  'note <ITEM> <TEXT>': '--append | --in <SCOPE>',
  'tick [ITEM...]': '--all | --in <SCOPE>',
  'untick [ITEM...]': '--all | --in <SCOPE>',
  'set [WORD...]': '--in <SCOPE> | -d, --date <DAY> | -m, --note <TEXT>',
  'log [WORD...]': '--in <SCOPE>',
  'add [WORD...]': '--in <SCOPE> | --after <ITEM> | --like <UNIT>',
  'rename [WORD...]': '--in <SCOPE>',
  'move <ITEM...>': '--to <PLACE> | --in <SCOPE>',
  'remove|rm <ITEM...>': '--in <SCOPE>',
  'edit [ITEM...]': '--in <SCOPE>',
  'undo [COUNT]': '',
  'redo [COUNT]': '',
  'history [ITEM...]': '--in <SCOPE>',
  refresh: '',
  'check [FILE...]': '--fix [RULE] | --rule <RULE=LEVEL> | --format <FORMAT>',
  'init [FILE]': '--template <NAME> | --weeks <COUNT> | --title <TEXT> | --start <DAY>',
  demo: '',
  'completion <SHELL>': '--install',
  'help [TOPIC]': '',
}

test('the commands and options', () => {
  const flagsOf = (options: readonly {readonly flags: string}[]) =>
    options.map(({flags}) => flags).join(' | ')
  const found = Object.fromEntries(
    manuals.map(({name, aliases, operands, options}) => [
      [[name, ...aliases].join('|'), operands].filter(Boolean).join(' '),
      flagsOf(options),
    ]),
  )
  expect({'*': flagsOf(globalManual), ...found}).toEqual(surface)
})
