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
export function programLoader(environment: CacheEnvironment): ProgramLoader {
  const requireBuiltIn = createRequire(__filename)
  const modules = new Map<string, {exports: unknown}>()
  /** What V8 had to compile, by name: before the settings for work, and with them. */
  const compiled = {atStart: new Map<string, Script>(), atWork: new Map<string, Script>()}
  let isAtWork = false
  /** While the program is built, each run adds the functions that it needed. */
  const grows = environment.env['TRACKER_CACHE'] === 'grow'
  const compile = (path: string): Script => {
    const name = isAtWork ? `work-${basename(path)}` : basename(path)
    const place = cacheFile(environment, `${TRACKER_BUILD}-${process.version}-${name}`)
    const built = join(__dirname, 'compiled', process.version, name)
    const cachedData = readCacheFile(built) ?? (place === null ? undefined : readCacheFile(place))
    const script = new Script(readFileSync(path, 'latin1'), {filename: path, cachedData})
    const scripts = isAtWork ? compiled.atWork : compiled.atStart
    if (place !== null && (grows || !cachedData || script.cachedDataRejected)) scripts.set(place, script)
    return script
  }
  const load = (path: string): unknown => {
    const known = modules.get(path)
    if (known) return known.exports
    if (hasSettings && !isAtWork && heavy.has(basename(path))) {
      applySettings('atWork')
      isAtWork = true
    }
    const module = {exports: {}}
    modules.set(path, module)
    const run: Wrapped = compile(path).runInThisContext()
    run(module, module.exports, id => {
      if (!id.startsWith('.')) return requireBuiltIn(id)
      const file = join(dirname(path), id)
      return late.has(basename(id)) ? loadedLate(() => load(file)) : load(file)
    })
    return module.exports
  }
  return {
    load,
    keepCompiledCode: () => {
      keepAll(compiled.atWork)
      if (isAtWork && compiled.atStart.size > 0) applySettings('atStart')
      keepAll(compiled.atStart)
    },
  }
}

/** Files of which most runs of what imports them use nothing: loaded when something in them is asked for. */
const late: ReadonlySet<string> = new Set(['parser.cjs', 'colouring.cjs'])

function loadedLate(load: () => unknown): object {
  return new Proxy({}, {get: (_, name) => Reflect.get(Object(load()), name)})
}

function keepAll(scripts: ReadonlyMap<string, Script>): void {
  for (const [place, script] of scripts) keepCacheFile(place, script.createCachedData())
}

/** Files that are loaded for work of some length. */
const heavy: ReadonlySet<string> = new Set(['parser.cjs'])

/** V8 of Node 20. Later ones do not have them all, and say so on standard error by themselves. */
const hasSettings = process.versions.v8.startsWith('11.')

/**
 * How V8 works for the run of one command, which is over before the usual way pays, and how it works by itself:
 * - A function of the parser runs often enough that V8 begins to optimise it, and is done before that is; it doubles
 *   the work. Six times later is early enough for what takes longer.
 * - Memory is given back when the process ends. Marking beside the work what could be given back only slows it down.
 */
const settings = {
  atWork: ['--interrupt-budget=400000', '--no-incremental-marking'],
  atStart: ['--interrupt-budget=67584', '--incremental-marking'],
}

/** What V8 compiled, it takes again only with the settings that it was kept with. */
function applySettings(when: keyof typeof settings): void {
  const {setFlagsFromString} = process.getBuiltinModule('node:v8')
  for (const setting of settings[when]) setFlagsFromString(setting)
}
