import {describe, expect, test} from 'vitest'
import {findDerivedValues} from '../../src/curriculum/derived-values.ts'
import {itemsOfTable} from '../../src/curriculum/items-of-table.ts'
import {measureWork} from '../../src/curriculum/measure-progress.ts'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {packCurriculum} from '../../src/curriculum/pack-curriculum.ts'
import {openModel} from '../../src/curriculum/packing/packed-model.ts'
import {readCurriculum} from '../../src/curriculum/read-curriculum.ts'
import {reread} from '../../src/curriculum/reread.ts'
import {shelvesOf} from '../../src/curriculum/shelves.ts'
import {contentsOf, itemsIn, surveyItems} from '../../src/curriculum/survey-items.ts'
import {unpackCurriculum} from '../../src/curriculum/unpack-curriculum.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import {indexLines} from '../../src/source/line-index.ts'
import {modelFacts} from '../referees/model-facts.ts'

function read(text: string): Curriculum {
  return readCurriculum(text, readBlocks(text))
}

/** The model of a text as it is amended from the one before, which was packed and unpacked. */
function amend(before: string, after: string): Curriculum {
  const model = openModel(packCurriculum(read(before)))
  const carryOver = (text: string, lines = indexLines(text)): Curriculum =>
    unpackCurriculum(model, {text, lines}, () => [])
  const rereading = {carryOver, findings: null, findProblems: () => ({structure: [], found: [], damaged: []})}
  return reread(carryOver(before), after, rereading) ?? expect.fail('all has to be read')
}

function table(...statuses: readonly string[]): string {
  return [
    '| Topic | Status |',
    '|-|-|',
    ...statuses.map((status, row) => `| t${row} | ${status} |`),
    '',
  ].join('\n')
}

describe('how a file writes its marks, when some have changed', () => {
  test.each([
    ['the other form becomes the commonest', table('✅', '✔', 'Done', '✔'), table('✅', '✔', '✔', '✔'), '✔'],
    [
      'both are as frequent, and the first one comes first',
      table('✅', '✔', '✔', '⬜'),
      table('✅', '✔', '⬜', '⬜'),
      '✅',
    ],
    [
      'both are as frequent, and the one that was written comes first',
      table('⬜', '✅', '✅'),
      table('✔', '✅', '⬜'),
      '✔',
    ],
    ['none is left', table('⬜', '✅'), table('⬜', '⬜'), undefined],
  ])('%s', (_, before, after, form) => {
    const {statusForms} = amend(before, after).notation
    expect(statusForms.done).toBe(form)
    expect(statusForms).toEqual(read(after).notation.statusForms)
  })

  test('dates and ticks', () => {
    const before = `- [x] a\n- [X] b\n- [X] c\n\n**Started:** 2025-11-03\n`
    const after = before.replace('- [X] c', '- [ ] c')
    expect(amend(before, after).notation).toEqual(read(after).notation)
    expect(read(after).notation).toMatchObject({tickedBox: 'x', dateFormat: 'YYYY-MM-DD'})
  })
})

/** Many more than are packed in a line. */
const many = `# T\n\n${Array.from({length: 30}, (_, index) => {
  return `## Week ${index + 1}: W\n\n${table('✅', '⬜', '🟡', '⬜', '✅')}\n- [ ] box ${index}\n  - [x] inner\n\n**Goal:** ___\n\n`
}).join('')}`

/** Units in parts, with marks, some of which hold nothing. */
const marked = `# T\n\n${Array.from({length: 12}, (_, index) => {
  const weeks = [1, 2, 3].map(
    week => `### Week ${index * 3 + week}: W ⬜\n\n${week < 3 ? table('✅', '⬜', '🟡', '⬜', '✅') : ''}\n`,
  )
  return `## Phase ${index + 1}: P 🟡\n\n${weeks.join('')}`
}).join('')}**Current Week:** Week 1\n**Phase 2:** ▓▓░░ 20%\n`

describe('of a model that is not made before it is asked for', () => {
  const cases: readonly (readonly [string, string])[] = [
    [many, many],
    [many, many.replace('| t1 | ⬜ |', '| t1 | ✅ |')],
    [many, many.replace('- [ ] box 17', '- [x] box 17')],
    [many, many.replaceAll('**Goal:** ___\n\n## Week 9', '**Goal:** rest\n\n## Week 9')],
    [marked, marked],
    [marked, marked.replace('Week 7: W ⬜', 'Week 7: W ✅')],
    [marked, marked.replace('| t2 | 🟡 |', '| t2 | ✅ |').replace('Week 1: W ⬜', 'Week 1: W ✅')],
    [marked, marked.replace('Week 33: W ⬜', 'Week 33: W ✅').replace('Week 3: W ⬜', 'Week 3: W 🟡')],
  ]

  test.each(cases)('the survey, names and items are those of one that was read', (before, after) => {
    const [lazy, whole] = [amend(before, after), read(after)]
    const tell = (curriculum: Curriculum): unknown => {
      const {fields, entries, nested} = surveyItems(curriculum)
      const {names, namesakes, items, scopes, register} = shelvesOf(curriculum)
      const {contents, low, marks, ...positions} = register()
      const {units, currentUnit, ...work} = measureWork(curriculum)
      return {
        fields: fields.map(({key}) => key),
        entries: entries.map(({key}) => key),
        nested: [...nested].map(([task, inside]) => [task.key, inside.map(({key}) => key)]),
        scopes: curriculum.scopes.map(scope => [
          scope.slug,
          contentsOf(curriculum, scope),
          itemsIn(curriculum, scope).map(({key}) => key),
        ]),
        sums: Array.from({length: contents.sums.length}, (_, row) => contents.sums.at(row)),
        positions,
        low: [...low.byShare()].filter(([, rated]) => rated.length > 0).toSorted(),
        marks: [...marks].map(([group, forms]) => [group, [...forms].toSorted()]).toSorted(),
        units: units.map(({unit, part, ...progress}) => [unit.slug, part?.slug, progress]),
        statuses: units.map((_, unit) => work.statusOf(unit)),
        work: [work.completion, currentUnit?.slug],
        derived: findDerivedValues(curriculum, measureWork(curriculum)).map(
          ({holder, written, computed, agrees}) => [holder.title, written, computed, agrees],
        ),
        starts: Array.from({length: 260}, (_, line) => scopes.firstFrom(line)),
        names: names().map(({key, scope}) => [key, scope.slug]),
        namesakes: ['t1', 't3', 'none'].map(title =>
          namesakes(title).map(({position}) => items.at(position).key),
        ),
        tables: curriculum.tables.map(each => itemsOfTable(curriculum, each).map(({item}) => item.key)),
        lines: Array.from({length: 260}, (_, line) => items.firstFrom(line)),
      }
    }
    expect(tell(lazy)).toEqual(tell(whole))
    expect(modelFacts(lazy)).toEqual(modelFacts(whole))
  })

  test('there is nothing at a position behind the last', () => {
    for (const curriculum of [read(many), amend(many, many)]) {
      const {items} = shelvesOf(curriculum)
      expect(() => items.at(items.length)).toThrow(RangeError)
    }
  })
})
