import {writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {exitStatusManual} from '../../src/cli/manual/global-manual.ts'
import {topicNames} from '../../src/cli/manual/topic.ts'
import {topics} from '../../src/cli/manual/topics.ts'
import {settingKeys} from '../../src/curriculum/read-settings.ts'
import {displayWidth} from '../../src/notation/display-width.ts'
import {readCommandLines} from '../house/shell-words.ts'
import {converse} from './made-up-context.ts'
import {atDesk} from './tracker-folder.ts'

test('every name has its page, and the help of the program names it', async () => {
  expect(topics.map(({name}) => name)).toEqual(topicNames)
  const {stdout} = await converse(['--help'])
  for (const name of topicNames) expect(stdout).toContain(`  tracker help ${name} `)
})

describe.each(topics.map(topic => [topic.name, topic] as const))('tracker help %s', (name, topic) => {
  test('fits 80 columns, and a terminal without Unicode', async () => {
    const {status, stdout, stderr} = await converse(['help', name])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/^[A-Z][^\n]+\.\n/)
    for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    expect((await converse(['help', name, '--ascii'])).stdout).toMatch(/^[\n -~]+$/)
  })

  test('has examples that run', () =>
    atDesk(async ({type}) => {
      expect(topic.examples.length).toBeGreaterThanOrEqual(2)
      for (const {command} of topic.examples) {
        const [line] = readCommandLines(command)
        const {status, stderr} = await type(line?.words ?? [])
        expect([0, 1], `${command}: ${stderr}`).toContain(status)
      }
    }))
})

test('the small tracker that is shown is read as it is meant, and nothing in it is odd', () =>
  atDesk(async ({path, type}) => {
    writeFileSync(path, sampleOf('format', '# System design'))
    expect(await type(['check'])).toMatchObject({status: 0, stdout: ''})
    const {stdout} = await type(['list', '--columns', 'kind,title', '--format', 'csv'])
    expect(stdout.trimEnd().split(/\r?\n/).slice(1)).toEqual([
      'field,Started',
      'field,Completion',
      'concept,CAP Theorem',
      'task,Read chapter 9',
      'question,Weekly Review Completed',
    ])
  }))

test('the settings that are shown are followed', () =>
  atDesk(async ({path, type}) => {
    const sample = sampleOf('format', '<!-- tracker:')
    const keys = Array.from(sample.matchAll(/^(\S+):/gm), ([, key = '']) => key)
    expect(settingKeys).toEqual(expect.arrayContaining(keys))
    const table = [
      '| Topic | Learned? | Date | Rating |',
      '|---|---|---|---|',
      '| Raft | yes | 03.11.2025 | 7 |',
    ]
    const parts = ['# Plan', sample, '## Sprint 1', table.join('\n'), '## Resources', '- [ ] a book', '']
    writeFileSync(path, parts.join('\n\n'))
    expect(await type(['check'])).toMatchObject({status: 0, stdout: ''})
    const {stdout} = await type(['list', '--columns', 'status,title,date,confidence', '--format', 'csv'])
    expect(stdout.trimEnd().split(/\r?\n/).slice(1)).toEqual(['done,Raft,2025-11-03,7'])
  }))

test('all filters are explained, and no other', () =>
  atDesk(async ({type}) => {
    const {stderr} = await type(['list', 'nonsense:1'])
    const known = /use one of: (.*)/.exec(stderr)?.[1]?.split(', ')
    const explained = termsOf('filters').flatMap(term => /^([a-z]+):/.exec(term)?.[1] ?? [])
    expect(explained.toSorted()).toEqual(known?.toSorted())
  }))

test('all kinds of items are explained, and no other', () =>
  atDesk(async ({type}) => {
    const {stderr} = await type(['list', 'kind:nonsense'])
    const known = /use one of: (.*)/.exec(stderr)?.[1]?.split(', ')
    expect(termsOf('items').slice(0, 7)).toEqual(known)
  }))

test('all exit codes are explained', () => {
  const statuses = exitStatusManual.map(([status]) => status)
  expect(termsOf('exit-codes').slice(0, statuses.length)).toEqual(statuses)
})

test('a topic that there is none of is answered with the nearest', async () => {
  const {status, stderr} = await converse(['help', 'fromat'])
  expect(status).toBe(2)
  expect(stderr).toContain('did you mean format?')
})

/** The lines that are shown as they are, from the one that begins so. */
function sampleOf(name: string, first: string): string {
  const passages = topics.find(topic => topic.name === name)?.chapters.flatMap(chapter => chapter.passages)
  const samples = (passages ?? []).flatMap(passage => (passage.kind === 'sample' ? [passage.lines] : []))
  const lines = samples.find(sample => sample[0] === first)
  if (!lines) throw new Error(`No sample in ${name} begins with ${first}`)
  return `${lines.join('\n')}\n`
}

function termsOf(name: string): readonly string[] {
  const passages = topics.find(topic => topic.name === name)?.chapters.flatMap(chapter => chapter.passages)
  return (passages ?? []).flatMap(passage =>
    passage.kind === 'terms' ? passage.rows.map(([term]) => term) : [],
  )
}
