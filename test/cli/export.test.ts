import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {schemaMistakes} from '../views/schema-mistakes.ts'
import {atDesk, blankTracker, type Desk} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

const read = ({folder}: Desk, name: string) => readFileSync(join(folder, name), 'utf8')

describe('export', () => {
  test('of json is the whole tracker, with the days of the plan', () =>
    atDesk(async ({type}) => {
      const {status, stdout} = await type(['export', 'json'])
      const document = JSON.parse(stdout)
      expect(status).toBe(0)
      expect(schemaMistakes('export', document)).toEqual([])
      expect(document).toMatchObject({kind: 'export', started: '2025-11-03', completion: {total: 129}})
      expect(document.units[1]).toMatchObject({id: 'w2', firstDay: '2025-11-10', lastDay: '2025-11-16'})
      expect(document.items).toEqual(JSON.parse((await type(['list', '--json'])).stdout).items)
      const {stdout: line} = await type(['export', 'json', 'kind:rating', '--jsonl'])
      expect(line.trimEnd()).not.toContain('\n')
      expect(JSON.parse(line).items).toHaveLength(10)
    }))

  test('of csv is the list, and of md has a table for each unit and section', () =>
    atDesk(async ({type}) => {
      const csv = await type(['export', 'csv', 'week:3', '--quiet'])
      expect(csv.stdout).toBe((await type(['list', 'week:3', '--format', 'csv'])).stdout)
      const {stdout} = await type(['export', 'md', 'week:3', 'kind:task'])
      expect(stdout).toBe(
        [
          '# Learning Progress Tracker',
          '',
          '## Week 3: CAP Theorem & Consistency',
          '',
          '| status | title |',
          '|--------|-------|',
          '| not-started | Classified 3 systems as CP or AP with justification |',
          '',
        ].join('\n'),
      )
      expect((await type(['export', 'md', 'kind:rating'])).stdout).toContain(
        '\n## Skills Mastery Summary › Core Skills\n',
      )
    }))

  test('goes to a file, but not over one unless told', () =>
    atDesk(async desk => {
      const {type, folder} = desk
      const write = (...words: string[]) => type(['export', 'ics', '--output', 'plan.ics', ...words])
      expect(await write('-n')).toMatchObject({status: 0, stdout: 'plan.ics would be written: 192 items.\n'})
      expect(existsSync(join(folder, 'plan.ics'))).toBe(false)
      expect(await write()).toMatchObject({status: 0, stdout: 'plan.ics: 192 items.\n', stderr: ''})
      const before = read(desk, 'plan.ics')
      expect(before).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+\r\nEND:VCALENDAR\r\n$/)
      expect(await write('week:1')).toMatchObject({
        status: 2,
        stderr: 'tracker: plan.ics exists, and was left as it is\nto replace it, add --force\n',
      })
      expect(read(desk, 'plan.ics')).toBe(before)
      const {stdout} = await write('week:1', '--force', '--json')
      expect(JSON.parse(stdout)).toMatchObject({kind: 'exported', format: 'ics', items: 7, dryRun: false})
      expect(schemaMistakes('exported', JSON.parse(stdout))).toEqual([])
      expect(read(desk, 'plan.ics')).not.toBe(before)
      expect(readdirSync(folder).filter(name => name.startsWith('.tracker-export'))).toEqual([])
    }))

  test('never goes over the tracker, a folder, or through a link to nowhere', () =>
    atDesk(async desk => {
      const {type, folder} = desk
      mkdirSync(join(folder, 'out'))
      symlinkSync('progress.md', join(folder, 'other.md'))
      symlinkSync('nothing', join(folder, 'gone.md'))
      const exits = []
      for (const name of ['progress.md', 'other.md', 'out', 'gone.md', 'none/x.md', '']) {
        exits.push((await type(['export', 'md', '--force', '--output', name])).status)
      }
      expect(exits).toEqual([2, 2, 4, 3, 3, 2])
      expect(read(desk, 'progress.md')).toBe(blankTracker())
      expect(readdirSync(folder).sort()).toEqual(expect.not.arrayContaining(['nothing']))
    }))

  test('keeps a link a link', () =>
    atDesk(async desk => {
      writeFileSync(join(desk.folder, 'real.csv'), 'old')
      symlinkSync('real.csv', join(desk.folder, 'link.csv'))
      expect(await desk.type(['export', 'csv', '--output=link.csv', '--force'])).toMatchObject({status: 0})
      expect(read(desk, 'real.csv')).toMatch(/^id,key,/)
    }))

  test('of nothing is no', () =>
    atDesk(async ({type}) => {
      expect(await type(['export', 'csv', 'nothing like this'])).toMatchObject({status: 1, stdout: ''})
      expect(await type(['export', 'ics', 'kind:rating'])).toMatchObject({
        status: 1,
        stderr: 'None of it has a day.\n',
      })
      await type(['set', 'Started', ''])
      const {stderr} = await type(['export', 'ics'])
      expect(stderr).toBe('None of it has a day: Started is blank (tracker set Started today).\n')
    }))

  test.each([
    [['export'], /needs FORMAT/],
    [['export', 'xls'], /"xls" is not a format\nuse one of: csv, json, ics, md/],
    [['export', 'csv', '--force'], /--output FILE --force/],
    [['export', 'csv', '--json'], /do not go together/],
  ])('%j is a mistake', (words, says) =>
    atDesk(async ({type}) => {
      const {status, stdout, stderr} = await type(words)
      expect(status).toBe(2)
      expect(stdout + stderr).toMatch(says)
    }),
  )
})
