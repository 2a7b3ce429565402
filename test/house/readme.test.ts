import {execFileSync} from 'node:child_process'
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

/** Sections in which something is typed, and answered. */
const tasks = Array.from(readme.matchAll(/^## ([^\n]*)\n(.*?)(?=^## )/gms), ([, title = '', body = '']) => ({
  title,
  body,
})).filter(({body}) => body.includes('```console'))

/** Runs commands in a folder that holds the document; the day is the one that the example shows. */
function run(folder: string, commands: string, today = '2025-11-03') {
  const world = {cwd: folder, home: folder, env: {HOME: folder, TRACKER_TODAY: today}}
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
      const results = await run(folder, commands.replace(/ +#.*$/gm, ''))
      expect(results.map(({status, stderr}) => ({status, stderr}))).toEqual(
        Array.from({length: 4}, () => ({status: 0, stderr: ''})),
      )
      expect(results[2]?.stdout).toMatch(/^CAP Theorem \(3\.1\)\n/)
      expect(results[3]?.stdout).toMatch(/^Taken back: mark "CAP Theorem" --confidence 4\n/)
    }))

  test('installs the package of this version', () => {
    const {version} = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {version: string}
    expect(readme).toContain(`npm pack && npm install --global ./tracker-md-${version}.tgz`)
  })

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

  test.each(tasks.map(({title, body}) => [title, body] as const))('shows what is seen: %s', (title, body) =>
    inFolder(async folder => {
      const path = join(folder, 'progress.md')
      const [, document] = /^```markdown\n(.*?)^```$/ms.exec(body) ?? []
      if (document !== undefined) writeFileSync(path, document)
      else if (!/\$ tracker init/.test(body)) await run(folder, 'tracker init --start 2025-11-03')
      for (const {command, shown} of exchanges(body)) {
        const [answer] = await run(folder, command, '2025-11-05')
        expect(`${answer?.stdout}${answer?.stderr}`, `${title}: ${command}`).toMatch(shown)
      }
    }),
  )

  test('has the picture that the program draws', () => {
    const drawn = execFileSync(process.execPath, [projectPath('build/draw-picture.mjs'), '-'], {
      encoding: 'utf8',
    })
    expect(readme).toContain('](fixtures/readme/status.svg)')
    expect(drawn, 'npm run picture draws it anew').toBe(
      readFileSync(projectPath('fixtures/readme/status.svg'), 'utf8'),
    )
  })
})

/** A command of a ```console fence, and what it says; a line `…` stands for any lines. */
function exchanges(body: string): readonly {readonly command: string; readonly shown: RegExp}[] {
  const consoles = Array.from(body.matchAll(/^```console\n(.*?)^```$/gms), ([, lines = '']) => lines).join('')
  return Array.from(consoles.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm), ([, command = '', said = '']) => {
    const pattern = said.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(/^…\n/gm, '(?:.*\\n)*')
    return {command, shown: new RegExp(`^${pattern}$`)}
  })
}
