import type {Status} from '../notation/readings.ts'
import type {Look} from './look.ts'

/** The shapes that the program draws with. All are one column wide but the boxes of ASCII. */
export interface Symbols {
  readonly status: Readonly<Record<Status, string>>
  readonly star: string
  readonly noStar: string
  readonly barDone: string
  readonly barLeft: string
  /** Before the unit that comes now. */
  readonly pointer: string
  readonly arrow: string
  readonly dot: string
  readonly ellipsis: string
  /** Between the first and the last of several. */
  readonly range: string
}

export function symbolsFor(look: Look): Symbols {
  return look.ascii ? asciiSymbols : unicodeSymbols
}

const unicodeSymbols: Symbols = {
  status: {'not-started': '○', 'in-progress': '◐', done: '✓', skipped: '⊘'},
  star: '★',
  noStar: '☆',
  barDone: '█',
  barLeft: '░',
  pointer: '▸',
  arrow: '→',
  dot: '·',
  ellipsis: '…',
  range: '–',
}

const asciiSymbols: Symbols = {
  status: {'not-started': '[ ]', 'in-progress': '[~]', done: '[x]', skipped: '[-]'},
  star: '*',
  noStar: '.',
  barDone: '#',
  barLeft: '.',
  pointer: '>',
  arrow: '->',
  dot: '-',
  ellipsis: '...',
  range: '-',
}

const words: Readonly<Record<Status, string>> = {
  'not-started': 'not started',
  'in-progress': 'in progress',
  done: 'done',
  skipped: 'skipped',
}

export function statusWord(status: Status): string {
  return words[status]
}
