import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {bundleDriver} from '../storage/bundle-driver.mjs'

/*
 * An editor saves a document thousands of times while a command changes it all the time:
 *
 *     node test/campaigns/editor.mjs [SAVES]
 *
 * The command must never miss what is there, and the editor must find what it saved. One window is left: an editor
 * that renames its file into place in the microseconds between the last look and our own renaming loses that save.
 */
const filler = Array.from({length: 400}, (_, index) => `- [ ] something to do, number ${index}\n`).join('')

/** @type {Readonly<Record<string, (path: string, text: string) => void>>} */
const waysToSave = {
  'in place': (path, text) => writeFileSync(path, text),
  'by renaming': (path, text) => {
    writeFileSync(`${path}~`, text)
    renameSync(`${path}~`, path)
  },
}

/**
 * @typedef {object} EditorResult
 * @property {number} saves What the editor did.
 * @property {number} lost How many of them were not there afterwards.
 * @property {number} changed What the command did.
 * @property {number} gaveUp How often it found no moment to save.
 * @property {string} failure What ended it, where anything did.
 * @property {string[]} left Beside the document at the end.
 */

/**
 * @param {{way: string, saves: number}} options
 * @returns {Promise<EditorResult>}
 */
export async function edit({way, saves}) {
  const root = mkdtempSync(join(tmpdir(), 'tracker-editor-'))
  try {
    const driver = await bundleDriver(root)
    const directory = join(root, 'work')
    mkdirSync(directory)
    const path = join(directory, 'progress.md')
    writeFileSync(path, `count: 0\n${filler}editor: 0\n`)
    const command = startCommand({driver, path, home: root})
    await once(command.child.stdout, 'data')
    const {saves: made, lost} = await saveOften({
      way,
      saves,
      path,
      isRunning: () => command.child.exitCode === null,
    })
    command.child.kill('SIGUSR2')
    if (command.child.exitCode === null) await once(command.child, 'close')
    const failure = command.child.exitCode === 0 ? '' : command.output()
    const {saved = 0, gaveUp = 0} =
      failure === '' ? JSON.parse(command.output().trim().split('\n').at(-1) ?? '{}') : {}
    return {
      saves: made,
      lost,
      changed: saved,
      gaveUp,
      failure,
      left: readdirSync(directory).filter(name => name !== 'progress.md'),
    }
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/** @param {{driver: string, path: string, home: string}} options */
function startCommand({driver, path, home}) {
  const child = spawn(process.execPath, [driver, 'loop', path, '1'], {env: {HOME: home}})
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      output += chunk
    })
  }
  return {child, output: () => output}
}

/**
 * @param {{way: string, saves: number, path: string, isRunning: () => boolean}} options
 * @returns {Promise<{saves: number, lost: number}>}
 */
async function saveOften({way, saves, path, isRunning}) {
  let lost = 0
  let save = 1
  for (; save <= saves && isRunning(); save++) {
    const text = readFileSync(path, 'utf8').replace(/editor: \d+/, `editor: ${save}`)
    waysToSave[way]?.(path, text)
    await new Promise(resolve => setTimeout(resolve, Math.random() * 25))
    if (!readFileSync(path, 'utf8').endsWith(`editor: ${save}\n`)) lost++
  }
  return {saves: save - 1, lost}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const way of Object.keys(waysToSave)) {
    const result = await edit({way, saves: Number(process.argv[2] ?? 5000)})
    console.log(way, result)
    if (result.failure !== '' || result.lost > result.saves / 100 || result.left.length > 0)
      process.exitCode = 1
  }
}
