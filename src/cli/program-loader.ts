import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {Script} from 'node:vm'
import {type CacheEnvironment, cacheFile, keepCacheFile, readCacheFile} from '../storage/cache-file.ts'

/** Loads the files that the program was bundled into. */
export interface ProgramLoader {
  /** What the CommonJS file at this absolute path exports. */
  readonly load: (path: string) => unknown
  /** Makes the next start faster; to be called when the answer is out. Never throws. */
  readonly keepCompiledCode: () => void
}

/** What a file is: a function of what it may use, written in ASCII. */
type Wrapped = (module: {exports: unknown}, exports: unknown, require: (id: string) => unknown) => void

/**
 * Loads each file from what V8 made of it in an earlier run: half of the time of a warm start goes into compiling and
 * looking for files otherwise. Nothing is used of another build, or of another Node.
 */
export function programLoader(environment: CacheEnvironment, firstWord = ''): ProgramLoader {
  const requireBuiltIn = createRequire(__filename)
  const modules = new Map<string, {exports: unknown}>()
  /** What V8 had to compile, by the place where that is kept. */
  const compiled = new Map<string, Script>()
  const pace = makePace()
  const {placeOf, read} = compiledCode(environment, firstWord)
  /** While the program is built, each run adds the functions that it needed. */
  const grows = environment.env['TRACKER_CACHE'] === 'grow'
  const compile = (path: string): Script => {
    const name = basename(path)
    const place = placeOf(name)
    const cachedData = read(name)
    const source = readFileSync(path, 'latin1')
    const script = pace.atRest(() => new Script(source, {filename: path, cachedData}))
    if (place !== null && (grows || !cachedData || script.cachedDataRejected)) compiled.set(place, script)
    return script
  }
  const load = (path: string): unknown => {
    const known = modules.get(path)
    if (known) return known.exports
    const module = {exports: {}}
    modules.set(path, module)
    const run: Wrapped = compile(path).runInThisContext()
    run(module, module.exports, id => {
      if (!id.startsWith('.')) return pace.atRest(() => requireBuiltIn(id))
      const file = join(dirname(path), id)
      return late.has(basename(id)) ? loadedLate(() => load(file)) : load(file)
    })
    // Work of some length.
    if (basename(path) === 'parser.cjs') pace.work()
    return module.exports
  }
  return {
    load,
    keepCompiledCode: () => {
      pace.atRest(() => {
        for (const [place, script] of compiled) keepCacheFile(place, script.createCachedData())
      })
    },
  }
}

interface CompiledCode {
  /** Where what had to be compiled is kept; `null` where nothing is to be kept. */
  readonly placeOf: (name: string) => string | null
  readonly read: (name: string) => Buffer | undefined
}

/** Commands that use other functions of the same files than those that only look: what they need is kept apart. */
const marking: ReadonlySet<string> = new Set([
  'mark',
  'start',
  'reset',
  'rate',
  'note',
  'tick',
  'untick',
  'set',
])

/** What was compiled when the program was built, which is as sure as the program is; else in an earlier run. */
function compiledCode(environment: CacheEnvironment, firstWord: string): CompiledCode {
  const work = marking.has(firstWord) ? 'mark' : 'any'
  const built = join(__dirname, 'compiled', process.version)
  const placeOf = (name: string): string | null =>
    cacheFile(environment, `${TRACKER_BUILD}-${process.version}-${work}-${name}`)
  return {
    placeOf,
    read: name => {
      const place = placeOf(name)
      const code = readIfThere(join(built, work, name)) ?? readIfThere(join(built, 'any', name))
      return code ?? (place === null ? undefined : readCacheFile(place))
    },
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Files of which most runs of what imports them use nothing: loaded when something in them is asked for. */
const late: ReadonlySet<string> = new Set(['parser.cjs', 'colouring.cjs', 'completing.cjs'])

function loadedLate(load: () => unknown): object {
  return new Proxy({}, {get: (_, name) => Reflect.get(Object(load()), name)})
}

/** V8 of Node 20. Later ones do not have all settings, and say so on standard error by themselves. */
const hasSettings = process.versions.v8.startsWith('11.')

/**
 * How V8 works for the run of one command, which is over before the usual way pays, and how it works by itself:
 * - A function of the parser, or of a change, runs often enough that V8 begins to optimise it, and is done before that is:
 *   all of it is work beside the work. Six times later is early enough for what takes longer.
 * - Memory is given back when the process ends. Marking beside the work what could be given back only slows it down.
 */
const settings = {
  atWork: ['--interrupt-budget=400000', '--no-incremental-marking'],
  atRest: ['--interrupt-budget=67584', '--incremental-marking'],
}

interface Pace {
  /** From now on V8 works as it is best for one command. */
  readonly work: () => void
  /** What V8 compiled, of Node itself too, it takes again only with the settings that it was kept with. */
  readonly atRest: <Result>(task: () => Result) => Result
}

function makePace(): Pace {
  let isAtWork = false
  const apply = (when: keyof typeof settings): void => {
    const {setFlagsFromString} = process.getBuiltinModule('node:v8')
    for (const setting of settings[when]) setFlagsFromString(setting)
    isAtWork = when === 'atWork'
  }
  return {
    work: () => {
      if (hasSettings && !isAtWork) apply('atWork')
    },
    atRest: task => {
      if (!isAtWork) return task()
      apply('atRest')
      try {
        return task()
      } finally {
        apply('atWork')
      }
    },
  }
}
