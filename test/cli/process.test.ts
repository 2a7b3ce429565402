import {type StdioOptions, spawn, spawnSync} from 'node:child_process'
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import {bundleProgram} from '../../build/bundle-program.mjs'
import {blankTracker, writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

/** What only a process can show; everything else is tested in process. */
let root = ''
let program = ''
let folder = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'tracker-process-'))
  const constants = {
    TRACKER_VERSION: JSON.stringify(TRACKER_VERSION),
    TRACKER_READING: JSON.stringify(TRACKER_READING),
    TRACKER_BUILD: JSON.stringify(TRACKER_BUILD),
  }
  await bundleProgram({outputFolder: join(root, 'dist'), constants})
  program = join(root, 'dist', 'tracker.cjs')
})

afterAll(() => rmSync(root, {recursive: true, force: true}))

beforeEach(() => {
  folder = mkdtempSync(join(root, 'folder-'))
  writeAtRest(join(folder, 'progress.md'), blankTracker())
})

function environment(): Record<string, string> {
  return {PATH: process.env['PATH'] ?? '', HOME: folder, TRACKER_TODAY: '2025-11-10'}
}

/** A line for `sh`, in which `tracker` is the program. */
function shell(line: string) {
  const script = `tracker() { "${process.execPath}" "${program}" "$@"; }\n${line}`
  const {status, stdout, stderr} = spawnSync('sh', ['-c', script], {
    cwd: folder,
    env: {...environment(), NODE: process.execPath, PROGRAM: program},
    encoding: 'utf8',
  })
  return {status, stdout, stderr}
}

describe('standard output', () => {
  test('whose reader went away is a quiet end', () => {
    expect(shell('tracker list | head -n 1')).toMatchObject({status: 0, stderr: ''})
    expect(shell('(tracker list; echo $? >&2) | true').stderr).toBe('0\n')
  })

  test.skipIf(process.platform !== 'linux')(
    'whose reader went away ends watch, although nothing changes',
    () => {
      const {status, stdout, stderr} = shell(
        '(timeout 30 "$NODE" "$PROGRAM" watch --json; echo $? >&2) | head -n 1',
      )
      expect({status, stderr}).toEqual({status: 0, stderr: '0\n'})
      expect(JSON.parse(stdout)).toMatchObject({event: 'start'})
    },
  )

  test('that is full is an error', () => {
    const {status, stderr} = shell('tracker status > /dev/full')
    expect(status).toBe(6)
    expect(stderr).toBe('tracker: cannot write to standard output: no space is left on the device\n')
    expect(shell('tracker --help > /dev/full').status).toBe(6)
    expect(shell('tracker status --json > /dev/full').status).toBe(6)
  })

  test('that is closed is an error, and /dev/null is not', () => {
    expect(shell('tracker status >&-')).toMatchObject({
      status: 6,
      stderr: 'tracker: cannot write to standard output: it is closed\n',
    })
    expect(shell('tracker status > /dev/null')).toMatchObject({status: 0, stderr: ''})
    expect(shell('env tracker=1 sh -c \'"$0" "$1" status\' "$NODE" "$PROGRAM" >&-').status).toBe(6)
  })

  test.each<[string, StdioOptions]>([
    ['everything', 'ignore'],
    ['it alone', ['pipe', 'ignore', 'pipe']],
  ])('of which a program wants to see nothing (%s) is no error', (_name, stdio) => {
    const {status, stderr} = spawnSync(process.execPath, [program, 'status'], {
      cwd: folder,
      env: environment(),
      stdio,
      encoding: 'utf8',
    })
    expect({status, stderr: stderr ?? ''}).toEqual({status: 0, stderr: ''})
  })

  test('that fails after a save is a warning', () => {
    const {status, stderr} = shell('tracker mark 3.1 > /dev/full')
    expect(status).toBe(0)
    expect(stderr).toMatch(/^tracker: warning: the change was saved, but not reported: /)
    expect(readFileSync(join(folder, 'progress.md'), 'utf8')).toContain('| CAP Theorem | ✅ Mastered |')
    expect(shell('tracker mark 3.2 >&-').status).toBe(0)
    expect(readFileSync(join(folder, 'progress.md'), 'utf8')).toContain('| CP vs AP Systems | ✅ Mastered |')
  })

  test('gets all of it through a slow pipe', () => {
    const long = Array.from({length: 12_000}, (_, index) => `- [ ] task ${index}\n`).join('')
    writeAtRest(join(folder, 'long.md'), `# Long\n\n${long}`)
    const {stdout} = shell('tracker list -f long.md --json | (sleep 1; cat) | wc -c')
    expect(Number(stdout)).toBeGreaterThan(3_000_000)
    const {stdout: tail} = shell('tracker list -f long.md --json | (sleep 1; tail -n 1)')
    expect(tail).toBe('}\n')
  })

  test.skipIf(process.platform === 'win32')(
    'gets all of it through a pipe that takes a part and asks to come back later',
    async () => {
      const long = Array.from({length: 3000}, (_, index) => `- [ ] task ${index}\n`).join('')
      writeAtRest(join(folder, 'long.md'), `# Long\n\n${long}`)
      expect(spawnSync('mkfifo', ['pipe'], {cwd: folder}).status).toBe(0)
      const reader = spawn('sh', ['-c', 'exec <pipe; sleep 1; cat'], {cwd: folder})
      let read = ''
      reader.stdout.setEncoding('utf8').on('data', (data: string) => {
        read += data
      })
      const end = new Promise<void>(resolve => reader.on('close', () => resolve()))
      const pipe = await openPipe(join(folder, 'pipe'))
      // Node makes the standard streams of its children wait, so the pipe comes to them by another number.
      const command = ['-c', 'exec "$0" "$1" list -f long.md --json >&3', process.execPath, program]
      const child = spawn('sh', command, {
        cwd: folder,
        env: environment(),
        stdio: ['ignore', 'ignore', 'inherit', pipe],
      })
      const status = await new Promise(resolve => child.on('exit', resolve))
      closeSync(pipe)
      await end
      expect(status).toBe(0)
      expect(JSON.parse(read).items).toHaveLength(3000)
    },
  )

  test('and standard error closed: the work is done all the same', () => {
    expect(shell('tracker nonsense 2>&-').status).toBe(2)
    expect(shell('tracker mark 3.1 >&- 2>&-').status).toBe(0)
    expect(shell('tracker status <&-').status).toBe(0)
  })
})

/** For writing without waiting, as soon as there is a reader. */
async function openPipe(path: string): Promise<number> {
  for (;;) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
    } catch {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}

describe('signals', () => {
  /** While it waits for standard input. */
  function interrupted(signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> {
    return new Promise(resolve => {
      const child = spawn(process.execPath, [program, 'mark', '3.1', '-f', '-'], {
        cwd: folder,
        env: environment(),
      })
      child.on('exit', status => resolve(status))
      setTimeout(() => child.kill(signal), 1500)
    })
  }

  test('say so in the exit status', async () => {
    expect(await Promise.all([interrupted('SIGINT'), interrupted('SIGTERM')])).toEqual([130, 143])
  })

  test('leave no lock and no half-written file', async () => {
    const before = readFileSync(join(folder, 'progress.md'))
    for (let delay = 20; delay <= 320; delay += 60) {
      await new Promise<void>(resolve => {
        const child = spawn(process.execPath, [program, 'tick', '--all', '--in', 'w10'], {
          cwd: folder,
          env: environment(),
        })
        child.on('exit', () => resolve())
        setTimeout(() => child.kill('SIGINT'), delay)
      })
      const names = readdirSync(folder).filter(name => !['.local', '.cache'].includes(name))
      expect(names).toEqual(['progress.md'])
      const after = readFileSync(join(folder, 'progress.md'))
      expect(after.length === before.length || after.includes('- [x] Clarified')).toBe(true)
    }
  })

  test('that come as soon as there is a lock leave none', async () => {
    const child = spawn(process.execPath, [program, 'tick', '--all', '--in', 'w10'], {
      cwd: folder,
      env: {...environment(), HOME: root, TRACKER_CACHE: 'off'},
    })
    const watcher = watch(folder, () => child.kill('SIGINT'))
    const status = await new Promise(resolve => child.on('exit', resolve))
    watcher.close()
    // What is written is written in one go, so a signal that comes meanwhile may come too late.
    expect([0, 130]).toContain(status)
    expect(readdirSync(folder)).toEqual(['progress.md'])
    expect(readFileSync(join(folder, 'progress.md'), 'utf8').includes('- [x] Clarified')).toBe(status === 0)
  })
})

describe('the environment', () => {
  test('without a home, or with one that cannot be written to, the command works', () => {
    const homeless = shell('HOME= tracker mark 3.1')
    expect(homeless.status).toBe(0)
    expect(homeless.stderr).toContain('warning')
    expect(shell('HOME=relative tracker mark 3.2').status).toBe(0)
    expect(shell('HOME=/dev/null tracker mark 3.3').status).toBe(0)
  })

  test('a working directory that is gone is no stack trace', () => {
    mkdirSync(join(folder, 'gone'))
    const {status, stdout, stderr} = shell('cd gone && rmdir ../gone && tracker status')
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toContain('0 of 129 done')
  })

  test('demo leaves nothing in the temporary folder', () => {
    mkdirSync(join(folder, 'tmp'))
    expect(shell(`TMPDIR="${join(folder, 'tmp')}" tracker demo`).status).toBe(0)
    expect(readdirSync(join(folder, 'tmp'))).toEqual([])
    expect(existsSync(join(folder, '.local'))).toBe(false)
  })
})
