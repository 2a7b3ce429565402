import {type SpawnSyncReturns, spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, onTestFinished, vi} from 'vitest'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import type {DocumentPlace, StorageEnvironment} from '../../src/storage/stored-document.ts'
import {bundleDriver} from './bundle-driver.mjs'

/* Processes are started, and they may have to wait for each other. */
vi.setConfig({testTimeout: 60_000})

/** A directory of its own for one test, with a document in it and a home beside it. */
export interface Sandbox {
  /** Holds the document and nothing else. */
  readonly directory: string
  readonly home: string
  readonly place: DocumentPlace
  readonly environment: StorageEnvironment
  readonly read: () => string
  /** As if long ago, so that it is not doubted. */
  readonly write: (text: string) => void
  /** Every name beside the document. */
  readonly names: () => string[]
  readonly pathOf: (name: string) => string
}

/** Gone when the test is finished. Others may look into it, for tests that act as another user. */
export function makeSandbox(text = 'one\ntwo\nthree\n'): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'tracker-storage-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  const [directory, home] = [join(root, 'work'), join(root, 'home')]
  mkdirSync(directory)
  mkdirSync(home)
  for (const path of [root, directory, home]) chmodSync(path, 0o755)
  const path = join(directory, 'progress.md')
  writeFileSync(path, text)
  utimesSync(path, 1000, 1000)
  return {
    directory,
    home,
    place: {path, shown: 'progress.md'},
    environment: {env: {}, home, now: () => new Date('2025-11-03T10:00:00Z')},
    read: () => readFileSync(path, 'utf8'),
    write: content => {
      writeFileSync(path, content)
      utimesSync(path, 1000, 1000)
    },
    names: () => readdirSync(directory).sort(),
    pathOf: name => join(directory, name),
  }
}

/** Replaces the first occurrence, for `changeDocument`; no step when there is none. */
export function replacing(old: string, fresh: string) {
  return (bytes: Uint8Array) => {
    const text = Buffer.from(bytes).toString()
    const changed = text.includes(old) ? text.replace(old, () => fresh) : null
    const step = {command: `replace ${old}`, changes: [old, fresh]}
    return {bytes: changed === null ? null : Buffer.from(changed), result: changed, step}
  }
}

/** The refusal that an action ends with. */
export async function refusalOf(action: () => unknown): Promise<TrackerError> {
  try {
    await action()
  } catch (error) {
    if (error instanceof TrackerError) return error
    throw error
  }
  throw new Error('It was not refused')
}

export interface DriverOptions {
  readonly sandbox: Sandbox
  readonly words: readonly string[]
  /** A program that starts the driver, with its own words. */
  readonly under?: readonly string[]
  readonly user?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Bundles the driver once for a test file; answers how to run it. */
export function useDriver() {
  let directory = ''
  let file = ''
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'tracker-driver-'))
    chmodSync(directory, 0o755)
    file = await bundleDriver(directory)
  })
  afterAll(() => rmSync(directory, {recursive: true, force: true}))
  const commandOf = ({words, under = []}: DriverOptions): readonly [string, string[]] => {
    const [program = process.execPath, ...rest] = [...under, process.execPath, file, ...words]
    return [program, rest]
  }
  return {
    run: (options: DriverOptions): SpawnSyncReturns<string> =>
      spawnSync(...commandOf(options), {...spawnOptions(options), encoding: 'utf8'}),
    start: (options: DriverOptions) => spawn(...commandOf(options), spawnOptions(options)),
  }
}

function spawnOptions({sandbox, user, env}: DriverOptions) {
  return {
    cwd: sandbox.directory,
    env: {PATH: process.env['PATH'], HOME: sandbox.home, ...env},
    ...(user === undefined ? {} : {uid: user, gid: user}),
  }
}
