import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

const tests = join(import.meta.dirname, '..')

/**
 * What a TypeScript file below test/ exports, with the program that it tries bundled into it.
 *
 * @param {string} path such as `fuzz/text-trial.ts`
 * @param {string} directory where the bundle is put
 */
export async function importBundled(path, directory) {
  const file = join(directory, `${basename(path, '.ts')}.mjs`)
  const bundle = await rolldown({
    input: join(tests, path),
    platform: 'node',
    transform: {
      define: {TRACKER_VERSION: '"0.0.0"', TRACKER_READING: '"campaign"', TRACKER_BUILD: '"campaign"'},
    },
  })
  await bundle.write({file, format: 'esm', codeSplitting: false})
  await bundle.close()
  return import(pathToFileURL(file).href)
}
