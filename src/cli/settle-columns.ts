import {TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {readDocument} from '../storage/read-document.ts'
import type {Arrangement} from './arrange-arguments.ts'
import type {Context} from './context.ts'
import {decodeTracker} from './decode-tracker.ts'
import {globalOptions} from './global-options.ts'
import {locateTracker} from './locate-tracker.ts'
import {findLogTable, readLogWords} from './log-words.ts'
import {readStdin} from './read-stdin.ts'
import {textReader} from './text-reader.ts'

/** Sorts the command line, with these of the contested names as columns. */
export type Arrange = (isColumn: (name: string) => boolean) => Arrangement

/**
 * Behind `log TABLE` a column wins over an option of the program that is called like it, `--file` say. Only the table
 * can tell, so it is looked at first, when such an option was typed and the document has such a word in a table.
 */
export async function settleColumns(context: Context, arrange: Arrange): Promise<Arrangement> {
  const plain = arrange(() => false)
  if (plain.contested.length === 0) return plain
  const headers = await headersOf(
    context,
    arrange(() => true),
    plain.contested,
  )
  return headers.size === 0 ? plain : arrange(name => headers.has(normaliseTitle(name)))
}

/** Of the table that was named; none when there is no such file or table: that is complained of later. */
async function headersOf(
  context: Context,
  {globals, operands}: Arrangement,
  contested: readonly string[],
): Promise<ReadonlySet<string>> {
  try {
    const options = globalOptions(globals, context.env)
    const found = await locateTracker({context, options}, 'writing')
    const document = found.kind === 'stdin' ? null : readDocument(found)
    const bytes = document?.bytes ?? (await readStdin(context))
    if (!hasCell(decodeTracker(bytes, found.shown).text, new Set(contested.map(normaliseTitle))))
      return new Set()
    const reader = textReader({context, options}, document?.realPath ?? null)
    const curriculum = await reader.open(bytes, found.shown)
    const table = findLogTable(curriculum, readLogWords(operands).table, undefined)
    return new Set(table.columns.map(({header}) => normaliseTitle(header)))
  } catch (error) {
    if (error instanceof TrackerError) return new Set()
    throw error
  }
}

/** Without a parser: whether any line has one of the names between pipes. */
function hasCell(text: string, names: ReadonlySet<string>): boolean {
  return text
    .split(/\r\n|\r|\n/)
    .some(line => line.includes('|') && line.split('|').some(cell => names.has(normaliseTitle(cell))))
}
