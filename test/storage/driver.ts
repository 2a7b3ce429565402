import {closeSync, openSync, unlinkSync} from 'node:fs'
import {exitStatus} from '../../src/errors/exit-status.ts'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {changeDocument} from '../../src/storage/change-document.ts'
import {createDocument} from '../../src/storage/create-document.ts'
import {acquireLock, usualPatience} from '../../src/storage/lock/acquire-lock.ts'
import {releaseHeldLocks} from '../../src/storage/lock/held-locks.ts'
import {readDocument} from '../../src/storage/read-document.ts'
import {readHistory} from '../../src/storage/read-history.ts'
import {undoSteps} from '../../src/storage/undo-steps.ts'

/*
 * A small program over this room alone, for tests that need processes of their own:
 *
 *     driver COMMAND PATH [WORD…]
 *
 * It answers with the exit statuses of the real program.
 */
const [command = '', path = '', ...words] = process.argv.slice(2)
const place = {path, shown: path}
const environment = {env: process.env, home: process.env['HOME'] || null, now: () => new Date()}
const patience = {...usualPatience, withOne: Number(process.env['DRIVER_PATIENCE'] ?? usualPatience.withOne)}

const commands: Readonly<Record<string, () => Promise<void> | void>> = {
  read: () => print(readText()),
  append: () => change(text => `${text}${words.join(' ')}\n`),
  replace: () => change(text => replaceOnce(text, words[0] ?? '', words[1] ?? '')),
  announce: () => {
    print('begun\n')
    return change(text => `${text}${words.join(' ')}\n`)
  },
  undo: () => takeBack('undo'),
  redo: () => takeBack('redo'),
  history: () => print(`${JSON.stringify(readHistory(readDocument(place), environment))}\n`),
  create: async () =>
    warn((await createDocument(place, Buffer.from(words.join(' ')), {environment})).warnings),
  hold: async () => {
    await acquireLock({shown: path, realPath: path, patience})
    print('held\n')
    await new Promise(resolve => setTimeout(resolve, Number(words[0])))
    releaseHeldLocks()
  },
  /** The next command after a mishap, then everything taken back: what the document holds at each step. */
  recover: async () => {
    const contents = [readText()]
    await change(text => `${text}next\n`)
    contents.push(readText())
    while (readHistory(readDocument(place), environment).steps.some(({undone}) => !undone)) {
      await takeBack('undo')
      contents.push(readText())
    }
    print(`${JSON.stringify(contents)}\n`)
  },
  /** Ends with the lock in its hands; what it says is only right when it was alone in there. */
  die: async () => {
    await acquireLock({shown: path, realPath: path, patience})
    const witness = `${path}.witness`
    closeSync(openSync(witness, 'wx'))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3)
    unlinkSync(witness)
    print('alone\n')
    process.exit(0)
  },
  /** Changes a line again and again until it is told to stop, and says how often it did. */
  loop: async () => {
    const counts = {saved: 0, gaveUp: 0}
    print('begun\n')
    while (!isTold) {
      try {
        await change(text => replaceLine(text, 'count: ', String(counts.saved + 1)))
        counts.saved++
      } catch (error) {
        if (!(error instanceof TrackerError) || error.code !== 'changed-meanwhile') throw error
        counts.gaveUp++
      }
      await new Promise(resolve => setTimeout(resolve, Number(words[0])))
    }
    print(`${JSON.stringify(counts)}\n`)
  },
}

let isTold = false
process.once('SIGUSR2', () => {
  isTold = true
})
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    releaseHeldLocks()
    process.exit(status)
  })
}

async function run(): Promise<void> {
  try {
    await commands[command]?.()
  } catch (error) {
    process.exitCode = exitStatus(error)
    const text =
      error instanceof TrackerError
        ? `${error.code}: ${error.message}`
        : String(error instanceof Error ? error.stack : error)
    process.stderr.write(`${text}\n`)
  }
}

async function change(edit: (text: string) => string): Promise<void> {
  const step = {command: [command, ...words].join(' '), changes: [{words}]}
  const {saved, warnings} = await changeDocument(
    place,
    bytes => ({bytes: Buffer.from(edit(Buffer.from(bytes).toString())), result: null, step}),
    {environment, patience},
  )
  warn(warnings)
  if (command !== 'loop') print(saved ? 'saved\n' : 'unchanged\n')
}

async function takeBack(direction: 'undo' | 'redo'): Promise<void> {
  const count = Number(words[0] ?? 1)
  const {result, saved, warnings} = await undoSteps(place, {direction, count, command, environment, patience})
  warn(warnings)
  print(saved ? `saved ${result.steps.length}\n` : 'unchanged\n')
}

function readText(): string {
  return Buffer.from(readDocument(place).bytes).toString()
}

function replaceOnce(text: string, old: string, fresh: string): string {
  const index = text.indexOf(old)
  if (index < 0) throw new TrackerError('item-not-found', `There is no "${old}" in ${path}`)
  return text.slice(0, index) + fresh + text.slice(index + old.length)
}

function replaceLine(text: string, label: string, value: string): string {
  const start = text.indexOf(label)
  if (start < 0) throw new TrackerError('item-not-found', `There is no "${label}" in ${path}`)
  const end = text.indexOf('\n', start)
  return text.slice(0, start + label.length) + value + text.slice(end)
}

function print(text: string): void {
  process.stdout.write(text)
}

function warn(warnings: readonly string[]): void {
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`)
}

await run()
