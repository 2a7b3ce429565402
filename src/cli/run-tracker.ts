import {TrackerError} from '../errors/tracker-error.ts'
import {type Arrangement, arrangeArguments} from './arrange-arguments.ts'
import type {Context} from './context.ts'
import {decideLook} from './decide-look.ts'
import {globalOptions} from './global-options.ts'
import {knownWords} from './known-words.ts'
import {loadCommand} from './load-command.ts'
import type {CommandManual} from './manual/manual.ts'
import {manuals} from './manual/manuals.ts'
import {statusManual} from './manual/status.ts'
import {nearestWord} from './nearest-word.ts'
import {seeHelp} from './refuse-option.ts'
import {reportError} from './report-error.ts'
import type {Shell} from './run-command.ts'
import type {Arrange} from './settle-columns.ts'

/**
 * The whole program, for one command line; gives the exit status. Everything thrown below is caught here, once.
 */
export async function runTracker(context: Context): Promise<number> {
  if (context.argv[0] === '__complete') return complete(makeShell(context, []))
  const known = knownWords(manuals, statusManual)
  const arrange: Arrange = isColumn => arrangeArguments(context.argv, known, isColumn)
  let arrangement = arrange(() => false)
  try {
    if (arrangement.contested.length > 0) arrangement = await settle(context, arrange)
    return await answer(context, arrangement)
  } catch (thrown) {
    return reportError(makeShell(context, arrangement.globals), asRefusal(thrown))
  }
}

async function complete(shell: Shell): Promise<number> {
  const {answerCompletion} = await import('./completion/answer-completion.ts')
  const status = await answerCompletion(shell)
  shell.context.keepCompiledCode()
  return status
}

async function settle(context: Context, arrange: Arrange): Promise<Arrangement> {
  const {settleColumns} = await import('./settle-columns.ts')
  return settleColumns(context, arrange)
}

async function answer(context: Context, arrangement: Arrangement): Promise<number> {
  const {globals: asked, command, operands: topics} = arrangement
  // Whoever asks for help gets it, whatever else was typed.
  if (asked.includes('--help')) return help(makeShell(context, asked), command ? [command.name] : [])
  if (asked.includes('--version')) {
    context.stdout.write(`tracker ${TRACKER_VERSION}\n`)
    return 0
  }
  const manual = requireManual(arrangement)
  if (manual.name === 'help') return help(makeShell(context, asked), topics)
  if (arrangement.mistake) throw arrangement.mistake
  const words = [...arrangement.globals, manual.name, ...arrangement.options, '--', ...arrangement.operands]
  const work = async (shell: Shell): Promise<number> => {
    const {parseCommand} = await import('./program.ts')
    const {operands, options} = parseCommand(manual, words)
    const run = await loadCommand(manual.name)
    return run(shell, {operands, options, named: arrangement.named})
  }
  const shell = makeShell(context, asked)
  const status = await (onlyTells.has(manual.name) ? tell(shell, words, work) : work(shell))
  for (const action of shell.afterwards) action()
  context.keepCompiledCode()
  return status
}

/** Commands whose answer follows from the document, their words, the day, and the look of the terminal. */
const onlyTells: ReadonlySet<string> = new Set(['status', 'list', 'next', 'show'])

async function tell(shell: Shell, words: readonly string[], work: (shell: Shell) => Promise<number>) {
  const {answerAgain} = await import('./known-answers.ts')
  return answerAgain(shell, words, work)
}

async function help(shell: Shell, topics: readonly string[]): Promise<number> {
  const {runHelp} = await import('./commands/help.ts')
  return runHelp(shell, {operands: topics, options: {}, named: []})
}

function makeShell(context: Context, globals: readonly string[]): Shell {
  const options = globalOptions(globals, context.env)
  return {
    context,
    options,
    look: decideLook(context.env, context.stdout, options),
    errorLook: decideLook(context.env, context.stderr, options),
    afterwards: [],
    runTracker,
  }
}

function requireManual({word, command}: Arrangement): CommandManual {
  if (word === null) return statusManual
  const manual = manuals.find(({name}) => name === command?.name)
  if (manual) return manual
  if (word === 'sync') {
    throw new TrackerError('usage', 'unknown command: sync (trackers are files, and git syncs files)', {
      hint: 'tracker refresh sets the values that follow from others',
    })
  }
  throw refuseUnknownCommand(word)
}

function refuseUnknownCommand(word: string): TrackerError {
  const near = nearestWord(
    word,
    manuals.flatMap(({name, aliases}) => [name, ...aliases]),
  )
  const meant = near ? ` (did you mean ${near}?)` : ''
  return new TrackerError('usage', `unknown command: ${word}${meant}`, {hint: seeHelp(null)})
}

/** What the file system says by itself is a refusal too; anything else unknown is a bug. */
function asRefusal(thrown: unknown): unknown {
  const isSystemError = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown
  return isSystemError ? new TrackerError('input-output', thrown.message, {cause: thrown}) : thrown
}
