import {join, resolve} from 'node:path'
import {rolldown} from 'rolldown'

/**
 * What is loaded together is one file, since opening a file costs more than reading a longer one: each group holds
 * what its roots import statically and no group before it has. The first is the entry itself.
 *
 * @type {readonly {name: string, roots: readonly string[]}[]}
 */
const groups = [
  {name: 'tracker', roots: ['main.ts']},
  {name: 'completing', roots: ['cli/completion/answer-completion.ts']},
  {name: 'telling', roots: commands('help')},
  {name: 'asking', roots: ['cli/program.ts', ...commands('status', 'list', 'next', 'show')]},
  {name: 'reading', roots: ['cli/section-cache.ts']},
  {name: 'parser', roots: ['markdown/read-section.ts', 'markdown/print-text.ts']},
  {
    name: 'changing',
    roots: ['cli/run-change.ts', ...commands('mark', 'start', 'reset', 'rate', 'note', 'tick', 'set')],
  },
]

/**
 * The command-line program: CommonJS, because it starts faster than ESM, in one light entry and
 * a chunk for everything that is imported late. Answers the paths of the modules that went in.
 *
 * @param {{outputFolder: string, constants: Record<string, string>}} options
 * @returns {Promise<string[]>}
 */
export async function bundleProgram({outputFolder, constants}) {
  const input = {tracker: join('src', 'main.ts')}
  /** @type {import('rolldown').InputOptions} */
  const options = {
    preserveEntrySignatures: false,
    input,
    platform: 'node',
    transform: {target: 'node20.19', define: constants},
    // chalk asks the system for colours when it is loaded; the program decides that for itself.
    resolve: {alias: {'#supports-color': resolve('build', 'no-supports-color.mjs')}},
  }
  const groupOf = assignGroups(await readGraph(options))
  const bundle = await rolldown(options)
  const {output} = await bundle.write({
    dir: outputFolder,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: groups.slice(1).map(({name}) => ({name, test: id => groupOf.get(id) === name})),
    },
    comments: {legal: false},
    minify: true,
  })
  await bundle.close()
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
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
  const bundle = await rolldown({...options, plugins: [plugin]})
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
  for (const {name, roots} of groups) {
    const waiting = roots.map(root => resolve('src', root))
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (groupOf.has(id) || !graph.has(id)) continue
      groupOf.set(id, name)
      waiting.push(...(graph.get(id) ?? []))
    }
  }
  return groupOf
}
