import type {Problem, Severity} from '../../curriculum/problem.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {type CheckedFile, jsonProblems} from '../../views/json-problems.ts'
import {showProblems} from '../../views/show-problems.ts'
import {openTracker} from '../open-tracker.ts'
import {listOption} from '../option-values.ts'
import type {RunCommand, Shell} from '../run-command.ts'
import {writeJsonList, writePaged} from '../write-output.ts'

export const runCheck: RunCommand = async (shell, {operands, options}) => {
  const levels = readLevels(listOption(options, 'rule'))
  const files: CheckedFile[] = []
  for (const path of operands.length === 0 ? [shell.options.file] : operands) {
    files.push(await checkFile({...shell, options: {...shell.options, file: path}}, levels))
  }
  const document = jsonProblems(files)
  if (shell.options.json) writeJsonList(shell, document, document.problems)
  else await writePaged(shell, showProblems(files, shell.look))
  return document.problems.some(({severity}) => severity !== 'info') ? 1 : 0
}

type Level = Severity | 'off'

const levelNames: readonly Level[] = ['error', 'warning', 'info', 'off']

async function checkFile(shell: Shell, levels: ReadonlyMap<string, Level>): Promise<CheckedFile> {
  const {found, curriculum} = await openTracker(shell)
  const problems = curriculum.problems.flatMap(problem => atLevel(problem, levels.get(problem.rule)))
  return {file: found.shown, lines: curriculum.lines, problems}
}

function atLevel(problem: Problem, level: Level | undefined): readonly Problem[] {
  if (level === 'off') return []
  return [level === undefined ? problem : {...problem, severity: level}]
}

/** `RULE=LEVEL`, of which the last one for a rule counts. Throws TrackerError `usage`. */
function readLevels(texts: readonly string[]): ReadonlyMap<string, Level> {
  return new Map(
    texts.map(text => {
      const equals = text.indexOf('=')
      const level = levelNames.find(name => name === text.slice(equals + 1))
      if (equals < 1 || level === undefined) {
        throw new TrackerError(
          'usage',
          `--rule takes RULE=LEVEL, not "${text}"; a level is ${levelNames.join(', ')}`,
          {
            hint: 'see: tracker check --help',
          },
        )
      }
      return [text.slice(0, equals), level]
    }),
  )
}
