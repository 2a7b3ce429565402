import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {converse, inFolder, type Setting} from '../cli/made-up-context.ts'
import {atDesk, type Desk, writeAtRest} from '../cli/tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

/** What zsh is answered: the first line, then what may be written. */
async function ask({type}: Pick<Desk, 'type'>, words: readonly string[], setting: Setting = {}) {
  const {status, stdout, stderr} = await type(['__complete', 'zsh', '80', ...words], setting)
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  const [flags = '', ...lines] = stdout.trimEnd().split('\n')
  return {flags, values: lines.map(line => line.split('\t')[0] ?? ''), lines}
}

const asked = async (desk: Desk, ...words: string[]) => (await ask(desk, words)).values

describe('commands and options', () => {
  test('by their beginning, described', () =>
    atDesk(async desk => {
      expect((await ask(desk, ['whe'])).lines).toEqual([
        'where\tPrints the path of the tracker that the other commands use',
      ])
      expect(await asked(desk, 'sta')).toEqual(['status', 'start'])
      expect(await asked(desk, '--file', 'progress.md', 'unt')).toEqual(['untick'])
      expect(await asked(desk, 'help', 'mar')).toEqual(['mark'])
      expect(await asked(desk, 'help', 'exi')).toEqual(['exit-codes'])
    }))

  test('an alias only where it is what was typed', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'ls')).toEqual(['ls'])
      expect(await asked(desk, '')).not.toContain('ls')
    }))

  test("a command's own options come first, and none that was given", () =>
    atDesk(async desk => {
      const options = await asked(desk, 'mark', 'x', '--append', '-')
      expect(options.slice(0, 2)).toEqual(['--status', '--confidence'])
      expect(options).not.toContain('--append')
      expect(options).toContain('--dry-run')
      expect(await asked(desk, 'mark', '--in', 'w3', '--i')).toEqual(['--in'])
      expect(await asked(desk, '--ex')).toEqual(['--explain'])
    }))

  test('columns of the table are options of log', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'log', 'interview', '--pl')).toContain('--platform')
      expect(await asked(desk, 'log', 'interview', '--plai')).toEqual(['--plain'])
    }))

  test('nothing behind --, nor for a command that is none', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'mark', '--', '--append')).toEqual([])
      expect(await asked(desk, 'mark', '--', 'CAP T')).toEqual(['CAP Theorem'])
      expect(await asked(desk, 'nonsense', '')).toEqual([])
    }))
})

describe('values of options', () => {
  test('those that are listed, days, stars and statuses', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'list', '--color', '')).toEqual(['auto', 'always', 'never'])
      expect(await asked(desk, 'mark', 'x', '--color=n')).toEqual(['--color=never'])
      expect(await asked(desk, 'mark', 'x', '-d', 'to')).toEqual(['today', 'tomorrow'])
      expect(await asked(desk, 'mark', 'x', '-s', 'in')).toEqual(['in-progress'])
      expect(await asked(desk, 'mark', 'x', '-c', '+')).toEqual(['+1'])
      expect(await asked(desk, 'mark', 'x', '-m', '')).toEqual([])
    }))

  test('places, by id, number, title or part of it', () =>
    atDesk(async desk => {
      expect((await ask(desk, ['mark', '--in', 'w3'])).lines).toEqual([
        'w3\tWeek 3: CAP Theorem & Consistency, not started, 0/7',
      ])
      expect(await asked(desk, 'list', '--in=Week 16')).toEqual(['--in=Week 16'])
      expect(await asked(desk, 'list', '--in', 'cur')).toEqual(['current'])
      expect(await asked(desk, 'list', '--in', 'Core Sk')).toEqual(['Core Skills'])
      expect(await ask(desk, ['list', '--in', 'Practice'])).toMatchObject({
        flags: 'values',
        values: ['practice-1', 'practice-2'],
      })
    }))

  test('rules of check, then their levels; rules that can be repaired', () =>
    atDesk(async desk => {
      expect((await ask(desk, ['check', '--rule', 'stale-v'])).lines).toEqual([
        'stale-value=\ta value that the rest of the file does not give',
      ])
      expect(await asked(desk, 'check', '--rule=stale-value=w')).toEqual(['--rule=stale-value=warning'])
      expect(await asked(desk, 'check', '--fix=list-trap,enc')).toEqual(['--fix=list-trap,encoding'])
      expect(await asked(desk, 'check', '--fix=date')).toEqual([])
    }))

  test('keys to sort by, turned round too; templates; what explain, edit, export and watch take', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'list', '--sort', 'confidence,-d')).toEqual(['confidence,-date'])
      expect(await ask(desk, ['init', '--template', 'sys'])).toMatchObject({
        flags: 'files',
        values: ['system-design'],
      })
      expect(await asked(desk, 'export', 'ic')).toEqual(['ics'])
      expect(await asked(desk, 'export', 'csv', 'kind:conc')).toEqual(['kind:concept'])
      expect(await asked(desk, 'edit', 'CAP T')).toEqual(['CAP Theorem'])
      for (const name of ['explain', 'watch'])
        expect(await asked(desk, name, '--js')).toEqual(['--json', '--jsonl'])
    }))

  test('a file is left to the shell', () =>
    atDesk(async desk => {
      expect(await ask(desk, ['-f', 'pro'])).toMatchObject({flags: 'files', values: []})
      expect((await ask(desk, ['check', ''])).flags).toBe('files')
    }))
})

describe('items', () => {
  test('what the command is for, described by place and status', () =>
    atDesk(async desk => {
      await desk.type(['mark', 'CAP Theorem', '-c', '4'])
      expect((await ask(desk, ['mark', 'CAP T'])).lines).toEqual(['CAP Theorem\tWeek 3, done, 4/5'])
      expect((await ask(desk, ['tick', 'Implemented L'])).lines).toEqual([
        'Implemented LRU cache\tWeek 5 › Hands-on Practice, not started',
      ])
      expect(await asked(desk, 'rate', 'Clarifying')).toEqual(['Clarifying requirements'])
      expect(await asked(desk, 'tick', 'Clarifying')).toEqual([])
      expect(await asked(desk, 'set', 'Time taken (')).toEqual(['Time taken (both)'])
    }))

  test('a concept before others, the same case before another', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'mark', 'CA')).toEqual(['CAP Theorem'])
      expect(await asked(desk, 'mark', 'ca')).toEqual([
        'CAP Theorem',
        'Cache Eviction Policies',
        'Cache Strategies',
      ])
      expect(await asked(desk, 'tick', 'CA')).toEqual(['CAP theorem trade-offs'])
    }))

  test('by a word in the middle, by id and by key', () =>
    atDesk(async desk => {
      expect(await ask(desk, ['mark', 'theor'])).toMatchObject({
        flags: 'values loose',
        values: ['CAP Theorem'],
      })
      expect(await asked(desk, 'mark', '3.1')).toEqual(['3.1'])
      expect(await asked(desk, 'mark', 'w3/cap')).toEqual(['w3/cap-theorem'])
    }))

  test('of one name, each by its key', () =>
    atDesk(async desk => {
      const {flags, values} = await ask(desk, ['tick', 'Weekly'])
      expect({flags, values}).toEqual({
        flags: 'values loose',
        values: Array.from({length: 9}, (_, index) => `w${index + 1}/weekly-review-completed`),
      })
      expect(await asked(desk, 'tick', '--in', 'w3', 'Weekly')).toEqual(['Weekly Review Completed'])
    }))

  test('unfinished ones first, none twice, and the rest of a title that was begun', () =>
    atDesk(async desk => {
      await desk.type(['mark', '3.1'])
      const inWeek3 = await asked(desk, 'mark', '--in', 'w3', '')
      expect(inWeek3.at(0)).toBe('CP vs AP Systems')
      expect(inWeek3.at(-1)).toBe('CAP Theorem')
      expect(await asked(desk, 'mark', '--in', 'w3', 'CP vs AP Systems', 'C')).not.toContain(
        'CP vs AP Systems',
      )
      expect(await asked(desk, 'mark', 'circuit', '')).toEqual(['Breaker Pattern'])
      expect(await asked(desk, 'mark', 'circuit', 'br')).toEqual(['Breaker Pattern'])
    }))

  test('what was done comes first where it is taken back', () =>
    atDesk(async desk => {
      await desk.type(['mark', '3.3'])
      expect((await asked(desk, 'reset', '--in', 'w3', ''))[0]).toBe('Strong Consistency')
    }))

  test('units and sections too, where a command takes them', () =>
    atDesk(async desk => {
      for (const name of ['edit', 'rename', 'remove']) expect(await asked(desk, name, 'w16')).toContain('w16')
      expect(await asked(desk, 'remove', 'Core Sk')).toEqual(['Core Skills'])
    }))

  test('a name that is whole is not made another one by the next Tab', () =>
    atDesk(async desk => {
      const named = await asked(desk, 'mark', 'CAP Theorem', '')
      expect(named).toContain('trade-offs')
      expect(named).toContain('CP vs AP Systems')
    }))

  test('a name that cannot be typed is written by its key', () =>
    inFolder(async folder => {
      writeAtRest(
        join(folder, 'progress.md'),
        '# T\n\n## Week 1: A\n\n- [ ] -dashed\n- [ ] bell\u0007rings\n',
      )
      const type = (words: readonly string[]) => converse(words, {cwd: folder})
      expect((await ask({type}, ['tick', ''])).values).toEqual(['w1/dashed', 'w1/bell-rings'])
    }))
})

describe('filters, tables and values', () => {
  test('the name of a filter, then its values', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'list', 'st')).toEqual(['status:'])
      expect(await asked(desk, 'list', 'status:')).toEqual([
        'status:not-started',
        'status:in-progress',
        'status:done',
        'status:skipped',
      ])
      expect(await asked(desk, 'list', 'week:1')).toHaveLength(8)
      expect(await asked(desk, 'list', 'in:Core')).toEqual(['in:Core Skills'])
    }))

  test('a table, its columns, and what a field may be set to', () =>
    atDesk(async desk => {
      expect((await ask(desk, ['log', ''])).lines).toEqual([
        'interview\tMock Interviews Completed, Week 15, 5 rows',
        'article\tTotal Articles Read, Engineering Blogs Read, 4 rows',
      ])
      expect(await asked(desk, 'log', 'Mock')).toEqual(['Mock Interviews Completed'])
      expect(await asked(desk, 'log', 'interview', 'Pl')).toEqual(['Platform='])
      expect(await asked(desk, 'set', '--in', 'w3', 'Weekly Review Completed', '')).toEqual(['yes', 'no'])
      expect(await asked(desk, 'set', 'Weekly Review Completed', '')).toEqual(['yes', 'no'])
      expect(await asked(desk, 'set', 'Current Week', 'Week 16')).toEqual(['Week 16'])
    }))

  test('a filter that is turned round has its values too', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'list', '-status:d')).toEqual(['-status:done'])
    }))

  test('the columns of a row, and what may stand in them', () =>
    atDesk(async desk => {
      expect((await ask(desk, ['set', '--in', 'CAP Theorem', 'Conf'])).lines).toEqual([
        'Confidence (1-5)\t☆☆☆☆☆',
      ])
      expect(await asked(desk, 'set', 'Status', '--in', '3.1', 'in')).toEqual(['in-progress'])
      expect(await asked(desk, 'set', 'conf', '--in', '3.1', '')).toContain('5')
      expect(await asked(desk, 'set', 'Date', '--in', 'interview/1', 'yes')).toEqual(['yesterday'])
      expect(await asked(desk, 'set', 'Notes', '--in', '3.1', '')).toEqual([])
      expect((await ask(desk, ['set', 'Platform', 'Pramp', '--in', 'interview/2'])).lines).toEqual([
        'interview/2\tInterview 2, Week 15, entry',
      ])
    }))

  test('what stands in a column of a log already', () =>
    atDesk(async desk => {
      expect(await asked(desk, 'log', 'article', 'company=')).toEqual([
        ...['company=Netflix', 'company=Uber', 'company=Discord', 'company=Slack'],
      ])
      expect(await asked(desk, 'log', 'article', '--company', 'Dis')).toEqual(['Discord'])
      expect(await asked(desk, 'log', 'article', '--company=Dis')).toEqual(['--company=Discord'])
      expect(await asked(desk, 'log', 'article', 'date=to')).toEqual(['date=today', 'date=tomorrow'])
      expect(await asked(desk, 'log', 'article', 'nonsense=')).toEqual([])
    }))
})

describe('what cannot be answered', () => {
  test('is no answer, and never a complaint', async () => {
    const nobody = {type: (words: readonly string[]) => converse(words, {cwd: '/nowhere'})}
    expect(await ask(nobody, ['mark', 'CA'])).toMatchObject({values: []})
    expect(await ask(nobody, ['mark', '-f', '-', 'CA'])).toMatchObject({values: []})
    expect(await ask(nobody, ['mark', '--in', 'nowhere', ''])).toMatchObject({values: []})
    expect(await converse(['__complete'])).toMatchObject({status: 0, stdout: '', stderr: ''})
    expect(await converse(['__complete', 'tcsh', 'x'])).toMatchObject({status: 0, stdout: '', stderr: ''})
  })

  test('a conflict of git is not told to somebody who is typing', () =>
    atDesk(async desk => {
      writeAtRest(desk.path, '# P\n\n<<<<<<< HEAD\n- [ ] apple\n=======\n- [x] apple\n>>>>>>> other\n')
      expect((await ask(desk, ['tick', 'ap'])).values).not.toEqual([])
    }))

  test('a named file is read, also below home', () =>
    atDesk(async desk => {
      writeAtRest(join(desk.folder, 'other.md'), '- [ ] pear\n')
      expect(await asked(desk, '-f', 'other.md', 'tick', '')).toEqual(['pear'])
      expect(await asked(desk, '-f', '~/other.md', 'tick', '')).toEqual(['pear'])
    }))
})
