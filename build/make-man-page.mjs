import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

/**
 * The manual page, `man/tracker.1`, of the same manuals that the program's help is made of.
 *
 * @param {string} folder
 * @param {string} version
 */
export async function makeManPage(folder, version) {
  const printer = resolve(folder, 'print-man-page.mjs')
  const bundle = await rolldown({platform: 'node', input: join('build', 'man', 'print-man-page.ts')})
  await bundle.write({file: printer, format: 'esm'})
  await bundle.close()
  const {printManPage} = await import(pathToFileURL(printer).href)
  await mkdir(join(folder, 'man'), {recursive: true})
  await writeFile(join(folder, 'man', 'tracker.1'), printManPage(version))
  await rm(printer)
}
