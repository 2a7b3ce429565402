import {describe, expect, test} from 'vitest'
import {manuals} from '../../src/cli/manual/manuals.ts'
import {converse} from './made-up-context.ts'

const names = manuals.map(({name}) => name)

describe('help', () => {
  test('three ways ask for it, and it is the same', async () => {
    for (const name of names) {
      const {status, stdout, stderr} = await converse([name, '--help'])
      expect(status).toBe(0)
      expect(stderr).toBe('')
      expect((await converse(['help', name])).stdout).toBe(stdout)
      expect((await converse(['-h', name])).stdout).toBe(stdout)
    }
  })

  test('is given beside wrong arguments, and with no file', async () => {
    const {stdout} = await converse(['mark', '--help'])
    expect(await converse(['mark', '--nonsense', '-c', '--help', '-h'])).toMatchObject({status: 0, stdout})
    expect(await converse(['help', 'mark', 'nonsense', '--more'])).toMatchObject({status: 0, stdout})
    expect(await converse(['nonsense', '--help'])).toMatchObject({status: 0})
    expect(await converse(['done', '-h'])).toMatchObject({status: 0, stdout})
  })

  test.each(['', ...names])('fits 80 columns and has what help must have: %s', async name => {
    const {stdout} = await converse(name === '' ? ['--help'] : [name, '--help'])
    for (const line of stdout.split('\n')) expect(line).toMatch(/^[ -~]{0,80}$/)
    expect(stdout).toMatch(/^[A-Z][^\n]+\.\n/)
    for (const heading of ['Usage: tracker', 'Examples:', 'Exit status:']) expect(stdout).toContain(heading)
  })

  test('names every command, option and variable', async () => {
    const {stdout} = await converse(['--help'])
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const word of ['TRACKER_FILE', 'TRACKER_TODAY', 'NO_COLOR', '--no-refresh', '-V, --version']) {
      expect(stdout).toContain(word)
    }
  })

  test('names --file only where a file is read', async () => {
    for (const name of ['demo', 'completion', 'help']) {
      expect((await converse(['help', name])).stdout).not.toContain('--file')
    }
    expect((await converse(['help', 'status'])).stdout).toContain('-f, --file PATH')
  })

  test('is one document for a program', async () => {
    const {stdout: text} = await converse(['help', 'mark'])
    const {stdout} = await converse(['mark', '--help', '--json'])
    expect(JSON.parse(stdout)).toEqual({schemaVersion: 1, kind: 'help', topic: 'mark', text})
  })

  test('of nothing known is a mistake', async () => {
    const {status, stdout, stderr} = await converse(['help', 'makr'])
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toBe('tracker: nothing is known about makr (did you mean mark?)\nsee: tracker --help\n')
  })
})

test('the version is one line', async () => {
  for (const words of [['--version'], ['-V'], ['mark', '-V']]) {
    expect(await converse(words)).toMatchObject({
      status: 0,
      stdout: `tracker ${TRACKER_VERSION}\n`,
      stderr: '',
    })
  }
})
