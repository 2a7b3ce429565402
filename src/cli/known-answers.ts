import type {Cursor} from './completion/find-cursor.ts'
import type {Suggestion} from './completion/suggestion.ts'
import {type DocumentMemory, documentMemory} from './document-memory.ts'
import {readToday} from './read-today.ts'
import {type KnownAnswer, recordAnswer, replayAnswer} from './record-answer.ts'
import type {Shell} from './run-command.ts'

/**
 * The same question about the same bytes has the same answer: it is kept, and given again without reading the document
 * or loading what reads, whatever its size. In any doubt, and after any failure, the work is done.
 */
export async function answerAgain(
  shell: Shell,
  words: readonly string[],
  work: (shell: Shell) => Promise<number>,
): Promise<number> {
  const memory = documentMemory(shell.context, shell.options.file)
  const question = memory && questionOf(shell, words)
  if (!memory || !question) return work(shell)
  const known = memory.recall(question) as KnownAnswer | undefined
  if (known) return replayAnswer(shell.context, known)
  const recorder = recordAnswer(shell.context)
  const status = await work({...shell, context: recorder.context})
  const answer = recorder.answer(status)
  if (answer) shell.afterwards.push(() => memory.keep(question, answer))
  return status
}

/** Everything that an answer depends on, but for the document; `undefined` where the work will refuse. */
function questionOf(shell: Shell, words: readonly string[]): unknown {
  const {context, options, look, errorLook} = shell
  const {env, stdout, stderr, argv, cwd} = context
  const today = day(shell)
  const screens = [stdout, stderr].map(({isTTY, columns, rows}) => [isTTY, columns, rows])
  const pager = [env['TRACKER_PAGER'], env['PAGER'], env['LESS'], env['TERM']]
  const place = [cwd, env['TRACKER_FILE'], env['HOME']]
  return today && [words, argv.length, options, look, errorLook, today, screens, pager, place]
}

/** The same for what may stand where somebody is typing. */
export async function suggestAgain(
  shell: Shell,
  {
    cursor,
    file,
    names,
  }: {readonly cursor: Cursor; readonly file: string | null; readonly names: readonly string[]},
  work: () => Promise<readonly Suggestion[]>,
): Promise<readonly Suggestion[]> {
  const memory: DocumentMemory | undefined = documentMemory(shell.context, file)
  const {command, slot, before, typed} = cursor
  // Of filters and columns, what was typed tells which; elsewhere only whether anything was.
  const isNamed = names.includes('FILTER') || names.includes('COLUMN=VALUE')
  const begun = isNamed ? typed : typed === ''
  const question = ['suggestions', command?.name, slot, before, names, begun, day(shell)]
  const known = memory?.recall(question) as readonly Suggestion[] | undefined
  if (known) return known
  const suggestions = await work()
  if (memory) shell.afterwards.push(() => memory.keep(question, suggestions))
  return suggestions
}

function day({context}: Shell): string | undefined {
  try {
    return readToday(context)
  } catch {
    return undefined
  }
}
