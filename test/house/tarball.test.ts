import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {inFolder} from '../cli/made-up-context.ts'
import {projectPath} from './project-path.ts'

vi.setConfig({testTimeout: 120_000})

interface Packed {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly {readonly path: string}[]
}

test('the tarball holds what is needed, is as large as the README says, and is installed without a registry', () =>
  inFolder(folder => {
    const run = (program: string, words: readonly string[], cwd = folder) => {
      const env = {PATH: process.env['PATH'] ?? '', HOME: folder, TRACKER_TODAY: '2025-11-10'}
      return execFileSync(program, words, {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
    }
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const [packed] = JSON.parse(run('npm', pack, projectPath('.'))) as readonly [Packed]
    const other = packed.files.filter(({path}) => !expected.test(path))
    expect(other).toEqual([])
    const [download = 0, unpacked = 0] = sizesInReadme()
    expect(Math.abs(packed.size / download - 1)).toBeLessThan(0.15)
    expect(Math.abs(packed.unpackedSize / unpacked - 1)).toBeLessThan(0.15)

    writeFileSync(join(folder, 'package.json'), '{}')
    run('npm', [
      'install',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `./${packed.filename}`,
    ])
    const tracker = (...words: string[]) => run(join(folder, 'node_modules/.bin/tracker'), words)
    expect(tracker('--version')).toBe(`tracker ${packageJson.version}\n`)
    expect(tracker('demo')).toContain('$ tracker undo')
    const script = `import('${packageJson.name}').then(({parse}) => console.log(parse(Buffer.from('- [ ] a')).curriculum.items.length))`
    expect(run(process.execPath, ['-e', script])).toBe('1\n')
  }))

const expected =
  /^(?:bin\/tracker\.js|dist\/(?:tracker\.cjs|program\/[\w-]+\.cjs|library\/index\.(?:mjs|d\.mts)|types\/.+\.d\.mts|schemas\/[\w-]+\.schema\.json|man\/tracker\.1|THIRD-PARTY-LICENCES\.txt)|CHANGELOG\.md|LICENSE|README\.md|package\.json)$/

/** In bytes. */
function sizesInReadme(): readonly number[] {
  const readme = readFileSync(projectPath('README.md'), 'utf8')
  const sizes = /(\d\.\d) MB to download, (\d\.\d) MB unpacked/.exec(readme)?.slice(1) ?? []
  return sizes.map(megabytes => Number(megabytes) * 1e6)
}
