import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {groupKeys} from '../../src/curriculum/group-items.ts'
import {sortKeys} from '../../src/curriculum/sort-items.ts'
import {columnNames} from '../../src/views/list-columns.ts'
import {atDesk, writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

const fruit = `# Fruit

### Week 1: Trees ✅

| Concept | Status | Date | Confidence (1-5) | Notes |
|---|---|---|---|---|
| Apple | ✅ Mastered | 2025-11-05 | ★★★☆☆ | red, "sweet" |
| Pear | ✅ Mastered | 2025-11-04 | ★★★★★ | =HYPERLINK("x") |

### Week 2: Bushes ⬜

| Concept | Status | Date | Confidence (1-5) | Notes |
|---|---|---|---|---|
| Currant \\| red | ⬜ Not Started | | ☆☆☆☆☆ | |
| *Gooseberry* | 🟡 In Progress | | ★☆☆☆☆ | |
`

const inOrchard = (work: (list: (...words: string[]) => ReturnType<typeof run>) => Promise<void>) =>
  atDesk(async ({type, folder}) => {
    writeAtRest(join(folder, 'progress.md'), fruit)
    await work((...words) => run(type, words))
  })

function run(
  type: (words: readonly string[]) => Promise<{status: number; stdout: string; stderr: string}>,
  words: readonly string[],
) {
  return type(['list', ...words])
}

describe('list', () => {
  test('sorts', () =>
    inOrchard(async list => {
      const titles = async (keys: string) =>
        JSON.parse((await list('--sort', keys, '--json')).stdout).items.map(
          ({title}: {title: string}) => title,
        )
      expect(await titles('confidence')).toEqual(['Gooseberry', 'Apple', 'Pear', 'Currant | red'])
      expect(await titles('-title')).toEqual(['Pear', 'Gooseberry', 'Currant | red', 'Apple'])
      expect(await titles('status,-date')).toEqual(['Currant | red', 'Gooseberry', 'Apple', 'Pear'])
    }))

  test('groups, under one heading of columns', () =>
    inOrchard(async list => {
      const {stdout} = await list('--group', 'status', '--columns', 'id,title,confidence')
      expect(stdout).toBe(
        [
          'ID   TITLE          CONFIDENCE',
          '',
          'done',
          '1.1  Apple          ★★★☆☆ 3/5',
          '1.2  Pear           ★★★★★ 5/5',
          '',
          'not started',
          '2.1  Currant | red',
          '',
          'in progress',
          '2.2  Gooseberry     ★☆☆☆☆ 1/5',
          '',
        ].join('\n'),
      )
      const plain = await list('--group', 'unit', '--columns', 'title', '--plain')
      expect(plain.stdout).toBe(
        'group: Week 1: Trees\ntitle: Apple\ntitle: Pear\ngroup: Week 2: Bushes\ntitle: Currant | red\ntitle: Gooseberry\n',
      )
    }))

  test('writes CSV that a spreadsheet opens safely', () =>
    inOrchard(async list => {
      const {stdout} = await list('--format', 'csv', '--columns', 'title,status,confidence,note')
      expect(stdout).toBe(
        [
          'title,status,confidence,note',
          'Apple,done,3,"red, ""sweet"""',
          'Pear,done,5,"\'=HYPERLINK(""x"")"',
          'Currant | red,not-started,,',
          'Gooseberry,in-progress,1,',
          '',
        ].join('\r\n'),
      )
      expect((await list('--format', 'csv')).stdout).toMatch(
        /^id,key,kind,status,title,confidence,date,note,value,place,line\r\n/,
      )
      const grouped = await list('--format=csv', '--group=unit', '--columns=id')
      expect(grouped.stdout).toBe(
        'group,id\r\nWeek 1: Trees,1.1\r\nWeek 1: Trees,1.2\r\nWeek 2: Bushes,2.1\r\nWeek 2: Bushes,2.2\r\n',
      )
    }))

  test('writes Markdown that is a table again', () =>
    inOrchard(async list => {
      const {stdout} = await list('--format', 'md', '--columns', 'title,confidence', '--group', 'unit')
      expect(stdout).toBe(
        [
          '## Week 1: Trees',
          '',
          '| title | confidence |',
          '|-------|------------|',
          '| Apple | 3 |',
          '| Pear | 5 |',
          '',
          '## Week 2: Bushes',
          '',
          '| title | confidence |',
          '|-------|------------|',
          '| Currant \\| red | |',
          '| Gooseberry | 1 |',
          '',
        ].join('\n'),
      )
    }))

  test('writes JSON by its name too', () =>
    inOrchard(async list => {
      expect((await list('--format', 'json')).stdout).toBe((await list('--json')).stdout)
      expect((await list('--format', 'jsonl')).stdout).toBe((await list('--jsonl')).stdout)
    }))

  test('of nothing is no, in every format', () =>
    inOrchard(async list => {
      expect(await list('quince', '--format', 'md')).toMatchObject({status: 1, stdout: ''})
      expect(await list('quince', '--format', 'csv', '--columns', 'id')).toMatchObject({
        status: 1,
        stdout: 'id\r\n',
      })
      expect(await list('quince', '--group', 'unit')).toMatchObject({status: 1, stdout: ''})
    }))

  test.each([
    ['--sort', 'colour'],
    ['--group', 'colour'],
    ['--columns', 'id,colour'],
    ['--format', 'xml'],
  ])('refuses %s %s and says what there is', (option, value) =>
    inOrchard(async list => {
      const {status, stdout, stderr} = await list(option, value)
      expect({status, stdout}).toEqual({status: 2, stdout: ''})
      expect(stderr).toMatch(/colour|xml/)
    }),
  )

  test('refuses what does not go together', () =>
    inOrchard(async list => {
      expect(await list('--format', 'csv', '--json')).toMatchObject({status: 2})
      expect(await list('--columns', 'id', '--json')).toMatchObject({status: 2})
    }))
})

test('help names every key and column that there is', () =>
  inOrchard(async list => {
    const {stdout} = await list('--help')
    const words = new Set(stdout.split(/[^a-z]+/))
    for (const name of [...sortKeys, ...groupKeys, ...columnNames]) expect(words).toContain(name)
  }))

test('of a file with nothing in it, list says so and where to look', () =>
  atDesk(async ({path, type}) => {
    writeAtRest(path, '# A diary\n')
    const {status, stderr} = await type(['list'])
    expect(status).toBe(1)
    expect(stderr).toContain('tracker explain')
  }))
