import {scaleOf} from '../curriculum/item-facts.ts'
import type {Item} from '../curriculum/model.ts'
import type {Change, FieldContent} from '../operations/operation.ts'
import type {CompletionChange, Outcome, Refreshed} from '../operations/outcome.ts'
import {readLine} from '../source/read-line.ts'
import type {ReportedChange} from './json-change.ts'
import type {Look} from './look.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {readableText} from './readable-text.ts'
import {type Fact, showFacts} from './show-facts.ts'
import {showFieldContent} from './show-field-content.ts'
import {symbolsFor} from './symbols.ts'
import {wrapOn} from './wrap-text.ts'

/** A change that a person is told about. */
export interface ChangeReport extends ReportedChange {
  /** The items that were asked for: for the scale of their stars, and for their names when nothing changed. */
  readonly subjects: readonly Item[]
  /** Whether to name the file: when it is not in the working directory. */
  readonly namesFile: boolean
  /** What to type to take the change back; `null` when there is no such thing. */
  readonly takeBack: string | null
  /** The likely next command; shown on a terminal only. */
  readonly likelyNext: string | null
}

/** What was changed, where, what else was kept true, the completion, and how to take it all back. */
export function showChange(report: ChangeReport, look: Look): string {
  const {outcome, file, dryRun, namesFile} = report
  if (outcome.before === outcome.after)
    return printLines(wrapOn(readableText(nothingToChange(report), look), look))
  const opening = [
    ...(dryRun ? ['dry run: nothing was written'] : []),
    ...(namesFile ? [`file: ${readableText(file, look)}`] : []),
  ]
  return printLines([
    ...opening.flatMap(line => wrapOn(line, look)),
    ...changeLines(report, look),
    ...refreshedLines(outcome, look),
    ...closingLines(report, look),
  ])
}

function nothingToChange({subjects, file, namesFile}: ChangeReport): string {
  const where = namesFile ? ` in ${file}` : ''
  const names = subjects.map(({title, id}) => `${title} (${id})`).join(', ')
  if (names === '') return `Nothing to change${where}.`
  return `Nothing to change${where}: ${names} ${subjects.length === 1 ? 'is' : 'are'} like that already.`
}

function changeLines({outcome, subjects}: ChangeReport, look: Look): string[] {
  const isPercentage = percentageLines(outcome.before)
  const scales = new Map(subjects.map(item => [item.key, scaleOf(item)]))
  const facts = (changes: readonly Change[]): Fact[] =>
    changes.map(change => {
      const showing = {scale: scales.get(change.key) ?? null, look, isPercentage}
      return comingOrGoing(change, look) ?? {label: change.field, text: beforeAfter(change, showing)}
    })
  const groups = groupByItem(outcome.changes)
  return groups.flatMap(([heading, changes]) => {
    const name = readableText(heading, look)
    if (look.plain) return facts(changes).map(({label, text}) => `changed: ${name}, ${label}, ${text}`)
    return [...wrapOn(name, look).map(paletteFor(look).strong), ...indented(facts(changes), look)]
  })
}

/** A thing that had no title before, or has none after, is new or gone. */
function comingOrGoing({field, before, after, line}: Change, {plain}: Look): Fact | undefined {
  if (field !== 'title' || (before !== null && after !== null)) return undefined
  return {label: before === null ? 'added' : 'removed', text: plain ? `line ${line}` : `(line ${line})`}
}

function groupByItem(changes: readonly Change[]): [string, Change[]][] {
  const groups = new Map<string, [string, Change[]]>()
  for (const change of changes) {
    const group = groups.get(change.key)
    if (group === undefined) groups.set(change.key, [`${change.item} (${change.id})`, [change]])
    else group[1].push(change)
  }
  return [...groups.values()]
}

function refreshedLines({refreshed, before: document}: Outcome, look: Look): string[] {
  if (refreshed.length === 0) return []
  const isPercentage = percentageLines(document)
  const facts = refreshed.map(each => ({
    label: readableText(each.field, look),
    text: beforeAfter(each, {scale: null, look, isPercentage}),
  }))
  if (look.plain) return facts.map(({label, text}) => `kept true: ${label}, ${text}`)
  return [paletteFor(look).strong('Also kept true'), ...indented(facts, look)]
}

interface Showing {
  readonly scale: number | null
  readonly look: Look
  readonly isPercentage: (line: number) => boolean
}

function beforeAfter(change: Change | Refreshed, {scale, look, isPercentage}: Showing): string {
  const {field, line} = change
  const mayBeStatus = field === 'status' || !('item' in change)
  const show = (content: FieldContent): string => {
    const shown = showFieldContent(content, {field, scale, mayBeStatus}, look)
    const hasSign = typeof content === 'number' && field !== 'confidence' && isPercentage(line)
    return hasSign ? `${shown}%` : shown
  }
  const [before, after] = [show(change.before), show(change.after)]
  if (look.plain) return `${before} to ${after}, line ${line}`
  return `${before} ${symbolsFor(look).arrow} ${after} (line ${line})`
}

/** Which lines write their number with a sign: `**Completion:** 2%`. */
function percentageLines(document: string): Showing['isPercentage'] {
  return line => /[\d_] ?%/.test(readLine(document, line))
}

const indent = '  '

function indented(facts: readonly Fact[], look: Look): string[] {
  return showFacts(facts, {...look, width: look.width - indent.length}).map(line => indent + line)
}

function closingLines({outcome, dryRun, takeBack, likelyNext}: ChangeReport, look: Look): string[] {
  const facts: Fact[] = [{label: 'Completion', text: showCompletion(outcome.completion, look)}]
  if (takeBack !== null && !dryRun) facts.push({label: 'Take it back', text: takeBack})
  if (likelyNext !== null && look.isTerminal && !dryRun) facts.push({label: 'Next', text: likelyNext})
  return showFacts(facts, look)
}

function showCompletion({before, after}: CompletionChange, look: Look): string {
  if (before === after) return `${after}%`
  if (look.plain) return `${before}% to ${after}%`
  return `${before}% ${symbolsFor(look).arrow} ${after}%`
}
