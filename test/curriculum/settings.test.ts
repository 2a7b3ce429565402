import {describe, expect, test} from 'vitest'
import {inferSettings} from '../../src/curriculum/infer-settings.ts'
import {readCurriculum} from '../../src/curriculum/read-curriculum.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'

const read = (text: string) => readCurriculum(text, readBlocks(text))
const table =
  '| Kata | Seen | Grip | On |\n|---|---|---|---|\n| Bowling | F | 3 | 03/04/2025 |\n| Tennis | | | |\n'

/** Places as `line:column message`. */
const mistakes = (text: string) => {
  const {problems, lines} = read(text)
  return problems
    .filter(({rule}) => rule === 'setting')
    .map(({span, message}) => `${lines.lineAt(span.start)}:${lines.columnAt(span.start)} ${message}`)
}

describe('settings', () => {
  const comment =
    '<!-- tracker:\nname: Kata\nstatus: Seen\nrating: Grip\ndate: On\ndone: F\ndates: DD/MM/YYYY\nscale: 7\n-->\n\n'

  test('give roles, marks, dates and a scale that nothing else tells', () => {
    const [bowling, tennis] = read(comment + table).items
    expect(bowling).toMatchObject({
      kind: 'concept',
      title: 'Bowling',
      status: {value: {status: 'done'}},
      rating: {value: {value: 3, scale: 7}},
      date: {value: {day: '2025-04-03', format: 'DD/MM/YYYY'}},
    })
    expect(tennis).toMatchObject({kind: 'concept', status: {value: {status: 'not-started'}}})
  })

  test('may stand on one line, or in the front matter', () => {
    const line = '<!-- tracker: name: Kata; status: Seen; done: F -->\n\n'
    const front = '---\ntitle: x\ntracker:\n  name: Kata\n  status: [Seen]\n  done: "F"\n---\n\n'
    for (const text of [line, front]) {
      expect(read(text + table).items[0]).toMatchObject({kind: 'concept', status: {value: {status: 'done'}}})
      expect(mistakes(text + table)).toEqual([])
    }
  })

  test('name units by a word, or by the level of their headings', () => {
    const word = read('<!-- tracker: units: kata -->\n\n## Kata 1: a\n\n- [ ] x\n\n## Week 2\n\n- [ ] y\n')
    expect(word.units.map(({id, name}) => [id, name])).toEqual([['k1', 'a']])
    const level = read('<!-- tracker: units: ## -->\n\n# T\n\n## Raft\n\n- [ ] x\n\n## Paxos\n\n- [ ] y\n')
    expect(level.units.map(({title}) => title)).toEqual(['Raft', 'Paxos'])
  })

  test('leave sections out', () => {
    const {items} = read('<!-- tracker: ignore: Ideas -->\n\n## Now\n\n- [ ] a\n\n## Ideas\n\n- [ ] b\n')
    expect(items.map(({title}) => title)).toEqual(['a'])
  })

  test('that cannot be followed are named where they stand', () => {
    expect(
      mistakes(`<!-- tracker:\nstate: Seen\nscale: many\ndates: soon\nname:\nstatus: Nope\n-->\n\n${table}`),
    ).toEqual([
      expect.stringMatching(/^2:1 "state" cannot be set here/),
      expect.stringMatching(/^3:8 "many" is not a scale/),
      expect.stringMatching(/^4:8 "soon" is not a form of dates/),
      expect.stringMatching(/^5:1 "name" has no value/),
      expect.stringMatching(/^6:9 no table has a column called "Nope"/),
    ])
    expect(mistakes('<!-- tracker: scale: 5; scale: 7 -->\n')).toEqual([
      expect.stringMatching(/^1:25 "scale" is set twice/),
    ])
  })

  test('may hold commas, semicolons and quotation marks', () => {
    const text =
      '<!-- tracker: name: "What; why, how", Kata; status: \'"Seen"\' -->\n\n' +
      '| What; why, how | "Seen" |\n|---|---|\n| a | ✅ |\n'
    expect(mistakes(text)).toEqual([expect.stringMatching(/no table has a column called "Kata"/)])
    expect(read(text).items[0]).toMatchObject({title: 'a', status: {value: {status: 'done'}}})
  })

  test('of other programs are none', () => {
    expect(mistakes('<!-- PROGRESS:START -->\n<!-- trackers: x -->\n\n- [ ] a\n')).toEqual([])
  })
})

describe('what is inferred', () => {
  const infer = (text: string) => inferSettings(read(text), readBlocks(text))
  const pairs = (settings: ReturnType<typeof infer>['settings']) =>
    Object.fromEntries(settings.map(({key, value}) => [key, value]))

  test('is told in the words of the settings', () => {
    const text =
      '# T\n\n## Week 1: a\n\n| Topic | Status | Done on | Confidence (1-10) | Notes |\n|---|---|---|---|---|\n' +
      '| Raft | ✅ Done | 03.11.2025 | 7 | x |\n| Paxos | ⬜ Open | | | |\n| Zab | Done | | | |\n'
    expect(pairs(infer(text).settings)).toEqual({
      name: 'Topic',
      status: 'Status',
      date: 'Done on',
      rating: 'Confidence (1-10)',
      notes: 'Notes',
      'not-started': '⬜ Open',
      done: '✅ Done, Done',
      dates: 'DD.MM.YYYY',
      scale: '10',
      units: 'week',
    })
  })

  test('stands in an order in which each header is found', () => {
    const text =
      '| Topic | Status |\n|---|---|\n| Arrays | ✅ |\n\n' +
      '| Topic | Problem | Status |\n|---|---|---|\n| Arrays | Two Sum | ✅ |\n| Arrays | 3Sum | ⬜ |\n'
    expect(pairs(infer(text).settings)).toMatchObject({name: 'Problem, Topic', status: 'Status'})
    expect(infer(text).others).toEqual([])
  })

  test('is no setting where that would change what is read elsewhere', () => {
    const text =
      '| Topic | Done |\n|---|---|\n| Raft | ✅ |\n\n' +
      '| Topic | Status | Done |\n|---|---|---|\n| Zab | ✅ | 2025-11-03 |\n'
    expect(pairs(infer(text).settings)).toMatchObject({status: 'Status, Done'})
    expect(pairs(infer(text).others)).toEqual({date: 'Done'})
  })

  test('is what the file says, where it says it', () => {
    const text = `<!-- tracker: name: Kata; status: Seen; done: F -->\n\n${table}`
    expect(pairs(infer(text).settings)).toMatchObject({name: 'Kata', status: 'Seen', done: 'F'})
    expect(infer(text).settings[0]?.why).toBe('the file says so')
  })
})
