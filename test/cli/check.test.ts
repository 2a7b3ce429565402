import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {damageText} from '../../src/notation/damage-text.ts'
import {converse} from './made-up-context.ts'
import {atDesk, blankTracker, writeAtRest} from './tracker-folder.ts'

const trapped = '# Sailing\n\n**Learned:**\n-\n\nKnots to teach:\n1.\n'
const repaired = '# Sailing\n\n**Learned:**\n\n-\n\nKnots to teach:\n\n1.\n'
const swallowed = '| Knot | Status |\n|---|---|\n| Bowline | so so |\n| Reef | ✅ |\ntext\n'

describe('check', () => {
  test('says nothing of a clean tracker, and infos are no reason for a no', () =>
    atDesk(async ({type, path}) => {
      expect(await type(['check'])).toMatchObject({status: 0, stdout: '', stderr: ''})
      writeAtRest(path, trapped)
      const {status, stdout, stderr} = await type(['check'])
      expect({status, stderr}).toEqual({status: 0, stderr: ''})
      expect(stdout.split('\n').map(line => line.split(' ')[0])).toEqual([
        'progress.md:4:1:',
        'progress.md:7:1:',
        '',
      ])
      expect(await type(['check', '--rule', 'setext-trap=error'])).toMatchObject({status: 1})
    }))

  test('knows which day it is', () =>
    atDesk(async ({type, path}) => {
      writeAtRest(path, '**Passed:** ✅ Yes (2025-11-20)\n')
      expect((await type(['check'])).stdout).toContain('[future-date]')
      const later = {env: {TRACKER_TODAY: '2025-11-20'}}
      expect(await type(['check'], later)).toMatchObject({status: 0, stdout: ''})
    }))

  test('reads several files, and one that is missing does not hide the others', () =>
    atDesk(async ({type, folder}) => {
      writeAtRest(join(folder, 'a.md'), trapped)
      writeAtRest(join(folder, 'b.md'), swallowed)
      const {status, stdout, stderr} = await type(['check', 'a.md', 'none.md', 'b.md'])
      expect(status).toBe(3)
      expect(stdout).toMatch(
        /^a\.md:4:1: [^\n]*\na\.md:7:1: [^\n]*\nb\.md:3:13: [^\n]*\nb\.md:5:1: [^\n]*\n$/,
      )
      expect(stderr).toContain('none.md')
      expect((await type(['check', 'none.md'])).status).toBe(3)
    }))

  test('reads standard input', async () => {
    const {status, stdout} = await converse(['check', '-'], {stdin: swallowed})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^<stdin>:3:13: warning: /)
  })

  test.each(['github', 'sarif', 'json'])('speaks %s', async format => {
    const {status, stdout} = await converse(['check', '-', '--format', format], {stdin: swallowed})
    expect(status).toBe(1)
    if (format === 'github') expect(stdout).toMatch(/^::warning file=<stdin>,line=3,/)
    else expect(JSON.parse(stdout)[format === 'sarif' ? 'runs' : 'problems']).toBeTruthy()
  })

  test('refuses rules, levels and formats that there are none of', async () => {
    for (const words of [
      ['--rule', 'setext-tarp=off'],
      ['--rule', 'setext-trap=loud'],
      ['--fix=setext-tarp'],
      ['--fix=duplicate-name'],
      ['--format', 'xml'],
    ]) {
      const {status, stdout, stderr} = await converse(['check', '-', ...words], {stdin: ''})
      expect({status, stdout}, words.join(' ')).toEqual({status: 2, stdout: ''})
      expect(stderr).toContain('see: tracker check --help')
    }
    const {stderr} = await converse(['check', '-', '--fix=setext-tarp'], {stdin: ''})
    expect(stderr).toContain('did you mean setext-trap?')
  })
})

describe('check --fix', () => {
  test('repairs what is certain, tells what is left, and undo takes it back', () =>
    atDesk(async ({type, path}) => {
      writeAtRest(path, trapped + swallowed)
      const {status, stdout, stderr} = await type(['check', '--fix'])
      expect(status).toBe(1)
      expect(stdout).toMatch(/^progress\.md:12:13: warning: "so so" is not a status [^\n]*\n$/)
      expect(stderr).toBe('progress.md: repaired 3 problems (1 setext-trap, 1 list-trap, 1 swallowed-text)\n')
      expect(readFileSync(path, 'utf8')).toBe(repaired + swallowed.replace('\ntext', '\n\ntext'))
      expect((await type(['undo'])).status).toBe(0)
      expect(readFileSync(path, 'utf8')).toBe(trapped + swallowed)
    }))

  test('changes nothing where there is nothing to repair', () =>
    atDesk(async ({type, path}) => {
      const before = statSync(path).mtimeMs
      expect(await type(['check', '--fix'])).toMatchObject({status: 0, stdout: ''})
      expect(statSync(path).mtimeMs).toBe(before)
    }))

  test('only shows the difference with --dry-run', () =>
    atDesk(async ({type, path}) => {
      writeAtRest(path, trapped)
      const {stdout, stderr} = await type(['check', '--fix', '--dry-run'])
      expect(stdout).toMatch(/^--- a\/progress\.md\n\+\+\+ b\/progress\.md\n/)
      expect(stdout.match(/^\+$/gm)).toHaveLength(2)
      expect(stderr).toBe('progress.md: would repair 2 problems (1 setext-trap, 1 list-trap)\n')
      expect(readFileSync(path, 'utf8')).toBe(trapped)
    }))

  test('repairs only the rules named, and none that are off', () =>
    atDesk(async ({type, path}) => {
      writeAtRest(path, trapped)
      await type(['check', '--fix', '--rule', 'setext-trap=off'])
      expect(readFileSync(path, 'utf8')).toBe(trapped.replace('\n1.', '\n\n1.'))
      await type(['check', '--fix=setext-trap,list-trap'])
      expect(readFileSync(path, 'utf8')).toBe(repaired)
    }))

  test('repairs signs only by name, and shows first what they were', () =>
    atDesk(async ({type, path}) => {
      const damaged = damageText(blankTracker())
      writeAtRest(path, damaged)
      await type(['check', '--fix'])
      expect(readFileSync(path, 'utf8')).toBe(damaged)
      const {status, stdout, stderr} = await type(['check', '--fix=encoding'])
      expect({status, stdout}).toEqual({status: 0, stdout: ''})
      expect(stderr).toMatch(
        /^progress\.md: damaged signs, and what they were\n {2}â¬œ → ⬜ {2}\(\d+ times\)\n/,
      )
      expect(stderr).toMatch(/\nprogress\.md: repaired 1 problem \(1 encoding\)\n$/)
      expect(readFileSync(path, 'utf8')).toBe(blankTracker())
    }))

  test('sets values that follow from others only by name', () =>
    atDesk(async ({type, path}) => {
      const stale = blankTracker().replace('**Completion:** 0%', '**Completion:** 7%')
      writeAtRest(path, stale)
      await type(['check', '--fix'])
      expect(readFileSync(path, 'utf8')).toBe(stale)
      await type(['check', '--fix=stale-value'])
      expect(readFileSync(path, 'utf8')).toBe(blankTracker())
      const {steps} = JSON.parse((await type(['history', '--json'])).stdout)
      expect(steps[0].changes).toMatchObject([{item: 'Completion', before: 7, after: 0}])
    }))

  test('says in JSON what was repaired, and what is left', () =>
    atDesk(async ({type, path}) => {
      writeAtRest(path, trapped + swallowed)
      const {status, stdout, stderr} = await type(['check', '--fix', '--json'])
      expect({status, stderr}).toEqual({status: 1, stderr: ''})
      const {kind, problems, repaired: done} = JSON.parse(stdout)
      expect(kind).toBe('check')
      expect(problems).toMatchObject([{rule: 'unknown-status', line: 12}])
      expect(done).toMatchObject([
        {rule: 'setext-trap', line: 4},
        {rule: 'list-trap', line: 7},
        {rule: 'swallowed-text', line: 12},
      ])
    }))

  test('is a filter for standard input', async () => {
    expect(await converse(['check', '--fix', '-'], {stdin: trapped})).toMatchObject({
      status: 0,
      stdout: repaired,
      stderr: '<stdin>: repaired 2 problems (1 setext-trap, 1 list-trap)\n',
    })
    expect(await converse(['check', '--fix', '-', '--json'], {stdin: trapped})).toMatchObject({status: 2})
    expect(await converse(['check', '--fix', '-', 'x.md'], {stdin: trapped})).toMatchObject({status: 2})
  })

  test('leaves a conflict of git alone', () =>
    atDesk(async ({type, path}) => {
      const conflict = `${trapped}<<<<<<< HEAD\n=======\n>>>>>>> laptop\n`
      writeAtRest(path, conflict)
      expect(await type(['check'])).toMatchObject({status: 1})
      expect(await type(['check', '--fix'])).toMatchObject({status: 4})
      expect(readFileSync(path, 'utf8')).toBe(conflict)
    }))
})
