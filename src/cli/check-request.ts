import type {RuleId, Severity} from '../curriculum/problem.ts'
import {ruleIds, rules} from '../curriculum/problems/rules.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {nearestWord} from './nearest-word.ts'
import {listOption, textOption} from './option-values.ts'
import type {CommandRequest} from './run-command.ts'

type Level = Severity | 'off'

const checkFormats = ['text', 'json', 'github', 'sarif'] as const

/** What `check` is asked for. */
export interface CheckRequest {
  /** Levels that differ from those of the rules. */
  readonly levels: ReadonlyMap<RuleId, Level>
  readonly format: (typeof checkFormats)[number]
  /** The rules whose problems are to be repaired; `null` when nothing is. */
  readonly repairs: ReadonlySet<RuleId> | null
}

/** Throws TrackerError `usage` for a rule or a level that there is none of. */
export function readCheckRequest({options}: CommandRequest, isJson: boolean): CheckRequest {
  const levels = readLevels(listOption(options, 'rule'))
  const format = checkFormats.find(name => name === textOption(options, 'format'))
  const repairs = readRepairs(options['fix'], levels)
  return {levels, format: format ?? (isJson ? 'json' : 'text'), repairs}
}

const levelNames: readonly Level[] = ['error', 'warning', 'info', 'off']

/** `RULE=LEVEL`, of which the last one for a rule counts. */
function readLevels(texts: readonly string[]): ReadonlyMap<RuleId, Level> {
  return new Map(
    texts.map(text => {
      const equals = text.indexOf('=')
      const level = levelNames.find(name => name === text.slice(equals + 1))
      if (equals < 1 || level === undefined) {
        throw usage(`--rule takes RULE=LEVEL, not "${text}"; a level is ${levelNames.join(', ')}`)
      }
      return [requireRule(text.slice(0, equals)), level]
    }),
  )
}

/** Without a name all that may be repaired without one; rules that are off are left alone then. */
function readRepairs(
  fix: CommandRequest['options'][string],
  levels: ReadonlyMap<RuleId, Level>,
): ReadonlySet<RuleId> | null {
  if (typeof fix === 'string') return new Set(fix.split(',').map(requireRepair))
  if (fix !== true) return null
  return new Set(ruleIds.filter(rule => rules[rule].repair === 'any' && levels.get(rule) !== 'off'))
}

function requireRepair(name: string): RuleId {
  const rule = requireRule(name)
  if (rules[rule].repair !== 'none') return rule
  const repairable = ruleIds.filter(each => rules[each].repair !== 'none')
  throw usage(`nothing that ${rule} finds has a certain repair; these have: ${repairable.join(', ')}`)
}

function requireRule(name: string): RuleId {
  const rule = ruleIds.find(each => each === name)
  if (rule) return rule
  const near = nearestWord(name, ruleIds)
  throw usage(`no rule is called "${name}"${near ? ` (did you mean ${near}?)` : ''}`)
}

function usage(message: string): TrackerError {
  return new TrackerError('usage', message, {hint: 'see: tracker check --help'})
}
