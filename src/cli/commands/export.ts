import {resolve} from 'node:path'
import {findStarted, measureProgress} from '../../curriculum/measure-progress.ts'
import type {Item} from '../../curriculum/model.ts'
import {readChoice} from '../../curriculum/read-choice.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {type ExportTarget, findExportTarget, writeExport} from '../../storage/write-export.ts'
import {jsonExport, jsonExported} from '../../views/json-export.ts'
import {printJson, printJsonLine} from '../../views/print-json.ts'
import {readableText} from '../../views/readable-text.ts'
import {chooseItems} from '../choose-items.ts'
import {type OpenTracker, openTracker} from '../open-tracker.ts'
import {isSet, textOption} from '../option-values.ts'
import {readToday} from '../read-today.ts'
import type {CommandRequest, RunCommand, Shell} from '../run-command.ts'
import {whyNothing} from '../why-nothing.ts'
import {warn, writeBeside, writeDocument, writeJson, writeText} from '../write-output.ts'

const formats = ['csv', 'json', 'ics', 'md'] as const

type Format = (typeof formats)[number]

export const runExport: RunCommand = async (shell, {operands: [word = '', ...filters], options}) => {
  const format = readChoice(word, formats, 'format')
  const output = readOutput(shell, options, format)
  const tracker = await openTracker(shell)
  const target =
    output === null ? null : findTarget(shell, tracker, {output, replaces: isSet(options, 'force')})
  const items = chooseItems(tracker.curriculum, {operands: filters, options}, readToday(shell.context))
  const exported = {format, tracker, items}
  const text = items.length === 0 ? null : await printAs(shell, exported)
  if (text === null) return sayNothing(shell, exported, output !== null)
  if (target === null) writeDocument(shell, text)
  else write(shell, exported, {target, text})
  return 0
}

interface Exported {
  readonly format: Format
  readonly tracker: OpenTracker
  readonly items: readonly Item[]
}

/** The file to write; `null` for standard output. Throws TrackerError `usage` for what does not go together. */
function readOutput({options}: Shell, given: CommandRequest['options'], format: Format): string | null {
  const output = textOption(given, 'output')
  if (output === '') throw new TrackerError('usage', '--output needs a path, but it is empty')
  if (output !== null && output !== '-') return output
  if (isSet(given, 'force')) {
    throw new TrackerError('usage', '--force replaces the file of --output, but none was named', {
      hint: `tracker export ${format} --output FILE --force`,
    })
  }
  if (options.json && format !== 'json') {
    throw new TrackerError('usage', `--json and ${format} on standard output do not go together`, {
      hint: `tracker export json, or tracker export ${format} --output FILE --json`,
    })
  }
  return null
}

/** Looked at before anything is worked out. */
function findTarget(
  {context}: Shell,
  {found}: OpenTracker,
  {output, replaces}: {readonly output: string; readonly replaces: boolean},
): ExportTarget {
  const source = found.kind === 'file' ? found.path : null
  return findExportTarget({path: resolve(context.cwd, output), shown: output}, {replaces, source})
}

/** `null` when there is nothing that the format could hold. */
async function printAs(shell: Shell, {format, tracker, items}: Exported): Promise<string | null> {
  const {curriculum, found} = tracker
  const today = readToday(shell.context)
  switch (format) {
    case 'csv': {
      const {listAsCsv} = await import('../../views/list-as-csv.ts')
      return listAsCsv({groups: [{by: 'unit', title: null, items}], isGrouped: false, columns: null})
    }
    case 'json': {
      const progress = measureProgress(curriculum, today)
      const document = jsonExport({file: found.path, curriculum, progress, items})
      return shell.options.jsonl ? printJsonLine(document) : printJson(document)
    }
    case 'ics': {
      const {listAsCalendar} = await import('../../views/list-as-calendar.ts')
      return listAsCalendar(curriculum, items, today)
    }
    case 'md': {
      const {trackerAsMarkdown} = await import('../../views/tracker-as-markdown.ts')
      return trackerAsMarkdown(curriculum.title, items)
    }
  }
}

interface Written {
  readonly target: ExportTarget
  readonly text: string
}

function write(shell: Shell, {format, tracker, items}: Exported, {target, text}: Written): void {
  const {dryRun, json} = shell.options
  const warnings = dryRun ? [] : writeExport(target, Buffer.from(text))
  for (const warning of warnings) warn(shell, warning)
  const {path, shown} = target
  if (json) {
    const told = {file: tracker.found.path, format, output: path, items: items.length, dryRun}
    writeJson(shell, jsonExported(told))
    return
  }
  const count = items.length === 1 ? '1 item' : `${items.length} items`
  const name = readableText(shown, shell.look)
  writeText(shell, dryRun ? `${name} would be written: ${count}.\n` : `${name}: ${count}.\n`)
}

function sayNothing(shell: Shell, {format, tracker, items}: Exported, hasOutput: boolean): number {
  const {dryRun, json} = shell.options
  const isBlank = findStarted(tracker.curriculum) === null
  const hint = isBlank ? ': Started is blank (tracker set Started today)' : ''
  const why = items.length === 0 ? whyNothing(tracker.curriculum) : `None of it has a day${hint}.`
  if (json && hasOutput) {
    writeJson(shell, jsonExported({file: tracker.found.path, format, output: null, items: 0, dryRun}))
  } else {
    writeBeside(shell, `${why}\n`)
  }
  return 1
}
