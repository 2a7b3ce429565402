import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {converse, inFolder} from './made-up-context.ts'
import {writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

const tasks = '- [ ] one\n'

/** The JSON of `where`, in a folder that holds these files. */
function where(files: readonly string[], words: readonly string[] = [], below = '.') {
  return inFolder(async folder => {
    for (const file of files) {
      mkdirSync(join(folder, file, '..'), {recursive: true})
      if (file.endsWith('/')) mkdirSync(join(folder, file), {recursive: true})
      else writeAtRest(join(folder, file), tasks)
    }
    const cwd = join(folder, below)
    const {status, stdout} = await converse(['where', '--json', ...words], {cwd, home: join(folder, 'home')})
    const {file, why, error} = JSON.parse(stdout)
    return {
      status,
      file: file?.replace(`${folder}/`, '') ?? null,
      why,
      message: error?.message,
      code: error?.code,
    }
  })
}

describe('the search', () => {
  test('prefers names in their order, in any case', async () => {
    expect(await where(['progress.md', 'tracker.md'])).toMatchObject({file: 'tracker.md', status: 0})
    expect(await where(['study-plan.md', 'Progress.MD'])).toMatchObject({file: 'Progress.MD'})
    expect(await where(['study-plan.md', 'learning-progress-tracker.md'])).toMatchObject({
      file: 'learning-progress-tracker.md',
    })
  })

  test('refuses names that differ in case only, but not where another name is preferred', async () => {
    const twins = await where(['progress.md', 'Progress.md'])
    expect(twins).toMatchObject({status: 3, code: 'ambiguous-file'})
    expect(twins.message).toMatch(/Progress\.md, progress\.md$/)
    expect(await where(['progress.md', 'Progress.md', 'tracker.md'])).toMatchObject({file: 'tracker.md'})
  })

  test('passes over a directory of such a name', async () => {
    expect(await where(['tracker.md/', 'progress.md'])).toMatchObject({file: 'progress.md'})
  })

  test('goes upward as far as the root of the repository', async () => {
    const inside = ['repo/.git/HEAD', 'repo/a/b/c.txt']
    expect(await where([...inside, 'repo/progress.md'], [], 'repo/a/b')).toMatchObject({
      file: 'repo/progress.md',
    })
    expect(await where([...inside, 'progress.md'], [], 'repo/a/b')).toMatchObject({
      status: 3,
      code: 'no-file',
    })
    const nearest = [...inside, 'repo/tracker.md', 'repo/a/study-plan.md']
    expect(await where(nearest, [], 'repo/a/b')).toMatchObject({file: 'repo/a/study-plan.md'})
  })

  test('goes upward as far as home', async () => {
    expect(await where(['home/progress.md', 'home/a/b.txt'], [], 'home/a')).toMatchObject({
      file: 'home/progress.md',
    })
    expect(await where(['progress.md', 'home/a/b.txt'], [], 'home/a')).toMatchObject({status: 3})
  })

  test('stays in the working directory outside both', async () => {
    expect(await where(['progress.md', 'a/b.txt'], [], 'a')).toMatchObject({status: 3, code: 'no-file'})
  })
})

describe('the one Markdown file here', () => {
  test('is found for reading when it holds something to track', async () => {
    expect(await where(['plan.md'])).toMatchObject({file: 'plan.md', status: 0})
    expect(await where(['plan.md', 'other.md'])).toMatchObject({status: 3, code: 'ambiguous-file'})
  })

  test('is not changed unless it is named', async () => {
    await inFolder(async cwd => {
      writeAtRest(join(cwd, 'plan.md'), tasks)
      const refused = await converse(['tick', 'one'], {cwd})
      expect(refused).toMatchObject({status: 3, stdout: ''})
      expect(refused.stderr).toMatch(/tracker -f plan\.md\n$/)
    })
  })
})

describe('a file that is named', () => {
  test('by --file before TRACKER_FILE before the search', async () => {
    await inFolder(async cwd => {
      for (const name of ['a.md', 'b.md', 'progress.md']) writeAtRest(join(cwd, name), tasks)
      const env = {TRACKER_FILE: 'a.md'}
      expect(await converse(['where', '-f', 'b.md'], {cwd, env})).toMatchObject({
        stdout: `${join(cwd, 'b.md')}\n`,
      })
      expect(await converse(['where'], {cwd, env})).toMatchObject({stdout: `${join(cwd, 'a.md')}\n`})
      expect(await converse(['where'], {cwd, env: {TRACKER_FILE: ''}})).toMatchObject({
        stdout: `${join(cwd, 'progress.md')}\n`,
        stderr: 'it is in the working directory\n',
      })
    })
  })

  test('may have any name', async () => {
    await inFolder(async cwd => {
      for (const name of ['-x.md', 'a b.md', 'it\'s "one".md', 'two\nlines.md']) {
        writeAtRest(join(cwd, name), tasks)
        const {status, stdout} = await converse([`--file=${name}`, 'list', '--json'], {cwd})
        expect(status).toBe(0)
        expect(JSON.parse(stdout).items).toHaveLength(1)
      }
    })
  })

  test('and is no usable file, has a message for each reason', async () => {
    await inFolder(async cwd => {
      symlinkSync('gone.md', join(cwd, 'link.md'))
      writeAtRest(join(cwd, 'latin.md'), Buffer.from([0x23, 0x20, 0xe9, 0x0a]))
      const say = async (file: string) => {
        const {status, stderr} = await converse(['status', '-f', file], {cwd})
        return {status, stderr: stderr.split('\n')[0]}
      }
      expect(await say('gone.md')).toEqual({
        status: 3,
        stderr: expect.stringContaining('there is no file gone.md'),
      })
      expect(await say('link.md')).toEqual({status: 3, stderr: expect.stringContaining('link to gone.md')})
      expect(await say('.')).toEqual({status: 4, stderr: expect.stringContaining('is a directory')})
      expect(await say('latin.md')).toEqual({
        status: 4,
        stderr: 'tracker: latin.md: not valid UTF-8: byte E9 at offset 2, line 1',
      })
      expect(await say('')).toEqual({status: 2, stderr: expect.stringContaining('empty')})
    })
  })
})
