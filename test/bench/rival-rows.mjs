import {spawnSync} from 'node:child_process'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** @import {Row} from './row.d.ts' */

const sizes = [45, 10_000]

/**
 * Other people's programs on the same work, where they are installed: as many tasks as there are concepts.
 *
 * @param {string} folder
 * @returns {Promise<Row[]>}
 */
export async function rivalRows(folder) {
  /** @type {Row[]} */
  const rows = []
  for (const size of sizes) {
    const cwd = join(folder, `rivals-${size}`)
    await mkdir(cwd)
    if (isInstalled('task')) rows.push(await taskwarrior(cwd, size))
    if (isInstalled('todo-txt')) rows.push(await todoTxt(cwd, size))
    if (isInstalled('hledger')) rows.push(await hledger(cwd, size))
  }
  return rows
}

/** @param {string} program */
function isInstalled(program) {
  return spawnSync(program, ['--version']).error === undefined
}

/**
 * @param {string} cwd
 * @param {number} size
 */
async function taskwarrior(cwd, size) {
  const [config, tasks] = [join(cwd, 'taskrc'), join(cwd, 'tasks.json')]
  await writeFile(config, `data.location=${join(cwd, 'task')}\nconfirmation=off\nhooks=off\n`)
  const list = Array.from({length: size}, (_, index) => ({
    description: `Pattern number ${index}`,
    project: `Week.${Math.floor(index / 10)}`,
    status: index % 4 === 0 ? 'completed' : 'pending',
    entry: '20251103T000000Z',
    ...(index % 4 === 0 ? {end: '20251104T000000Z'} : {}),
  }))
  await mkdir(join(cwd, 'task'))
  await writeFile(tasks, JSON.stringify(list))
  const {status, stderr} = spawnSync('task', [`rc:${config}`, 'import', tasks], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`task import failed: ${stderr}`)
  return rival(cwd, `Taskwarrior list, ${size.toLocaleString('en')} tasks`, ['task', `rc:${config}`, 'list'])
}

/**
 * @param {string} cwd
 * @param {number} size
 */
async function todoTxt(cwd, size) {
  const config = join(cwd, 'todo.cfg')
  const files = {TODO_FILE: 'todo.txt', DONE_FILE: 'done.txt', REPORT_FILE: 'report.txt'}
  const settings = Object.entries({TODO_DIR: '', ...files}).map(
    ([name, file]) => `export ${name}="${join(cwd, file)}"`,
  )
  await writeFile(config, `${settings.join('\n')}\n`)
  const lines = Array.from(
    {length: size},
    (_, index) => `${index % 4 === 0 ? 'x ' : ''}Pattern number ${index}`,
  )
  await writeFile(join(cwd, 'todo.txt'), `${lines.join('\n')}\n`)
  return rival(cwd, `todo.txt-cli ls, ${size.toLocaleString('en')} tasks`, [
    'todo-txt',
    '-d',
    config,
    '-p',
    'ls',
  ])
}

/**
 * @param {string} cwd
 * @param {number} size
 */
async function hledger(cwd, size) {
  const journal = join(cwd, 'hours.journal')
  const entry = (/** @type {number} */ index) =>
    `2025-11-03 ${index % 4 === 0 ? '* ' : ''}Pattern number ${index}\n    week:${Math.floor(index / 10)}    1h\n    time\n`
  await writeFile(journal, Array.from({length: size}, (_, index) => entry(index)).join('\n'))
  return rival(cwd, `hledger balance, ${size.toLocaleString('en')} entries`, [
    'hledger',
    '-f',
    journal,
    'balance',
  ])
}

/**
 * @param {string} cwd
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Row}
 */
function rival(cwd, name, command) {
  return {name, command, cwd, bound: '', env: {HOME: cwd}}
}
