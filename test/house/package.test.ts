import {execFile} from 'node:child_process'
import {cp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {runInNewContext} from 'node:vm'
import {describe, expect, it} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {inFolder} from '../cli/made-up-context.ts'
import {projectPath} from './project-path.ts'

const run = promisify(execFile)
const bin = projectPath('bin/tracker.js')

describe('the built program', () => {
  it('says its version in one line, from any folder', () =>
    inFolder(async folder => {
      const {stdout, stderr} = await run(process.execPath, [bin, '--version'], {cwd: folder})
      expect({stdout, stderr}).toEqual({stdout: `tracker ${packageJson.version}\n`, stderr: ''})
    }))

  it('needs no package at run time', () =>
    inFolder(async folder => {
      expect(packageJson).not.toHaveProperty('dependencies')
      await installIn(folder)
      await writeFile(join(folder, 'progress.md'), '- [ ] a\n')
      const installed = join(folder, 'node_modules', packageJson.name, 'bin/tracker.js')
      const env = {...process.env, HOME: folder, TRACKER_TODAY: '2025-11-10'}
      for (const words of [
        ['tick', 'a'],
        ['check'],
        ['list', '--json'],
        ['tick', 'a', '--dry-run'],
        ['status'],
      ]) {
        await run(process.execPath, [installed, ...words], {cwd: folder, env})
      }
      expect(await readFile(join(folder, 'progress.md'), 'utf8')).toBe('- [x] a\n')
    }))

  it('does not carry its parser in the part that always loads', async () => {
    const entry = await readFile(projectPath('dist/tracker.cjs'), 'utf8')
    expect(entry).not.toContain('taskListCheckValueChecked')
    const parser = await filesIn(projectPath('dist/program'), /\.cjs$/)
    const holders = await Promise.all(
      parser.map(async path => (await readFile(path, 'utf8')).includes('taskListCheckValueChecked')),
    )
    expect(holders.filter(Boolean)).toHaveLength(1)
  })

  it('carries the licences of what is bundled', async () => {
    const licences = await readFile(projectPath('dist/THIRD-PARTY-LICENCES.txt'), 'utf8')
    for (const name of ['commander', 'chalk', 'unified', 'micromark', 'remark-gfm', 'diff', 'format']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
  })
})

describe('bin/tracker.js', () => {
  it.each(['4.9.1', '18.20.8', '20.18.3'])('tells Node %s in one line that it is too old', version => {
    const {loaded, said, process} = runBin(version)
    expect({loaded, said, exit: process.exitCode}).toEqual({
      loaded: [],
      said: `tracker needs Node.js 20.19 or later, and this is v${version}.\n`,
      exit: 2,
    })
  })

  it.each(['20.19.0', '22.12.0', '24.0.0', '30.1.0'])('loads the program in Node %s', version => {
    expect(runBin(version)).toMatchObject({loaded: ['../dist/tracker.cjs'], said: ''})
  })

  it('is written so that an old Node can read it', async () => {
    const code = (await readFile(bin, 'utf8')).replaceAll(/^\/\/.*$/gm, '').replaceAll(/'[^']*'/g, "''")
    expect(code).not.toMatch(/=>|`|\b(?:let|const|class|async|await|import|of)\b|\.\.\.|\?\.|\?\?/)
  })
})

describe('the library', () => {
  it('has types of its own, for a program in strict TypeScript', () =>
    inFolder(async folder => {
      await installIn(folder)
      await writeFile(
        join(folder, 'program.mts'),
        [
          `import {type Curriculum, parse, serialize, TrackerError} from '${packageJson.name}'`,
          'const document = parse(new Uint8Array())',
          'const curriculum: Curriculum = document.curriculum',
          'export const bytes: Uint8Array = serialize(document)',
          'export const lines: readonly number[] = curriculum.items.map(item => item.line)',
          'export const code = (error: unknown) => (error instanceof TrackerError ? error.code : null)',
          '// @ts-expect-error the model is read-only',
          'curriculum.items = []',
        ].join('\n'),
      )
      const flags = [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--types',
        '',
        'program.mts',
      ]
      await run(projectPath('node_modules/.bin/tsc'), flags, {cwd: folder})
    }))

  it('works as an ES module without anything else', () =>
    inFolder(async folder => {
      await installIn(folder)
      const script = `import('${packageJson.name}').then(({parse, serialize}) => {
      const bytes = Buffer.from('# T\\r\\n\\n- [x] a')
      const document = parse(bytes)
      console.log(document.curriculum.items.length, Buffer.compare(bytes, serialize(document)))
    })`
      const {stdout} = await run(process.execPath, ['-e', script], {cwd: folder})
      expect(stdout).toBe('1 0\n')
    }))
})

/** What is published, and nothing else. */
async function installIn(folder: string): Promise<void> {
  const home = join(folder, 'node_modules', packageJson.name)
  const isPublished = (name: string): boolean => !name.startsWith('!') && !name.endsWith('.md')
  for (const name of ['package.json', ...packageJson.files.filter(isPublished)]) {
    await cp(projectPath(name), join(home, name), {recursive: true})
  }
  const others = packageJson.files.filter(name => name.startsWith('!'))
  for (const name of others) await rm(join(home, name.slice(1)), {recursive: true})
}

/** Runs the file with a made-up Node around it. */
function runBin(version: string) {
  const loaded: string[] = []
  let said = ''
  const process = {
    version: `v${version}`,
    versions: {node: version},
    exitCode: 0,
    stderr: {
      write: (text: string) => {
        said += text
      },
    },
  }
  runInNewContext(binSource, {process, require: (name: string) => loaded.push(name)})
  return {loaded, said, process}
}

const binSource = (await readFile(bin, 'utf8')).replace(/^#!.*/, '')

async function filesIn(folder: string, name: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter(entry => entry.isFile() && name.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}
