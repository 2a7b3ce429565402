import {execFile} from 'node:child_process'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {promisify} from 'node:util'

const compiler = join('node_modules', 'typescript', 'bin', 'tsc')
const imports = /(\bfrom |\bimport\()(['"])([^'"]+)\2/g

/**
 * The library's types, in `types/`: the declarations that its entry reaches. They are named `.d.mts`, because
 * the library is an ES module in a CommonJS package, and so their imports are renamed as well. One more beside
 * the library leads to them. Throws when a type comes from a package: who reads the types does not have it.
 *
 * @param {string} folder
 */
export async function emitTypes(folder) {
  const everything = join(folder, 'types-of-everything')
  await compile(everything)
  await moveReached({
    from: everything,
    to: join(folder, 'types'),
    path: 'library/index.ts',
    reached: new Set(),
  })
  await rm(everything, {recursive: true, force: true})
  await mkdir(join(folder, 'library'), {recursive: true})
  await writeFile(join(folder, 'library', 'index.d.mts'), "export * from '../types/library/index.mjs'\n")
}

/** @param {string} folder */
async function compile(folder) {
  const flags = ['--project', join('build', 'tsconfig.library.json'), '--outDir', folder]
  await promisify(execFile)(process.execPath, [compiler, ...flags]).catch(error => {
    throw new Error(`The library's types cannot be made:\n${error.stdout}${error.stderr}`)
  })
}

/** @param {{from: string, to: string, path: string, reached: Set<string>}} walk */
async function moveReached({from, to, path, reached}) {
  if (reached.has(path)) return
  reached.add(path)
  const code = await readFile(join(from, path.replace(/\.ts$/, '.d.ts')), 'utf8')
  const names = [...code.matchAll(imports)].map(match => match[3] ?? '')
  const strange = names.find(name => !name.startsWith('.'))
  if (strange !== undefined)
    throw new Error(`A type of the library comes from a package: ${strange} in ${path}`)
  const file = join(to, path.replace(/\.ts$/, '.d.mts'))
  await mkdir(dirname(file), {recursive: true})
  await writeFile(
    file,
    code.replace(imports, (_, before, quote, name) => before + quote + name.replace(/\.ts$/, '.mjs') + quote),
  )
  for (const name of names) await moveReached({from, to, path: join(dirname(path), name), reached})
}
