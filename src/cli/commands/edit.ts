import {editorCommand, isKnownEditor} from '../../cli/editor/editor-command.ts'
import {findTarget} from '../../curriculum/find-target.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {jsonEdit, type ReportedEdit} from '../../views/json-edit.ts'
import {showEdit} from '../../views/show-edit.ts'
import {visibleText} from '../../views/visible-text.ts'
import {asTyped} from '../as-typed.ts'
import {locateTracker} from '../locate-tracker.ts'
import {readTracker} from '../open-tracker.ts'
import {listOption} from '../option-values.ts'
import {reportEdit} from '../report-edit.ts'
import type {CommandRequest, RunCommand, Shell} from '../run-command.ts'
import {writeBeside, writeJson, writeText} from '../write-output.ts'

export const runEdit: RunCommand = async (shell, request) => {
  const found = await locateTracker(shell, 'writing')
  if (found.kind === 'stdin') {
    throw new TrackerError('usage', 'edit needs a file: what is piped in cannot be opened in an editor', {
      hint: 'tracker edit -f FILE',
    })
  }
  const before = await readTracker(shell, found)
  const place = {path: found.path, line: findLine(before, request)}
  const {value, name} = chooseEditor(shell)
  const command = editorCommand(value, place)
  if (shell.options.dryRun) {
    writeText(shell, `${asTyped(command)}\n`)
    return 0
  }
  const begin = shell.context.now().getTime()
  const status = await shell.context.edit(command)
  if (status === null) throw refuseEditor(command[0] ?? '', name)
  const after = await readTracker(shell, found)
  report(shell, reportEdit(shell, found.shown, {before, after}), found.path)
  const mayBeOpen = status === 0 && before.text === after.text && !isKnownEditor(command)
  if (mayBeOpen && shell.context.now().getTime() - begin < soon) writeBeside(shell, waitHint(command))
  if (status === 0) return 0
  throw new TrackerError('input-output', `the editor ended with status ${status}: ${command[0]}`)
}

/** Milliseconds. Nobody opens a file, looks at it and closes it in less. */
const soon = 1500

/** Many an editor with a window of its own hands the file on, and comes back while it is still open. */
function waitHint([program = '']: readonly string[]): string {
  return `If ${visibleText(program)} is still open, give EDITOR its option to wait, as in EDITOR="code --wait".\n`
}

/** Of an item, else of a unit or a section; the first without a name. */
function findLine(curriculum: Curriculum, {operands, options}: CommandRequest): number {
  const within = listOption(options, 'in')
  if (operands.length === 0 && within.length === 0) return 1
  const words = operands.length === 0 ? within.slice(-1) : operands
  const narrowed = operands.length === 0 ? within.slice(0, -1) : within
  const target = findTarget(curriculum, words, {within: narrowed, prefer: 'any', verb: 'edit'})
  if (target.kind === 'scope') return target.scope.line
  const [item, another] = target.items
  if (item !== undefined && another === undefined) return item.line
  throw new TrackerError('usage', 'edit takes one ITEM, but several were named', {
    hint: 'see: tracker edit --help',
  })
}

interface Editor {
  readonly value: string
  /** The variable that names it; `null` for the one that every system has. */
  readonly name: string | null
}

/** VISUAL, then EDITOR, then what the system has, which needs a terminal. */
function chooseEditor({context: {env, stdin, platform}}: Shell): Editor {
  for (const name of ['VISUAL', 'EDITOR']) {
    const value = env[name]?.trim()
    if (value) return {value, name}
  }
  if (platform === 'win32') return {value: 'notepad', name: null}
  if (stdin.isTTY && env['TERM'] !== 'dumb') return {value: 'vi', name: null}
  throw new TrackerError('usage', 'no editor is named, and there is no terminal to open one in', {
    hint: 'name one: EDITOR=nano tracker edit',
  })
}

function refuseEditor(program: string, name: string | null): TrackerError {
  const by = name === null ? 'VISUAL and EDITOR name none' : `${name} names it`
  return new TrackerError('usage', `the editor could not be started: ${program} (${by})`, {
    hint: 'name another: EDITOR=nano tracker edit',
  })
}

function report(shell: Shell, edit: ReportedEdit, path: string): void {
  if (shell.options.json) writeJson(shell, jsonEdit(edit, path))
  else writeText(shell, showEdit(edit, shell.look))
}
