import {join} from 'node:path'
import {rolldown} from 'rolldown'

/**
 * The command-line program: CommonJS, because it starts faster than ESM, in one light entry and
 * a chunk for everything that is imported late. Answers the paths of the modules that went in.
 *
 * @param {{outputFolder: string, constants: Record<string, string>}} options
 * @returns {Promise<string[]>}
 */
export async function bundleProgram({outputFolder, constants}) {
  const bundle = await rolldown({
    input: {tracker: join('src', 'main.ts')},
    platform: 'node',
    transform: {target: 'node20.19', define: constants},
  })
  const {output} = await bundle.write({
    dir: outputFolder,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name].cjs',
    comments: {legal: false},
    minify: true,
  })
  await bundle.close()
  return output.flatMap(file => (file.type === 'chunk' ? file.moduleIds : []))
}
