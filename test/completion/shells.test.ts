import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {
  type CompletionShell,
  completionScripts,
  completionShells,
} from '../../src/cli/completion/completion-scripts.ts'
import {blankTracker, writeAtRest} from '../cli/tracker-folder.ts'
import {binFolder, buildProgram} from '../terminal/built-program.ts'
import {hasProgram, openTerminal, type Terminal} from '../terminal/open-terminal.ts'

vi.setConfig({testTimeout: 180_000, hookTimeout: 120_000})

/** In each shell: started bare, with nothing but the script, and a prompt that is known. */
const startup: Readonly<Record<CompletionShell, {file: string; lines: string; command: readonly string[]}>> =
  {
    bash: {file: '.bashrc', lines: "PS1='ready> '\n", command: ['bash', '--noprofile', '-i']},
    zsh: {file: '.zshrc', lines: "PS1='ready> '\nunsetopt ZLE_RPROMPT_INDENT\n", command: ['zsh', '-i']},
    fish: {
      file: '.config/fish/config.fish',
      lines:
        "function fish_prompt; printf 'ready> '; end\nset -g fish_greeting ''\nset -g fish_autosuggestion_enabled 0\n",
      command: ['fish', '-i'],
    },
  }

/** What no shell may stumble over; each is completed from its first letters. */
const names = [
  'CAP Theorem',
  'It\'s "quoted" twice',
  'Price: $(touch evil) & $HOME',
  'Back\\`touch evil\\`ticks',
  'Deep dive: CDN; strategy | more > less!',
  'Many *stars* [a-z]? {x,y} ~ # % ^ ='.replaceAll('*', '\\*'),
  'Ünïcode – “naïve” 日本',
  'Slash/back\\\\slash',
  '(Round) <angle>',
]

const titles = names.map(name => name.replaceAll(/\\(.)/g, '$1'))

let root = ''
let program = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tracker-shells-'))
  program = await buildProgram(root)
})

/** A shell that ends may still write for a moment. */
afterAll(() => rmSync(root, {recursive: true, force: true, maxRetries: 20, retryDelay: 200}))

describe.each(completionShells)('%s', shell => {
  const isHere = hasProgram(shell)
  const canDrive = hasProgram('tmux') && isHere

  test.skipIf(!isHere)('accepts its script', () => {
    const script = join(root, `script.${shell}`)
    writeFileSync(script, completionScripts[shell])
    const {status, stderr} = spawnSync(shell, ['-n', script], {encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
  })

  test.skipIf(!canDrive)('completes a concept, a command, an option and its value', () =>
    atPrompt(shell, blankTracker(), async ({terminal, complete}) => {
      expect(await complete('tracker mark CA')).toEqual(['mark', 'CAP Theorem'])
      expect(await complete('tracker unt', ' 3.1')).toEqual(['untick', '3.1'])
      expect(await complete('tracker list --colo', ' never')).toEqual(['list', '--color', 'never'])
      expect(await complete('tracker list --color=al')).toEqual(['list', '--color=always'])
      expect(await complete('tracker list --in Eng')).toEqual(['list', '--in', 'Engineering Blogs Read'])
      expect(await complete('tracker list status:in')).toEqual(['list', 'status:in-progress'])
      expect(await complete('tracker check --rule stale-v', 'off')).toEqual([
        'check',
        '--rule',
        'stale-value=off',
      ])
      expect(await complete('tracker check --rule stale-value=o')).toEqual([
        'check',
        '--rule',
        'stale-value=off',
      ])
      terminal.type('tracker mark Cach')
      terminal.keys('Tab', 'Tab', 'Tab')
      const screen = await terminal.until(text => /Strategies.*Week 6/.test(text), 'a list of concepts')
      expect(screen).toMatch(/Cache Eviction Policies +.*Week 6, not started/)
    }),
  )

  test.skipIf(!canDrive)('completes every name as it is, and executes nothing of it', () =>
    atPrompt(shell, trackerOf(names), async ({complete, folder}) => {
      for (const title of titles) {
        expect(await complete(`tracker mark ${beginning(title)}`)).toEqual(['mark', title])
      }
      expect(existsSync(join(folder, 'evil'))).toBe(false)
    }),
  )

  test.skipIf(!canDrive)('goes on inside quotes', () =>
    atPrompt(shell, trackerOf(names), async ({complete, folder}) => {
      for (const [typed, title] of [
        ['"Price: ', titles[2]],
        ["'Price: $(", titles[2]],
        ['"CAP T', titles[0]],
        ["'Deep dive: C", titles[4]],
        ['"Deep dive: C', titles[4]],
      ] as const) {
        expect(await complete(`tracker mark ${typed}`)).toEqual(['mark', title])
      }
      expect(existsSync(join(folder, 'evil'))).toBe(false)
    }),
  )

  test.skipIf(!canDrive)('completes files where a file is due', () =>
    atPrompt(shell, blankTracker(), async ({complete, folder}) => {
      writeFileSync(join(folder, 'another plan.md'), '')
      expect(await complete('tracker --file anoth', ' where')).toEqual(['--file', 'another plan.md', 'where'])
    }),
  )
})

/** Enough of a title to know it, as it can be typed. */
function beginning(title: string): string {
  const letters = [...title].slice(0, 4).join('')
  return letters.replaceAll(/[^\p{L}]/gu, '\\$&')
}

function trackerOf(concepts: readonly string[]): string {
  const rows = concepts.map(name => `| ${name.replaceAll('|', '\\|')} | ⬜ Not Started |`)
  return ['# Names', '', '### Week 1: All', '', '| Concept | Status |', '|---|---|', ...rows, ''].join('\n')
}

interface Prompt {
  readonly terminal: Terminal
  readonly folder: string
  /** Types, presses Tab, then types the rest and Enter; gives the words that the program was started with. */
  readonly complete: (typed: string, rest?: string) => Promise<readonly string[]>
}

async function atPrompt(
  shell: CompletionShell,
  tracker: string,
  work: (prompt: Prompt) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(root, 'prompt-'))
  writeAtRest(join(folder, 'progress.md'), tracker)
  const started = join(folder, 'started')
  const bin = binFolder(
    folder,
    `if [ "$1" = __complete ]; then exec "${process.execPath}" "${program}" "$@"; fi\n` +
      `printf '%s\\0' "$@" >"${started}.new" && mv "${started}.new" "${started}"`,
  )
  const {file, lines, command} = startup[shell]
  const script = join(folder, `completion.${shell}`)
  writeFileSync(script, completionScripts[shell])
  mkdirSync(join(folder, '.config/fish'), {recursive: true})
  writeFileSync(join(folder, file), `${lines}. '${script}'\n`)
  const env = {
    HOME: folder,
    PATH: `${bin}:${process.env['PATH']}`,
    LC_ALL: 'C.UTF-8',
    TERM: 'xterm-256color',
    TRACKER_TODAY: '2025-11-10',
  }
  const terminal = openTerminal({command, cwd: folder, env})
  try {
    await terminal.until(text => text.includes('ready>'), 'a prompt')
    await work({
      terminal,
      folder,
      complete: (typed, rest = '') => completed(terminal, started, {typed, rest}),
    })
  } finally {
    terminal.close()
  }
}

async function completed(
  terminal: Terminal,
  started: string,
  {typed, rest}: {typed: string; rest: string},
): Promise<readonly string[]> {
  rmSync(started, {force: true})
  terminal.keys('C-l')
  terminal.type(typed)
  const before = await terminal.until(text => text.includes(typed.trim()), typed)
  terminal.keys('Tab')
  await terminal.until(text => text !== before, `a completion of ${typed}`)
  terminal.type(rest)
  terminal.keys('Enter')
  await terminal.until(() => existsSync(started), `a start of ${typed}`)
  return readFileSync(started, 'utf8').split('\0').slice(0, -1)
}
