import {randomText} from './hostile-text.mjs'

const names = [
  'Caching',
  'A',
  'B',
  'task',
  'done',
  'week 1',
  '1.1',
  '1.2',
  '2.1',
  'current',
  'Completed',
  'Date',
  'Label',
  'Completion',
  '__proto__',
  'constructor',
  'toString',
  '\u202eevil\u001b[31m',
  '',
  '-',
  '--',
  'w1/a',
  '99.99',
  'a'.repeat(300),
]
const days = ['today', 'yesterday', '2025-11-03', '+3d', 'mon', '03/11/2025', '2025-02-30', '']
const statuses = ['done', 'mastered', 'in-progress', 'not-started', 'skipped', '✅', 'nonsense', '']
const filters = [
  'status:done',
  'confidence:..2',
  'week:1..2',
  'kind:task',
  '-a',
  'in:week',
  'date:mon..',
  'x:y:z',
]
const looks = [
  '--json',
  '--ascii',
  '--plain',
  '-q',
  '--color=always',
  '--color=never',
  '--no-refresh',
  '-n',
  '--jsonl',
]

/**
 * The words of a command line as somebody could type it: mostly of the right shape.
 *
 * @param {import('./random-numbers.mjs').Random} random
 * @param {readonly string[]} titles Of items that there are.
 * @returns {string[]}
 */
export function randomCommand(random, titles) {
  const item = () => (titles.length > 0 && random.below(4) > 0 ? random.pick(titles) : random.pick(names))
  const text = () => (random.below(3) === 0 ? random.pick(names) : randomText(random))
  const words = random.pick(shapes)({random, item, text})
  if (random.below(3) === 0) words.push(random.pick(looks))
  if (random.below(12) === 0) words.push('--in', random.pick([...names, ...titles]))
  if (random.below(25) === 0) words.splice(random.below(words.length), 1)
  if (random.below(25) === 0)
    words.splice(random.below(words.length + 1), 0, random.pick([...names, ...looks]))
  return words
}

/**
 * The words of a command line that is likely to change the document: a verb that suits one of its items.
 *
 * @param {import('./random-numbers.mjs').Random} random
 * @param {readonly Pick<import('../../src/curriculum/model.ts').Item, 'kind' | 'key'>[]} items At least one.
 * @returns {string[]}
 */
export function fittingCommand(random, items) {
  const {kind, key} = random.pick(items)
  const text = () => random.pick(['better', 'a note', '2 of them', 'a|b', '*c*'])
  const anything = () =>
    random.pick([
      ['rename', key, text()],
      ['remove', key, '--yes'],
      ['move', key, '--to', random.pick(items).key],
      ['add', text(), '--after', key],
      ['reset', key],
      ['set', key, random.pick(['yes', 'no', '3', '2/5', '2025-11-03', ''])],
    ])
  const rated = () => ['rate', key, random.pick(['1', '3', '5', '+1', '-1'])]
  const noted = () => ['note', key, text(), ...random.pick([[], ['--append']])]
  /** @type {Partial<Record<string, (() => string[])[]>>} */
  const verbs = {
    concept: [
      () => ['mark', key],
      () => ['mark', key, '-s', random.pick(['done', 'in-progress', 'skipped', 'not-started'])],
      () => ['mark', key, '-d', '2025-11-03', '-m', text()],
      () => ['start', key],
      ...[rated, noted],
    ],
    task: [() => ['tick', key], () => ['untick', key], () => ['mark', key]],
    question: [() => ['mark', key], () => ['set', key, 'yes', '-m', text()], () => ['tick', key]],
    field: [() => ['set', key, text()], () => ['set', key, '4']],
    entry: [() => ['set', 'Date', '2025-11-03', '--in', key], noted],
    rating: [rated, noted],
    slot: [() => ['set', key, text()]],
  }
  return random.pick([...(verbs[kind] ?? []), anything])()
}

/**
 * @typedef {object} Choice
 * @property {import('./random-numbers.mjs').Random} random
 * @property {() => string} item
 * @property {() => string} text
 */

/** @type {readonly ((choice: Choice) => string[])[]} */
const shapes = [
  () => ['status'],
  ({random}) => ['status', ...random.pick([['--explain'], ['-1'], ['week 1']])],
  ({random}) => ['list', random.pick(filters)],
  ({item}) => ['list', item()],
  ({item}) => ['show', item()],
  () => ['next', '-n', '5'],
  ({random}) => [
    'check',
    ...random.pick([[], ['--format', 'sarif'], ['--format', 'github'], ['--rule', 'encoding=off']]),
  ],
  () => ['check', '--fix'],
  () => ['check', '--fix=encoding'],
  () => ['explain'],
  ({item}) => ['mark', item()],
  ({item}) => ['mark', item(), item()],
  ({random, item, text}) => [
    'mark',
    item(),
    '-s',
    random.pick(statuses),
    '-d',
    random.pick(days),
    '-m',
    text(),
  ],
  ({random, item}) => ['mark', item(), '-c', random.pick(['1', '5', '+1', '-1', '9', 'x'])],
  ({item}) => ['start', item()],
  ({item}) => ['reset', item(), item()],
  ({random, item}) => ['rate', item(), random.pick(['3', '+1', '-1', '0'])],
  ({item, text}) => ['note', item(), text()],
  ({item, text}) => ['note', item(), text(), '--append'],
  ({item}) => ['tick', item()],
  ({item}) => ['untick', item()],
  () => ['tick', '--all', '--in', 'w1', '--yes'],
  ({item, text}) => ['set', item(), text()],
  ({random, item}) => ['set', item(), random.pick(['yes', 'no', '', '3', '2/5', '2025-11-03'])],
  ({text}) => ['log', 'interview', `problem=${text()}`],
  ({item, text}) => ['log', item(), `${text()}=${text()}`],
  ({text}) => ['add', 'task', text(), '--in', 'w1'],
  ({text}) => ['add', 'concept', text(), '--in', 'w1'],
  ({item, text}) => ['add', text(), '--after', item()],
  ({item, text}) => ['rename', item(), text()],
  ({item}) => ['move', item(), '--to', 'w2'],
  ({item}) => ['remove', item(), '--yes'],
  () => ['refresh'],
  ({item}) => ['export', '--format', item()],
  ({item, text}) => [item(), text()],
  ({text}) => ['__complete', 'mark', text()],
]
