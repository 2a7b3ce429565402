import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'
import {expect, test} from 'vitest'
import {quicken, quickenParser} from '../../build/quicken-parser.mjs'
import {parseTree} from '../../src/markdown/parse-tree.ts'
import {inFolder} from '../cli/made-up-context.ts'
import {projectPath} from '../house/project-path.ts'

test('the quickened parser makes the same trees as the packages themselves', () =>
  inFolder(async folder => {
    const quick = await bundleParser(folder)
    for (const text of fixtureTexts())
      expect(JSON.stringify(quick(text))).toBe(JSON.stringify(parseTree(text)))
  }))

test('a package that has changed ends the build', () => {
  const id = '/node_modules/micromark-util-subtokenize/index.js'
  expect(() => quicken('const jumps = [];', id)).toThrow(id)
})

async function bundleParser(folder: string): Promise<typeof parseTree> {
  const file = join(folder, 'parse-tree.mjs')
  const bundle = await rolldown({
    input: projectPath('src/markdown/parse-tree.ts'),
    platform: 'node',
    plugins: [quickenParser],
  })
  await bundle.write({file, format: 'esm', codeSplitting: false})
  await bundle.close()
  return (await import(pathToFileURL(file).href)).parseTree
}

/** Shorter ones: what is slow in a large document happens in these as well. */
function fixtureTexts(): readonly string[] {
  const root = projectPath('fixtures')
  const names = readdirSync(root, {recursive: true}).map(String)
  const texts = names.filter(name => name.endsWith('.md')).map(name => readFileSync(join(root, name), 'utf8'))
  return texts.filter(({length}) => length < 30_000)
}
