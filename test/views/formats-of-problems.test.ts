import {describe, expect, test} from 'vitest'
import type {Problem} from '../../src/curriculum/problem.ts'
import {ruleIds} from '../../src/curriculum/problems/rules.ts'
import {indexLines} from '../../src/source/line-index.ts'
import {countProblems} from '../../src/views/count-problems.ts'
import {githubProblems} from '../../src/views/github-problems.ts'
import {type CheckedFile, jsonRepairs} from '../../src/views/json-problems.ts'
import {sarifProblems} from '../../src/views/sarif-problems.ts'
import {showDamage, showRepairs} from '../../src/views/show-repairs.ts'
import {asciiLook, pipedLook} from './looks.ts'
import {schemaMistakes} from './schema-mistakes.ts'

const text = 'one\ntwo three\nfour\n'
const problems: readonly Problem[] = [
  {
    rule: 'broken-table',
    severity: 'error',
    message: 'half of it, 50%: gone\u009d',
    span: {start: 4, end: 16},
    fix: [{span: {start: 7, end: 8}, text: '|'}],
  },
  {rule: 'list-trap', severity: 'info', message: 'a list', span: {start: 8, end: 13}},
]
const files: readonly CheckedFile[] = [{file: 'a b,c:d.md', lines: indexLines(text), problems}]

describe('githubProblems', () => {
  test('annotates lines, escaped as GitHub reads them back', () => {
    expect(githubProblems(files)).toBe(
      '::error file=a b%2Cc%3Ad.md,line=2,endLine=3,title=broken-table::half of it, 50%25: gone<U+009D>\n' +
        '::notice file=a b%2Cc%3Ad.md,line=2,col=5,endColumn=10,title=list-trap::a list\n',
    )
    expect(githubProblems([])).toBe('')
  })

  test('cannot be made to say another command', () => {
    const problem = {...problems[1], message: 'x\n::error::y'} as Problem
    expect(
      githubProblems([{file: 'a\r\n::b', lines: indexLines(text), problems: [problem]}]).split('\n'),
    ).toHaveLength(2)
  })
})

describe('sarifProblems', () => {
  const [run] = sarifProblems(files, '1.2.3').runs

  test('describes every rule once, and results by their index', () => {
    expect(run?.tool.driver.rules.map(({id}) => id)).toEqual(ruleIds)
    expect(run?.results.map(({ruleId, ruleIndex}) => ruleIds[ruleIndex] === ruleId)).toEqual([true, true])
    expect(run?.tool.driver.version).toBe('1.2.3')
  })

  test('says where, how bad, and what to put in its place', () => {
    expect(run?.results[0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'a%20b%2Cc%3Ad.md'},
            region: {startLine: 2, startColumn: 1, endLine: 3, endColumn: 3},
          },
        },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: {startLine: 2, startColumn: 4, endLine: 2, endColumn: 5},
                  insertedContent: {text: '|'},
                },
              ],
            },
          ],
        },
      ],
    })
    expect(run?.results[1]).toMatchObject({level: 'note', message: {text: 'a list'}})
  })

  test('names files as addresses', () => {
    const uriOf = (file: string) =>
      sarifProblems([{file, lines: indexLines(text), problems}], '').runs[0]?.results[0]?.locations[0]
        ?.physicalLocation.artifactLocation.uri
    expect(uriOf('/home/me/ü.md')).toBe('file:///home/me/%C3%BC.md')
    expect(uriOf('..\\plans\\a.md')).toBe('../plans/a.md')
    expect(uriOf('C:\\plans\\a.md')).toBe('file:///C:/plans/a.md')
  })
})

test('repairs are in the JSON beside what is left, as its schema says', () => {
  const document = jsonRepairs([], files, '--- a\n')
  expect(document.problems).toEqual([])
  expect(document.repaired).toHaveLength(2)
  expect(document.diff).toBe('--- a\n')
  expect(schemaMistakes('check', document)).toEqual([])
  expect('diff' in jsonRepairs([], files)).toBe(false)
})

describe('what people read of repairs', () => {
  test('is how many of each rule', () => {
    expect(showRepairs('a.md', problems, {look: pipedLook, done: true})).toBe(
      'a.md: repaired 2 problems (1 broken-table, 1 list-trap)\n',
    )
    expect(showRepairs('a.md', problems.slice(1), {look: pipedLook, done: false})).toBe(
      'a.md: would repair 1 problem (1 list-trap)\n',
    )
    expect(showRepairs('a.md', [], {look: pipedLook, done: true})).toBe('a.md: nothing to repair\n')
  })

  test('shows damage as it is, and what it was', () => {
    const damaged = 'âœ… â\u009dŒ âœ…'
    const edits = [
      {span: {start: 0, end: 3}, text: '✅'},
      {span: {start: 4, end: 7}, text: '❌'},
      {span: {start: 8, end: 11}, text: '✅'},
    ]
    expect(showDamage(damaged, edits, pipedLook)).toBe('  âœ… → ✅  (2 times)\n  â<U+009D>Œ → ❌  (once)\n')
    expect(showDamage(damaged, edits.slice(0, 1), asciiLook)).toBe('  aoe... -> [x]  (once)\n')
  })
})

test('counts are in words, the worst first', () => {
  expect(countProblems(problems)).toBe('1 error, 1 info')
  expect(countProblems([])).toBe('')
})
