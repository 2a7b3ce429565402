import type {Curriculum} from '../curriculum/model.ts'
import type {RuleId} from '../curriculum/problem.ts'
import {fixProblems} from '../operations/fix-problems.ts'
import type {Change} from '../operations/operation.ts'
import type {CheckedFile} from '../views/json-problems.ts'
import {type ChangeSetting, type Plan, workOutChange} from './work-out-change.ts'

/** A document with all its certain repairs, verified and ready to be saved. */
export interface WorkedOutRepairs {
  /** The whole document before and after, with its byte-order mark. */
  readonly before: string
  readonly after: string
  readonly bytes: Uint8Array
  /** As it is afterwards. */
  readonly curriculum: Curriculum
  /** What was repaired, where it was: once for each time that the document was gone through. */
  readonly repaired: readonly CheckedFile[]
  readonly changes: readonly Change[]
}

/** A repair can bring out another, but not for ever. */
const mostRounds = 10

/** Bytes in, verified bytes out; nothing is saved here. Throws TrackerError for every refusal. */
export function workOutRepairs(
  bytes: Uint8Array,
  rules: ReadonlySet<RuleId>,
  setting: Omit<ChangeSetting, 'refresh'>,
): WorkedOutRepairs {
  const read = rememberLast(setting.read)
  const repaired: CheckedFile[] = []
  const plan: Plan = curriculum => {
    const operation = fixProblems(curriculum, {rules, read})
    if (operation.repaired.length > 0)
      repaired.push({file: setting.shown, lines: curriculum.lines, problems: operation.repaired})
    return {subjects: [], operation}
  }
  const first = workOutChange(bytes, plan, {...setting, read, refresh: false})
  const changes = [...first.outcome.changes]
  let last = first
  for (let round = 1; round < mostRounds && last.before !== last.after; round++) {
    last = workOutChange(last.bytes, plan, {...setting, read, refresh: false})
    changes.push(...last.outcome.changes)
  }
  const {after, bytes: result, outcome} = last
  return {before: first.before, after, bytes: result, curriculum: outcome.curriculum, repaired, changes}
}

/** What a repair was proven with is read again at once, to be verified. */
function rememberLast(read: ChangeSetting['read']): ChangeSetting['read'] {
  let last: Curriculum | undefined
  return text => {
    if (last?.text !== text) last = read(text)
    return last
  }
}
