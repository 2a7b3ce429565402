import {spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {binFolder, buildProgram} from '../terminal/built-program.ts'
import {projectPath} from './project-path.ts'

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

/* What README.md says about `check` in editors and in git, tried from a clean folder. */

const manual = readFileSync(projectPath('README.md'), 'utf8')
const odd =
  '# Plan\n\n| Concept | Status |\n|---|---|\n| CAP | perhaps |\n| DNS | ✅ | more | |\n\n**List:**\n-\n'
/** Line, severity and rule of what is odd there. */
const oddities = [
  [5, 'warning', 'unknown-status'],
  [6, 'warning', 'ragged-row'],
  [9, 'info', 'setext-trap'],
]

let root = ''
let bin = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tracker-elsewhere-'))
  bin = binFolder(root, `exec "${process.execPath}" "${await buildProgram(root)}" "$@"`)
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

function run(folder: string, words: readonly [string, ...string[]]) {
  const [command, ...args] = words
  return spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: `${bin}:${process.env['PATH']}`, HOME: root, TRACKER_TODAY: '2025-11-10'},
  })
}

function folderWith(text: string): string {
  const folder = mkdtempSync(join(root, 'folder-'))
  writeFileSync(join(folder, 'progress.md'), text)
  return folder
}

/** The block of this language in the section. */
function example(language: string): string {
  const section = manual.slice(manual.indexOf('## In your editor'), manual.indexOf('## How fast'))
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)?.[1] ?? expect.fail(`no ${language}`)
}

test('the pattern for Visual Studio Code matches every line', () => {
  const {pattern} = JSON.parse(example('json')).tasks[0].problemMatcher
  const {status, stdout} = run(folderWith(odd), ['tracker', 'check', 'progress.md'])
  expect(status).toBe(1)
  const found = stdout
    .trimEnd()
    .split('\n')
    .map(line => new RegExp(pattern.regexp).exec(line) ?? expect.fail(line))
  expect(
    found.map(groups => [Number(groups[pattern.line]), groups[pattern.severity], groups[pattern.code]]),
  ).toEqual(oddities)
  expect(new Set(found.map(groups => groups[pattern.file]))).toEqual(new Set(['progress.md']))
})

const hasVim = spawnSync('vim', ['--version']).status === 0
if (!hasVim) console.warn('SKIPPED: check in Vim, because there is no vim here')

test.skipIf(!hasVim)('Vim finds every place', () => {
  const folder = folderWith('# Another\n')
  writeFileSync(join(folder, "Ada's plan.md"), odd)
  writeFileSync(join(folder, 'settings.vim'), example('vim'))
  const script = [
    'source settings.vim',
    "edit Ada's plan.md",
    'silent make!',
    "call writefile(map(getqflist(), {_, each -> each.lnum . ' ' . each.type . ' ' . each.text}), 'found')",
    'qall!',
  ]
  run(folder, ['vim', '-u', 'NONE', '-N', '-es', ...script.flatMap(line => ['-c', line])])
  const found = readFileSync(join(folder, 'found'), 'utf8').trimEnd().split('\n')
  expect(found.map(line => /^(\d+) (\w) .*\[(.+)\]$/.exec(line)?.slice(1))).toEqual(
    oddities.map(([line, severity, rule]) => [String(line), String(severity)[0], rule]),
  )
})

describe('the hook of git', () => {
  function commit(text: string) {
    const folder = folderWith(text)
    const git = ['git', '-c', 'user.name=a', '-c', 'user.email=a@example.org'] as const
    run(folder, [...git, 'init', '-q'])
    writeFileSync(join(folder, '.git', 'hooks', 'pre-commit'), example('sh'))
    chmodSync(join(folder, '.git', 'hooks', 'pre-commit'), 0o755)
    run(folder, [...git, 'add', 'progress.md'])
    return run(folder, [...git, 'commit', '-q', '-m', 'x'])
  }

  test('refuses what is odd, and says what', () => {
    const {status, stdout, stderr} = commit(odd)
    expect(status).not.toBe(0)
    expect(stdout + stderr).toContain('progress.md:5:')
  })

  test('lets pass what is clean', () => {
    expect(commit('# Plan\n\n- [ ] a\n').status).toBe(0)
  })
})

test('the entry for pre-commit is a command that fails for what is odd', () => {
  const entry = /entry: (.*)/.exec(example('yaml'))?.[1] ?? expect.fail('no entry')
  expect(run(folderWith(odd), ['sh', '-c', `${entry} progress.md`]).status).toBe(1)
  expect(run(folderWith('- [ ] a\n'), ['sh', '-c', `${entry} progress.md`]).status).toBe(0)
})
