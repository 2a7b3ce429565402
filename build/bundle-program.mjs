import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'
import {quickenParser} from './quicken-parser.mjs'
import {wrapProgram} from './wrap-program.mjs'

const telling = commands('status', 'list', 'next', 'show')
const changing = ['cli/run-change.ts', ...commands('mark', 'start', 'reset', 'rate', 'note', 'tick', 'set')]

/**
 * What is loaded together is one file, since opening a file costs more than reading a longer one: each group holds
 * what its roots import statically and no group before it has, and what both of two sets of others import. `run-process` is
 * the program's entry.
 *
 * @type {readonly {name: string, roots: readonly string[], common?: readonly (readonly string[])[]}[]}
 */
const groups = [
  {name: 'colouring', roots: [fileURLToPath(import.meta.resolve('chalk'))]},
  {
    name: 'common',
    roots: [
      'errors/tracker-error.ts',
      'cli/nearest-word.ts',
      'cli/write-output.ts',
      'notation/normalise-title.ts',
      'notation/proper-text.ts',
    ],
  },
  {name: 'run-process', roots: ['cli/run-process.ts']},
  {name: 'completing', roots: ['cli/completion/answer-completion.ts']},
  {name: 'telling', roots: commands('help')},
  {name: 'knowing', roots: ['cli/known-answers.ts']},
  {name: 'asking', roots: ['cli/program.ts', 'cli/completion/ask-tracker.ts'], common: [telling, changing]},
  {name: 'showing', roots: telling},
  {
    name: 'amending',
    roots: [
      'curriculum/reread.ts',
      'curriculum/derived-values.ts',
      'notation/header-language.ts',
      'notation/write-box.ts',
      'notation/write-status-like.ts',
    ],
  },
  {name: 'inspecting', roots: ['curriculum/find-problems.ts']},
  {name: 'reading', roots: ['cli/section-cache.ts']},
  {name: 'parser', roots: ['markdown/read-section.ts', 'markdown/print-text.ts']},
  {
    name: 'changing',
    roots: changing,
  },
]

/**
 * The command-line program: CommonJS, because it starts faster than ESM, in a loader and the folder of files that
 * this loads, one for everything that is imported late. Answers the paths of the modules that went in.
 *
 * @param {{outputFolder: string, constants: Record<string, string>}} options
 * @returns {Promise<string[]>}
 */
export async function bundleProgram({outputFolder, constants}) {
  /** @type {import('rolldown').InputOptions} */
  const common = {platform: 'node', transform: {target: 'node20.19', define: constants}}
  const loader = await rolldown({...common, input: {tracker: join('src', 'main.ts')}})
  await loader.write({dir: outputFolder, format: 'cjs', entryFileNames: '[name].cjs', minify: true})
  await loader.close()
  /** @type {import('rolldown').InputOptions} */
  const options = {
    ...common,
    input: {'run-process': join('src', 'cli', 'run-process.ts')},
    preserveEntrySignatures: 'allow-extension',
    // chalk asks the system for colours when it is loaded; the program decides that for itself.
    resolve: {alias: {'#supports-color': resolve('build', 'no-supports-color.mjs')}},
    plugins: [lightCommander, quickenParser],
  }
  const groupOf = assignGroups(await readGraph(options))
  const bundle = await rolldown(options)
  const {output} = await bundle.write({
    dir: join(outputFolder, 'program'),
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: groups
        .filter(({name}) => name !== 'run-process')
        .map(({name}) => ({name, test: id => groupOf.get(id) === name})),
    },
    comments: {legal: false},
    minify: true,
  })
  await bundle.close()
  await wrapProgram(join(outputFolder, 'program'))
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
}

/**
 * Commander runs other programs as subcommands, if one wants that; what it would need for it takes long to load.
 *
 * @type {import('rolldown').Plugin}
 */
const lightCommander = {
  name: 'light-commander',
  resolveId(source, importer) {
    const isCommander = importer !== undefined && /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
    return isCommander && source === 'node:child_process' ? resolve('build', 'no-child-process.cjs') : null
  },
}

/** @param {string[]} names */
function commands(...names) {
  return names.map(name => `cli/commands/${name}.ts`)
}

/**
 * Which modules each module imports statically.
 *
 * @param {import('rolldown').InputOptions} options
 * @returns {Promise<Map<string, readonly string[]>>}
 */
async function readGraph(options) {
  const graph = new Map()
  /** @type {import('rolldown').Plugin} */
  const plugin = {
    name: 'read-graph',
    buildEnd() {
      for (const id of this.getModuleIds()) graph.set(id, this.getModuleInfo(id)?.importedIds ?? [])
    },
  }
  const bundle = await rolldown({...options, plugins: [lightCommander, plugin]})
  await bundle.generate({format: 'cjs'})
  await bundle.close()
  return graph
}

/**
 * The group of each module that has one.
 *
 * @param {Map<string, readonly string[]>} graph
 * @returns {Map<string, string>}
 */
function assignGroups(graph) {
  const groupOf = new Map()
  for (const {name, roots, common = []} of groups) {
    const [first, ...others] = common.map(each => reachable(graph, each))
    const shared = [...(first ?? [])].filter(id => others.every(other => other.has(id)))
    for (const id of [...reachable(graph, roots), ...shared]) if (!groupOf.has(id)) groupOf.set(id, name)
  }
  return groupOf
}

/**
 * The modules and all that they import statically.
 *
 * @param {Map<string, readonly string[]>} graph
 * @param {readonly string[]} roots
 * @returns {Set<string>}
 */
function reachable(graph, roots) {
  const found = new Set()
  const waiting = roots.map(root => resolve('src', root))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id) || !graph.has(id)) continue
    found.add(id)
    waiting.push(...(graph.get(id) ?? []))
  }
  return found
}
