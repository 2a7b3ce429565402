import {createHash} from 'node:crypto'
import {cp, mkdir, readdir, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {bundleLibrary} from './bundle-library.mjs'
import {bundleProgram} from './bundle-program.mjs'
import {collectLicences} from './collect-licences.mjs'
import {compileProgram} from './compile-program.mjs'
import {emitTypes} from './emit-types.mjs'
import {makeManPage} from './make-man-page.mjs'

/*
 * Makes dist/, everything that is published beside bin/:
 *
 *     dist/tracker.cjs                 the program's loader
 *     dist/program/*.cjs               what it loads, when a command needs it
 *     dist/compiled/                   what V8 made of that here; not published
 *     dist/library/index.mjs           import {parse, serialize} from 'tracker-md'
 *     dist/library/index.d.mts         its types, which lead to dist/types/
 *     dist/man/tracker.1               man tracker
 *     dist/schemas/*.schema.json       what --json prints
 *     dist/THIRD-PARTY-LICENCES.txt    of the packages that are bundled
 *
 * Built aside and moved into place at the end, so that a failed build leaves the last good one.
 */
process.chdir(join(import.meta.dirname, '..'))
const stage = join('node_modules', '.cache', `tracker-build-${process.pid}`)
const {version} = JSON.parse(await readFile('package.json', 'utf8'))
const readers = ['calendar', 'curriculum', 'markdown', 'notation', 'source']
const constants = {
  TRACKER_VERSION: JSON.stringify(version),
  TRACKER_READING: JSON.stringify(`${version}-${await fingerprint(readers.map(room => join('src', room)))}`),
  TRACKER_BUILD: JSON.stringify(`${version}-${await fingerprint(['src', 'build'], ['package-lock.json'])}`),
}

try {
  await mkdir(stage, {recursive: true})
  const bundles = await Promise.all([
    bundleProgram({outputFolder: stage, constants}),
    bundleLibrary({outputFolder: join(stage, 'library'), constants}),
    emitTypes(stage),
    makeManPage(stage, version),
    cp(join('src', 'views', 'schemas'), join(stage, 'schemas'), {recursive: true}),
  ])
  await collectLicences([...bundles[0], ...bundles[1]], join(stage, 'THIRD-PARTY-LICENCES.txt'))
  await compileProgram(stage)
  await replaceFolder('dist', stage)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await rm(stage, {recursive: true, force: true})
}

/**
 * Tells one state of the source from another, also between two releases: what one has kept, the other does not use.
 *
 * @param {string[]} folders
 * @param {string[]} files
 */
async function fingerprint(folders, files = []) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(await readFile(file))
  for (const folder of folders) {
    const names = (await readdir(folder, {recursive: true})).filter(name => /\.[cm]?[jt]s$/.test(name))
    for (const name of names.toSorted()) hash.update(name).update(await readFile(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 12)
}

/**
 * @param {string} folder
 * @param {string} replacement
 */
async function replaceFolder(folder, replacement) {
  const old = `${replacement}-old`
  await rename(folder, old).catch(error => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(replacement, folder)
  await rm(old, {recursive: true, force: true})
}
