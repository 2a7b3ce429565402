import type {Example, OptionManual} from './manual.ts'

export interface GlobalOptionManual extends OptionManual {
  readonly group: 'File' | 'Changes' | 'Output' | 'Help'
}

/** What the program is for, in one sentence. */
export const purposeManual = 'Tracks your progress in a Markdown file, and changes only the bytes you name.'

export const usageManual = 'tracker [COMMAND] [WORDS] [options]'

/** They are run by the tests. */
export const examplesManual: readonly Example[] = [
  {command: 'tracker init', does: 'make a tracker here'},
  {command: 'tracker mark "CAP Theorem" -c 4', does: 'mastered, with four stars'},
  {command: 'tracker list status:in-progress', does: 'what was begun'},
]

/** The options that every command has. */
export const globalManual: readonly GlobalOptionManual[] = [
  {
    group: 'File',
    flags: '-f, --file <PATH>',
    meaning: 'the tracker; - is standard input (default: search upward)',
    environment: 'TRACKER_FILE',
  },
  {group: 'Changes', flags: '-n, --dry-run', meaning: 'print the difference, write nothing'},
  {
    group: 'Changes',
    flags: '--no-refresh',
    meaning: 'leave values that follow from others as they are',
    environment: 'TRACKER_REFRESH=off',
  },
  {group: 'Changes', flags: '--no-input', meaning: 'never ask (default without a terminal)'},
  {group: 'Changes', flags: '--yes', meaning: 'answer every question with yes'},
  {group: 'Output', flags: '--json', meaning: 'one JSON document'},
  {group: 'Output', flags: '--jsonl', meaning: 'lists as one JSON document a line'},
  {
    group: 'Output',
    flags: '--color <WHEN>',
    meaning: 'auto, always or never (default: auto)',
    choices: ['auto', 'always', 'never'],
    environment: 'NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE',
  },
  {
    group: 'Output',
    flags: '--ascii',
    meaning: 'only ASCII (default where the locale is not UTF-8)',
    environment: 'TRACKER_ASCII=1',
  },
  {group: 'Output', flags: '--plain', meaning: 'one record a line, no drawing, for screen readers'},
  {group: 'Output', flags: '-q, --quiet', meaning: 'say nothing on success'},
  {
    group: 'Output',
    flags: '--no-pager',
    meaning: 'never page long output',
    environment: 'TRACKER_PAGER, PAGER',
  },
  {group: 'Help', flags: '-h, --help', meaning: 'explain the program, or the command it stands with'},
  {group: 'Help', flags: '-V, --version', meaning: 'print the version'},
]

/** Variables that no option stands for. */
export const environmentManual: readonly (readonly [name: string, meaning: string])[] = [
  ['TRACKER_TODAY', 'the day to take for today: 2025-11-03'],
  ['VISUAL, EDITOR', 'the editor that tracker edit starts'],
  ['TRACKER_DEBUG', '1 shows where in the program an error arose'],
]

/** What the process ends with. */
export const exitStatusManual: readonly (readonly [status: string, meaning: string])[] = [
  ['0', 'done'],
  ['1', 'the answer is no'],
  ['2', 'wrong usage'],
  ['3', 'file or item not found, or ambiguous'],
  ['4', 'the file cannot be understood, or is not safe to edit'],
  ['5', 'changed meanwhile, or locked'],
  ['6', 'input or output failed'],
  ['70', 'a bug in tracker'],
  ['130', 'interrupted (143: terminated)'],
]
