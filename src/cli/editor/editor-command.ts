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
  const habit = habitOf([program, ...given])
  const waiting = habit?.wait && !given.some(word => habit.wait?.includes(word)) ? habit.wait.slice(0, 1) : []
  const place = habit ? habit.at(path, line) : [path]
  return [program, ...given, ...waiting, ...place]
}

/** Whether the editor is one that is told the line, and to wait. */
export function isKnownEditor(words: readonly string[]): boolean {
  return habitOf(words) !== undefined
}

/** Of the editor itself where something else starts it: `sudo vim`, `env LANG=C nano`. */
function habitOf(words: readonly string[]): Habit | undefined {
  const isStarted = starters.includes(nameOf(words[0] ?? ''))
  const programs = isStarted ? words.slice(1) : words.slice(0, 1)
  return programs.map(findHabit).find(habit => habit !== undefined)
}

function findHabit(program: string): Habit | undefined {
  return habits.find(({names}) => names.includes(nameOf(program)))
}

const starters: readonly string[] = ['sudo', 'doas', 'env', 'nice', 'busybox']

/** `/usr/bin/vim.basic` is `vim`, `Code.exe` is `code`, `idea64.exe` is `idea`. */
function nameOf(program: string): string {
  const base = program.replace(/^.*[/\\]/, '').toLowerCase()
  return base.replace(/\.(?:exe|cmd|bat|com|sh|appimage|basic|tiny|nox|gtk3?|athena)$/, '').replace(/64$/, '')
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
        'vis',
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
      'kiro',
      'trae',
    ],
    at: goto,
    wait: ['--wait', '-w'],
  },
  {names: ['kate', 'kwrite'], at: lineOption, wait: ['--block', '-b']},
  {names: ['mate'], at: lineOption, wait: ['--wait', '-w']},
  {
    names: [
      ...['idea', 'pycharm', 'webstorm', 'phpstorm', 'goland', 'rubymine', 'clion', 'rider', 'rustrover'],
      ...['dataspell', 'datagrip', 'studio'],
    ],
    at: lineOption,
    wait: ['--wait', '-w'],
  },
  {names: ['bbedit'], at: plus, wait: ['--wait', '-w']},
  {names: ['geany'], at: plus, wait: ['-i', '--new-instance']},
  {names: ['notepad++'], at: (path, line) => [`-n${line}`, path]},
]
