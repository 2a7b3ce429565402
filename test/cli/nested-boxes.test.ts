import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type Conversation, converse, inFolder, type Setting} from './made-up-context.ts'

const tracker = '# Plan\n\n- [ ] Knots\n  - [x] Bowline\n  - [ ] Hitch\n    - [ ] Clove\n- [ ] Rules\n'
const ticked = tracker.replaceAll('- [ ]', '- [x]').replace('- [x] Rules', '- [ ] Rules')

/** What is said, asked and written when somebody types this. */
function type(
  words: readonly string[],
  {text = tracker, ...setting}: Setting & {readonly text?: string} = {},
): Promise<Conversation & {readonly written: string}> {
  return inFolder(async cwd => {
    writeFileSync(join(cwd, 'progress.md'), text)
    const world = {cwd, stdin: null, isTTY: true, ...setting}
    const told = await converse(words, world)
    return {...told, written: readFileSync(join(cwd, 'progress.md'), 'utf8')}
  })
}

test('whoever ticks a box at a terminal is asked whether the boxes inside are meant as well', async () => {
  const {status, asked, written} = await type(['tick', 'Knots'], {answers: ['yes']})
  expect(asked.map(({message}) => message)).toEqual([
    '"Knots" (line 3) holds 3 boxes, 2 of them open. Tick what is inside as well?',
  ])
  expect({status, written}).toEqual({status: 0, written: ticked})
})

test('whoever unticks one, too', async () => {
  const {asked, written} = await type(['untick', 'Knots'], {answers: ['yes'], text: ticked})
  expect(asked.map(({message}) => message)).toEqual([
    '"Knots" (line 3) holds 3 boxes, all of them ticked. Untick what is inside as well?',
  ])
  expect(written).toBe(ticked.replaceAll('[x]', '[ ]'))
})

test.each([
  ['no', 1],
  [null, 130],
])('the answer %s leaves everything as it is', async (answer, expected) => {
  const {status, written, stderr} = await type(['tick', 'Knots'], {answers: [answer]})
  expect({status, written, stderr}).toEqual({
    status: expected,
    written: tracker,
    stderr: 'Nothing was written.\n',
  })
})

test.each([
  ['without a terminal', ['tick', 'Knots'], {isTTY: false, stdin: ''}],
  ['with --no-input', ['tick', 'Knots', '--no-input'], {}],
])('nobody is asked %s: it is refused', async (_when, words, setting) => {
  const {status, asked, written, stderr} = await type(words, {...setting, answers: ['yes']})
  expect({status, asked, written}).toEqual({status: 2, asked: [], written: tracker})
  expect(stderr).toContain('tracker tick plan.1 --all ticks them too')
})

test.each([
  ['what --all says', ['tick', 'Knots', '--all'], ticked],
  ['--yes', ['tick', 'Knots', '--yes'], ticked],
  ['a box that holds none', ['tick', 'Rules'], tracker.replace('[ ] Rules', '[x] Rules')],
  ['boxes that are named together', ['tick', 'Knots', 'Hitch', 'Clove'], ticked],
])('nothing is asked about %s', async (_what, words, expected) => {
  const {status, asked, written} = await type(words)
  expect({status, asked, written}).toEqual({status: 0, asked: [], written: expected})
})

test('--yes leaves what was skipped inside, where all else is ticked', async () => {
  const text = '- [ ] Knots\n  - [x] Bowline\n  - [-] Hitch\n'
  const {written} = await type(['tick', 'Knots', '--yes'], {text})
  expect(written).toBe(text.replace('[ ]', '[x]'))
})
