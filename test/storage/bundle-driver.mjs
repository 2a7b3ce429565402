import {join} from 'node:path'
import {rolldown} from 'rolldown'

const source = join(import.meta.dirname, 'driver.ts')

/**
 * Makes driver.ts into one file that Node can run, and answers its path.
 *
 * @param {string} directory
 * @returns {Promise<string>}
 */
export async function bundleDriver(directory) {
  const file = join(directory, 'driver.mjs')
  const bundle = await rolldown({input: source, platform: 'node', transform: {target: 'node20.19'}})
  await bundle.write({file, format: 'esm', codeSplitting: false})
  await bundle.close()
  return file
}
