import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {projectPath} from './project-path.ts'
import {roomProbes, roomRules} from './room-probes.ts'

const probes = roomProbes()
const restrictions = /noRestrictedImports|noRestrictedGlobals|^plugin$/
let workshop = ''
let found: ReadonlyMap<string, readonly string[]> = new Map()

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'tracker-rooms-'))
  for (const file of ['biome.json', 'test/house/no-clock.grit']) {
    await cp(projectPath(file), join(workshop, file))
  }
  for (const {path, code} of probes) {
    await mkdir(dirname(join(workshop, path)), {recursive: true})
    await writeFile(join(workshop, path), `${code}\n`)
  }
  found = await lint(workshop)
}, 60_000)

afterAll(() => rm(workshop, {recursive: true, force: true}))

describe('the rooms', () => {
  it('are all known to the lint', async () => {
    const entries = await readdir(projectPath('src'), {withFileTypes: true})
    const folders = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
    expect(Object.keys(roomRules)).toEqual(expect.arrayContaining(folders))
  })

  it.each([...Object.keys(roomRules), 'main.ts'])('of %s: what it may do, and nothing else', room => {
    const ofRoom = probes.filter(probe => probe.path.startsWith(`src/${room}`))
    expect(ofRoom.length).toBeGreaterThan(0)
    for (const {path, says} of ofRoom) {
      const expected = says === null ? [] : [expect.stringContaining(says)]
      expect({path, messages: found.get(path) ?? []}).toEqual({path, messages: expected})
    }
  })
})

/** What the restricting rules say, by file. */
async function lint(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const messages = new Map<string, string[]>()
  const {diagnostics} = JSON.parse(await runBiome(folder))
  for (const {category, message, location} of diagnostics) {
    if (!restrictions.test(category)) continue
    messages.set(location.path, [...(messages.get(location.path) ?? []), message])
  }
  return messages
}

/** Lint ends with an error here: the probes are bad on purpose. */
function runBiome(folder: string): Promise<string> {
  const flags = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', 'src']
  return new Promise(resolve => {
    execFile(projectPath('node_modules/.bin/biome'), flags, {cwd: folder, maxBuffer: 1e8}, (_, stdout) =>
      resolve(stdout),
    )
  })
}
