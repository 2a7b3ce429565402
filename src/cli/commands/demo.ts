import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {systemDesignTemplate} from '../../operations/templates/system-design.ts'
import {asTyped} from '../as-typed.ts'
import type {OutputStream} from '../context.ts'
import type {GlobalOptions} from '../global-options.ts'
import {readToday} from '../read-today.ts'
import type {RunCommand, Shell} from '../run-command.ts'
import {writeJson, writeText} from '../write-output.ts'

/** Each is run as it would be typed. */
const steps: readonly (readonly string[])[] = [
  ['status'],
  ['mark', 'CAP Theorem', '--confidence', '4', '--note', 'Under partition, pick one of two', '--dry-run'],
  ['mark', 'CAP Theorem', '--confidence', '4', '--note', 'Under partition, pick one of two'],
  ['undo'],
  ['status'],
]

export const runDemo: RunCommand = async shell => {
  const {context, options} = shell
  const started = readToday(context)
  const folder = mkdtempSync(join(tmpdir(), 'tracker-demo-'))
  try {
    writeFileSync(join(folder, 'progress.md'), systemDesignTemplate({title: null, started}), {flag: 'wx'})
    const records = []
    for (const words of steps) {
      const step = await runStep(shell, words, folder)
      records.push({...step, output: options.json ? JSON.parse(step.output) : null})
      if (!options.json) writeText(shell, `$ ${step.command}\n${step.output}\n`)
    }
    if (options.json) writeJson(shell, {schemaVersion: 1, kind: 'demo', steps: records})
    else writeText(shell, 'That was a temporary tracker, and it is gone. To begin your own: tracker init\n')
    return 0
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

interface Step {
  readonly command: string
  readonly status: number
  readonly output: string
}

/** Runs one command in the temporary folder, which is its home too, and catches what it says. */
async function runStep(
  {context, options, runTracker}: Shell,
  words: readonly string[],
  folder: string,
): Promise<Step> {
  const chunks: Buffer[] = []
  const catching = (stream: OutputStream): OutputStream => ({
    ...stream,
    write: data => void chunks.push(Buffer.from(data)),
  })
  const {TRACKER_FILE: _file, XDG_STATE_HOME: _state, XDG_CACHE_HOME: _cache, ...env} = context.env
  const status = await runTracker({
    ...context,
    argv: [...words, ...lookOptions(options)],
    env: {...env, TRACKER_PAGER: ''},
    cwd: folder,
    home: folder,
    stdout: catching(context.stdout),
    stderr: options.json ? {...context.stderr, write: () => {}} : catching(context.stderr),
  })
  return {command: `tracker ${asTyped(words)}`, status, output: Buffer.concat(chunks).toString()}
}

function lookOptions({json, color, ascii, plain}: GlobalOptions): string[] {
  return [
    ...(color === 'auto' ? [] : [`--color=${color}`]),
    ...(json ? ['--json'] : []),
    ...(ascii ? ['--ascii'] : []),
    ...(plain ? ['--plain'] : []),
  ]
}
