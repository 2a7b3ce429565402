import {splitCommand} from './split-command.ts'

interface EditorPlace {
  /** Absolute, so that it never looks like an option. */
  readonly path: string
  /** 1-based. */
  readonly line: number
}

/** A program with its words, for a file at a line. An editor that is not known is given the file alone. */
export function editorCommand(command: string, {path, line}: EditorPlace): readonly string[] {
  const [program = '', ...given] = splitCommand(command)
  const habit = habits.find(({names}) => names.includes(nameOf(program)))
  const waiting = habit?.wait && !given.some(word => habit.wait?.includes(word)) ? habit.wait.slice(0, 1) : []
  const place = habit ? habit.at(path, line) : [path]
  return [program, ...given, ...waiting, ...place]
}

/** `/usr/bin/vim.basic` is `vim`, `Code.exe` is `code`. */
function nameOf(program: string): string {
  const base = program.replace(/^.*[/\\]/, '').toLowerCase()
  return base.replace(/\.(?:exe|cmd|bat|com|sh|appimage|basic|tiny|nox|gtk3?|athena)$/, '')
}

interface Habit {
  readonly names: readonly string[]
  readonly at: (path: string, line: number) => readonly string[]
  /** Tells an editor with a window of its own to come back when the file is closed; other spellings behind it. */
  readonly wait?: readonly string[]
}

const plus = (path: string, line: number): readonly string[] => [`+${line}`, path]
const colon = (path: string, line: number): readonly string[] => [`${path}:${line}`]
const goto = (path: string, line: number): readonly string[] => ['--goto', `${path}:${line}`]
const lineOption = (path: string, line: number): readonly string[] => ['--line', `${line}`, path]

const habits: readonly Habit[] = [
  {
    names: [
      ...['vi', 'vim', 'nvim', 'view', 'ex', 'nvi', 'elvis', 'vile', 'nano', 'pico', 'emacs', 'emacsclient'],
      ...[
        'mg',
        'jed',
        'joe',
        'jmacs',
        'jstar',
        'jpico',
        'rjoe',
        'ne',
        'kak',
        'micro',
        'zile',
        'qe',
        'mcedit',
      ],
    ],
    at: plus,
  },
  {names: ['gvim', 'mvim'], at: plus, wait: ['-f', '--nofork']},
  {names: ['gedit', 'xed', 'pluma', 'gnome-text-editor'], at: plus, wait: ['--wait', '-w']},
  {names: ['hx', 'helix'], at: colon},
  {names: ['subl', 'sublime_text', 'zed', 'zeditor', 'atom'], at: colon, wait: ['--wait', '-w']},
  {
    names: [
      'code',
      'code-insiders',
      'code-oss',
      'codium',
      'vscodium',
      'codium-insiders',
      'cursor',
      'windsurf',
      'positron',
    ],
    at: goto,
    wait: ['--wait', '-w'],
  },
  {names: ['kate', 'kwrite'], at: lineOption, wait: ['--block', '-b']},
  {names: ['mate'], at: lineOption, wait: ['--wait', '-w']},
  {
    names: ['idea', 'pycharm', 'webstorm', 'phpstorm', 'goland', 'rubymine', 'clion'],
    at: lineOption,
    wait: ['--wait', '-w'],
  },
  {names: ['notepad++'], at: (path, line) => [`-n${line}`, path]},
]
