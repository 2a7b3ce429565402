import {globalOptions} from '../global-options.ts'
import type {Shell} from '../run-command.ts'
import {completeWords} from './complete-words.ts'
import type {Cursor} from './find-cursor.ts'
import {printCompletion, printForBash} from './print-completion.ts'
import {readShellLine} from './read-shell-line.ts'
import {type Completion, noCompletion} from './suggestion.ts'

/**
 * What the completion scripts ask: `tracker __complete bash TYPE COLUMNS LINE REPLACED`, or with `zsh` or `fish`,
 * `COLUMNS WORD... CURRENT`. Never complains: somebody is in the middle of typing.
 */
export async function answerCompletion(shell: Shell): Promise<number> {
  const isAnswered = await attempt(shell, () => answer(shell))
  // What fails behind the answer does not take it back.
  if (isAnswered) await attempt(shell, () => shell.afterwards.forEach(work => void work()))
  return isAnswered ? 0 : 1
}

async function attempt({context}: Shell, work: () => Promise<void> | void): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (context.env['TRACKER_DEBUG'] === '1') context.stderr.write(`${error}\n`)
    return false
  }
}

async function answer(shell: Shell): Promise<void> {
  const [, shellName, ...rest] = shell.context.argv
  if (shellName === 'bash') await answerBash(shell, rest)
  else if (shellName === 'zsh') await answerWords(shell, rest, word => word)
  else if (shellName === 'fish') await answerWords(shell, rest, unquote)
}

/** Readline says why it asks by the code of a character: `?` to list, `!` and `@` to complete and list. */
const listing = '63'
const showing = ['33', '64']

async function answerBash(
  shell: Shell,
  [type = '', columns = '', line = '', replaced = '']: string[],
): Promise<void> {
  const {words, current} = readShellLine(line)
  const completion = current.isRedirected
    ? {...noCompletion, files: true}
    : await complete(shell, words, current.text)
  const request = {current, replaced, isListing: type === listing, isShowing: showing.includes(type)}
  shell.context.stdout.write(printForBash(completion, request, {...shell.look, width: Number(columns) || 80}))
}

async function answerWords(
  shell: Shell,
  [, ...words]: string[],
  read: (current: string) => string,
): Promise<void> {
  const current = read(words.pop() ?? '')
  shell.context.stdout.write(printCompletion(await complete(shell, words, current), shell.look))
}

/** fish gives the word at the cursor as it was typed. */
function unquote(word: string): string {
  return readShellLine(`tracker ${word}`).current.text
}

function complete(shell: Shell, words: readonly string[], current: string): Promise<Completion> {
  return completeWords(words, current, async (cursor, names) => {
    const file = namedFile(shell, cursor)
    const {suggestAgain} = await import('../known-answers.ts')
    return suggestAgain(shell, {cursor, file, names}, async () => {
      const {askTracker} = await import('./ask-tracker.ts')
      return askTracker(shell, {cursor, file}, names)
    })
  })
}

/** The file that the words before the cursor name; no shell has expanded it yet. */
function namedFile({context: {env, home}}: Shell, {before}: Cursor): string | null {
  const {file} = globalOptions(before.globals, env)
  return file?.startsWith('~/') && home !== null ? home + file.slice(1) : file
}
