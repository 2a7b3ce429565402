import {join} from 'node:path'
import {rolldown} from 'rolldown'

/**
 * The library: one ES module, readable, without dependencies. Answers the paths of the modules that went in.
 *
 * @param {{outputFolder: string, constants: Record<string, string>}} options
 * @returns {Promise<string[]>}
 */
export async function bundleLibrary({outputFolder, constants}) {
  const bundle = await rolldown({
    input: {index: join('src', 'library', 'index.ts')},
    platform: 'node',
    transform: {target: 'node20.19', define: constants},
  })
  const {output} = await bundle.write({
    dir: outputFolder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
    codeSplitting: false,
  })
  await bundle.close()
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
}
