import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {blankTracker, writeAtRest} from '../cli/tracker-folder.ts'
import {buildProgram} from './built-program.ts'
import {hasProgram, openTerminal, type Terminal} from './open-terminal.ts'

vi.setConfig({testTimeout: 180_000, hookTimeout: 120_000})

let root = ''
let program = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tracker-prompts-'))
  program = await buildProgram(root)
})

afterAll(() => rmSync(root, {recursive: true, force: true, maxRetries: 20, retryDelay: 200}))

/** What only a real terminal shows; what is asked, and what comes of it, is tested in process. */
describe.skipIf(!hasProgram('tmux'))('at a terminal', () => {
  test('an entry is asked for column by column, can be gone back in, and is written at the end', () =>
    atTerminal('log interview', async ({terminal, file, before, ended}) => {
      await terminal.until(text => /Interviews Completed: Date\n.*2025-11-10/.test(text), 'the day')
      terminal.keys('Enter')
      await terminal.until(text => text.includes('Platform (< goes back)'), 'the next column')
      terminal.type('Pramp')
      terminal.keys('Enter')
      await terminal.until(text => text.includes('◆  Problem'), 'the column after that')
      terminal.type('<')
      terminal.keys('Enter')
      await terminal.until(text => /◆ {2}Platform.*\n.*Pramp/.test(text), 'what was answered before')
      expect(readFileSync(file, 'utf8')).toBe(before)
      for (const typed of [' live', 'URL Shortener', '45', '', '']) {
        terminal.type(typed)
        terminal.keys('Enter')
      }
      await terminal.until(text => text.includes('◆  Write it?'), 'the last question')
      expect(readFileSync(file, 'utf8')).toBe(before)
      terminal.keys('Enter')
      await ended(0)
      expect(readFileSync(file, 'utf8')).toContain('| 1 | 2025-11-10 | Pramp live | URL Shortener | 45 | | |')
    }))

  test('choices of one name say where they are, and Ctrl-C leaves everything as it is', () =>
    atTerminal('set', async ({terminal, file, before, ended}) => {
      const screen = await terminal.until(text => text.includes('◆  Which value?'), 'the choices')
      expect(screen).toMatch(/Weekly Review Completed \(Week 1: blank\)/)
      expect(screen).toMatch(/Weekly Review Completed \(Week 2: blank\)/)
      expect(Math.max(...screen.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
      terminal.keys('Down', 'Enter')
      await terminal.until(text => text.includes('◆  Current Week'), 'the value')
      terminal.keys('C-c')
      await ended(130)
      expect(terminal.screen()).toContain('Nothing was written.')
      expect(readFileSync(file, 'utf8')).toBe(before)
    }))
})

interface Asked {
  readonly terminal: Terminal
  readonly file: string
  readonly before: string
  /** Waits until the command has ended, with this status. */
  readonly ended: (status: number) => Promise<unknown>
}

async function atTerminal(command: string, talk: (asked: Asked) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(root, 'desk-'))
  const file = join(folder, 'progress.md')
  writeAtRest(file, blankTracker())
  const before = readFileSync(file, 'utf8')
  const script = `'${process.execPath}' '${program}' ${command}; echo "ended with $?"; sleep 60`
  const env = {
    HOME: folder,
    PATH: process.env['PATH'] ?? '',
    TERM: 'xterm-256color',
    LC_ALL: 'C.UTF-8',
    TRACKER_TODAY: '2025-11-10',
  }
  const terminal = openTerminal({command: ['sh', '-c', script], cwd: folder, env, columns: 80, rows: 50})
  try {
    const ended = (status: number) =>
      terminal.until(text => text.includes(`ended with ${status}`), `the status ${status}`)
    await talk({terminal, file, before, ended})
  } finally {
    terminal.close()
  }
}
