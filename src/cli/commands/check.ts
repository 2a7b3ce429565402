import type {Problem} from '../../curriculum/problem.ts'
import {problemsOn} from '../../curriculum/problems-on.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {tellConflictsOf} from '../../storage/tell-neighbours.ts'
import {githubProblems} from '../../views/github-problems.ts'
import {type CheckedFile, jsonProblems, jsonRepairs} from '../../views/json-problems.ts'
import {printJson} from '../../views/print-json.ts'
import {sarifProblems} from '../../views/sarif-problems.ts'
import {showDiff} from '../../views/show-diff.ts'
import {showProblemCount, showProblems} from '../../views/show-problems.ts'
import {type CheckRequest, readCheckRequest} from '../check-request.ts'
import type {FoundDocument} from '../find-document.ts'
import {locateTracker} from '../locate-tracker.ts'
import {readFound} from '../open-tracker.ts'
import {readToday} from '../read-today.ts'
import {type RepairedTracker, repairTracker} from '../repair-tracker.ts'
import {reportError} from '../report-error.ts'
import type {RunCommand, Shell} from '../run-command.ts'
import {warn, writeBeside, writeJsonList, writePaged, writeText} from '../write-output.ts'

export const runCheck: RunCommand = async (shell, request) => {
  const asked = readCheckRequest(request, shell.options.json)
  const paths = request.operands.length === 0 ? [shell.options.file] : request.operands
  if (asked.repairs && paths.includes('-')) refuseMixture(asked, paths)
  const checked: CheckedTracker[] = []
  let failure = 0
  for (const path of paths) {
    const one = {...shell, options: {...shell.options, file: path}}
    try {
      checked.push(await checkTracker(one, asked))
    } catch (error) {
      if (paths.length === 1 || asked.format === 'json' || asked.format === 'sarif') throw error
      const status = reportError(one, error)
      failure ||= status
    }
  }
  await write(shell, asked, checked)
  const isOdd = checked.some(({file}) => file.problems.some(({severity}) => severity !== 'info'))
  return failure || (isOdd ? 1 : 0)
}

interface CheckedTracker {
  readonly file: CheckedFile
  readonly repaired: RepairedTracker | null
}

async function checkTracker(shell: Shell, {levels, repairs}: CheckRequest): Promise<CheckedTracker> {
  const repaired = repairs && (await repairTracker(shell, repairs))
  const {found, curriculum} = repaired ?? (await openToCheck(shell))
  if (!repaired) mentionConflicts(shell, found)
  const problems = problemsOn(curriculum, readToday(shell.context)).flatMap((problem): Problem[] => {
    const level = levels.get(problem.rule) ?? problem.severity
    return level === 'off' ? [] : [{...problem, severity: level}]
  })
  return {file: {file: found.shown, lines: curriculum.lines, problems}, repaired}
}

async function openToCheck(shell: Shell): Promise<Pick<RepairedTracker, 'found' | 'curriculum'>> {
  const found = await locateTracker(shell, 'reading')
  return {found, curriculum: await readFound(shell, found)}
}

/** A change that is saved mentions them by itself, and editors too. */
function mentionConflicts(shell: Shell, found: FoundDocument): void {
  if (found.kind === 'file') for (const told of tellConflictsOf(found)) warn(shell, told)
}

async function write(shell: Shell, {format, repairs}: CheckRequest, checked: readonly CheckedTracker[]) {
  const files = checked.map(({file}) => file)
  const diff = repairs && shell.options.dryRun ? await diffOf(checked) : undefined
  const fromStdin = checked.some(({repaired}) => repaired?.found.kind === 'stdin')
  switch (format) {
    case 'json': {
      const repaired = checked.flatMap(each => each.repaired?.repaired ?? [])
      const document = repairs ? jsonRepairs(files, repaired, diff) : jsonProblems(files)
      return writeJsonList(shell, document, document.problems)
    }
    case 'sarif':
      return shell.context.stdout.write(printJson(sarifProblems(files, TRACKER_VERSION)))
    case 'github':
      return writeText(shell, githubProblems(files))
    case 'text':
      if (diff !== undefined) writeText(shell, showDiff(diff, shell.look))
      if (diff !== undefined || fromStdin) return writeBeside(shell, showProblems(files, shell.errorLook))
      await writePaged(shell, showProblems(files, shell.look))
      if (shell.look.isTerminal) writeBeside(shell, showProblemCount(files))
  }
}

async function diffOf(checked: readonly CheckedTracker[]): Promise<string> {
  const {unifiedDiff} = await import('../../views/unified-diff.ts')
  return checked
    .flatMap(({repaired}) => repaired ?? [])
    .map(({found, before, after}) => unifiedDiff({file: found.shown.replace(/^\/+/, ''), before, after}))
    .join('')
}

/** The repaired document itself goes to standard output: nothing else can. */
function refuseMixture({format}: CheckRequest, paths: readonly unknown[]): void {
  if (paths.length === 1 && format === 'text') return
  throw new TrackerError(
    'usage',
    'with --fix the document from standard input goes to standard output, alone',
    {
      hint: 'tracker check --fix - < progress.md',
    },
  )
}
