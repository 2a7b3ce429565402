import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {blankTracker} from '../cli/tracker-folder.ts'
import {projectPath} from '../house/project-path.ts'
import {binFolder, buildProgram} from './built-program.ts'
import {hasProgram, openTerminal} from './open-terminal.ts'

/* What README.md says about prompts, tried in the shells. */

vi.setConfig({testTimeout: 120_000, hookTimeout: 60_000})

const readme = readFileSync(projectPath('README.md'), 'utf8')
const segment = 'w1 0/6 · 0%'

let root = ''
let env: Readonly<Record<string, string>> = {}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tracker-prompt-'))
  const bin = binFolder(root, `exec "${process.execPath}" "${await buildProgram(root)}" "$@"`)
  env = {
    ...{HOME: root, PATH: `${bin}:${process.env['PATH']}`, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color'},
    TRACKER_TODAY: '2025-11-10',
  }
  for (const folder of ['with', 'without']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'with', 'progress.md'), blankTracker())
})

afterAll(() => rmSync(root, {recursive: true, force: true, maxRetries: 20, retryDelay: 200}))

test.for([
  ['bash', '.bashrc', "PS1='ready> '\n", ['--noprofile', '-i']],
  ['zsh', '.zshrc', "PS1='ready> '\n", ['-i']],
  ['fish', '.config/fish/config.fish', "function fish_prompt; printf 'ready> '; end\n", ['-i']],
] as const)(
  '%s shows it where a tracker is, and nothing elsewhere',
  async ([shell, file, lines, words], {skip}) => {
    skip(!hasProgram('tmux') || !hasProgram(shell))
    mkdirSync(dirname(join(root, file)), {recursive: true})
    writeFileSync(join(root, file), lines + example(shell))
    const terminal = openTerminal({command: [shell, ...words], cwd: join(root, 'with'), env})
    try {
      await terminal.until(text => text.includes(segment), 'the segment')
      terminal.type('cd ../without; clear')
      terminal.keys('Enter')
      await terminal.until(text => text.trim() === 'ready>', 'a prompt that is as it was')
    } finally {
      terminal.close()
    }
  },
)

test('the command for starship is a line where a tracker is, and silence elsewhere', () => {
  const [, command = ''] = /^command = "(.*)"$/m.exec(example('toml')) ?? []
  const say = (folder: string) =>
    spawnSync('sh', ['-c', command], {cwd: join(root, folder), env, encoding: 'utf8'})
  expect(say('with')).toMatchObject({stdout: `${segment} · 1d behind\n`, stderr: '', status: 0})
  expect(say('without')).toMatchObject({stdout: '', stderr: ''})
})

function example(language: string): string {
  const section = readme.slice(readme.indexOf('## In your prompt'), readme.indexOf('## In your editor'))
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)?.[1] ?? expect.fail(`no ${language}`)
}
