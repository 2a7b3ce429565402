import {printJson, printJsonLine} from '../views/print-json.ts'
import {showWarning} from '../views/show-error.ts'
import {visibleText} from '../views/visible-text.ts'
import type {Shell} from './run-command.ts'

/** Text for people: nothing of it with `--quiet`. Throws TrackerError `input-output`. */
export function writeText({context, options}: Shell, text: string): void {
  if (!options.quiet) context.stdout.write(text)
}

/** A document for another program, `--quiet` or not; on a terminal what could act on it is made visible. */
export function writeDocument({context, look}: Shell, document: string | Uint8Array): void {
  context.stdout.write(look.isTerminal ? visibleDocument(document) : document)
}

/** A carriage return alone would let the rest of a line hide its beginning. */
function visibleDocument(document: string | Uint8Array): string {
  const text = typeof document === 'string' ? document : Buffer.from(document).toString()
  return visibleText(text.replaceAll('\r\n', '\n'), '\t\n')
}

/** Talk beside the data, on standard error: nothing of it with `--quiet`. */
export function writeBeside({context, options}: Shell, text: string): void {
  if (!options.quiet) context.stderr.write(text)
}

/** One document, on one line with `--jsonl`. Throws TrackerError `input-output`. */
export function writeJson({context, options}: Shell, document: unknown): void {
  context.stdout.write(options.jsonl ? printJsonLine(document) : printJson(document))
}

/** A list: one document, or with `--jsonl` one line for each of its things. */
export function writeJsonList(shell: Shell, document: unknown, things: readonly unknown[]): void {
  if (shell.options.jsonl) for (const thing of things) shell.context.stdout.write(printJsonLine(thing))
  else writeJson(shell, document)
}

/** What the person should know although the command does its work. */
export function warn(shell: Shell, message: string): void {
  writeBeside(shell, showWarning(message, shell.errorLook))
}

/** Text that may be longer than the screen: on a terminal a pager shows it then. */
export async function writePaged(shell: Shell, text: string): Promise<void> {
  const pager = choosePager(shell, text)
  if (pager === null) return writeText(shell, text)
  const {env, page} = shell.context
  const shown = await page(text, pager, env['LESS'] === undefined ? {LESS: 'FRX'} : {})
  if (!shown) writeText(shell, text)
}

/** TRACKER_PAGER, PAGER, else less; `null` where none is wanted. */
function choosePager({context, options}: Shell, text: string): string | null {
  const {env, stdout} = context
  const isShort = text.split('\n').length <= (stdout.rows ?? Number.POSITIVE_INFINITY)
  if (!stdout.isTTY || isShort || !options.pager || options.quiet || env['TERM'] === 'dumb') return null
  const pager = (env['TRACKER_PAGER'] ?? env['PAGER'] ?? 'less').trim()
  return pager === '' || pager === 'cat' ? null : pager
}
