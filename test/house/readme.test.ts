import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {converse, inFolder} from '../cli/made-up-context.ts'
import {projectPath} from './project-path.ts'
import {readCommandLines} from './shell-words.ts'

const readme = readFileSync(projectPath('README.md'), 'utf8')

/** What stands in the fences of a language, in order. */
function fences(language: string): readonly string[] {
  return Array.from(readme.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, kind, body = '']) =>
    kind === language ? [body] : [],
  ).flat()
}

/** Runs commands in a folder that holds the document; the day is the one that the example shows. */
function run(folder: string, commands: string) {
  const world = {cwd: folder, home: folder, env: {HOME: folder, TRACKER_TODAY: '2025-11-03'}}
  const lines = readCommandLines(commands)
  return lines.reduce(
    async (before, {words}) => [...(await before), await converse(words, world)],
    Promise.resolve<Awaited<ReturnType<typeof converse>>[]>([]),
  )
}

describe('the README', () => {
  test('opens with Markdown, a command and the difference that it makes', () =>
    inFolder(async folder => {
      const [markdown = ''] = fences('markdown')
      const [command = ''] = fences('sh')
      const [diff = ''] = fences('diff')
      const path = join(folder, 'progress.md')
      writeFileSync(path, markdown)
      await run(folder, command)
      const [before, after] = [markdown.split('\n'), readFileSync(path, 'utf8').split('\n')]
      const changed = before.flatMap((line, index) =>
        line === after[index] ? [] : [`-${line}`, `+${after[index]}`],
      )
      expect(`${changed.join('\n')}\n`).toBe(diff)
    }))

  test('begins on a file of your own as it says', () =>
    inFolder(async folder => {
      const commands = fences('sh').find(body => body.includes('tracker init')) ?? ''
      const results = await run(folder, commands.replace(/^npx /gm, '').replace(/ +#.*$/gm, ''))
      expect(results.map(({status, stderr}) => ({status, stderr}))).toEqual(
        Array.from({length: 4}, () => ({status: 0, stderr: ''})),
      )
      expect(results[2]?.stdout).toMatch(/^CAP Theorem \(3\.1\)\n/)
      expect(results[3]?.stdout).toMatch(/^Taken back: mark "CAP Theorem" --confidence 4\n/)
    }))

  test('lists all commands but those for programs, and no other', async () => {
    const {stdout} = await converse(['--help'])
    const known = Array.from(stdout.matchAll(/^ {2}([a-z]+) {2,}[A-Z]/gm), ([, name = '']) => name)
    const [, table = ''] = /^## Commands\n(.*?)^## /ms.exec(readme) ?? []
    const rows = Array.from(table.matchAll(/^\| (`.*?) \|/gm), ([, cell = '']) => cell)
    const listed = rows.flatMap(cell => Array.from(cell.matchAll(/`([a-z]+)/g), ([, name = '']) => name))
    expect([...new Set(listed)].toSorted()).toEqual(known.toSorted())
  })

  test('gives the exit statuses that the help gives', async () => {
    const {stdout} = await converse(['--help'])
    const [, said = ''] = /^## Exit status\n\n(.*?)\n\n/ms.exec(readme) ?? []
    const inReadme = Array.from(said.matchAll(/(?:^|· )(\d+)/gm), ([, status]) => status)
    const inHelp = Array.from(stdout.matchAll(/^ {2}(\d+) {2,}[a-z]/gm), ([, status]) => status)
    expect(inReadme).toEqual(inHelp)
  })
})
