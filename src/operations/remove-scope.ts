import type {Curriculum, Item} from '../curriculum/model.ts'
import type {Part, Scope, Section, Unit} from '../curriculum/scope.ts'
import {isWithin, unitOf} from '../curriculum/scope-path.ts'
import type {Span} from '../source/span.ts'
import {deleteLines} from './delete-lines.ts'
import {followRange, holderOf, rangeIn} from './follow-range.ts'
import {describe} from './item-change.ts'
import {startOfLine, startOfNextLine} from './line-prefix.ts'
import type {Change, Operation} from './operation.ts'
import {scopeSubject} from './subjects.ts'

/**
 * The lines of a unit, a part or a section, with all that is in it and the rule that divides it from what follows; the
 * range in the heading of a unit's part follows. Labelled lines behind the last rule, such as `Last Updated`, stay.
 */
export function removeScope(curriculum: Curriculum, scope: Part | Unit | Section): Operation {
  const span = linesOf(curriculum, scope)
  const holder = scope.kind === 'unit' ? holderOf(scope) : null
  const range = holder && scope.kind === 'unit' ? rangeIn(curriculum, holder, scope) : null
  const {edits, changes, ...follow} = followRange(curriculum, holder, range)
  const inside = curriculum.scopes.filter(each => isWithin(each, scope))
  const kept = itemsBehind(curriculum, scope, span.end)
  return {
    edits: [{span, text: ''}, ...edits],
    changes: [...goneWith(curriculum, scope, span), ...changes],
    ...follow,
    goneScopes: inside.map(scopeSubject),
    arrivals: kept.map(({kind, title}) => ({kind, title})),
    warnings: [],
    writesText: false,
    restructures: true,
  }
}

/** A unit stands for what is in it; what is in none is named one by one. */
function goneWith(curriculum: Curriculum, scope: Scope, span: Span): readonly Change[] {
  const isNamed = (place: Scope): boolean => {
    const unit = unitOf(place)
    return isWithin(place, scope) && !(unit && isWithin(unit, scope))
  }
  const units = curriculum.units.filter(unit => isWithin(unit, scope))
  const sections = curriculum.scopes.filter(
    each => each.kind === 'section' && each.form === 'heading' && isNamed(each),
  )
  const items = curriculum.items.filter(item => isNamed(item.scope) && item.span.start < span.end)
  return [
    ...[...new Set<Scope>([scope, ...units, ...sections])].map(gone),
    ...items.map(item => describe(item, {field: 'title', before: item.title, after: null})),
  ]
}

function gone(scope: Scope): Change {
  const {slug, title, line} = scope
  const id = scope.kind === 'unit' ? scope.id : slug
  return {item: title, id, key: id, field: 'title', before: title, after: null, line}
}

const rule = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*(?:\r\n|\r|\n|$)(?:[ \t]*(?:\r\n|\r|\n))*/
const ruleBefore = /(?:^|\r\n|\r|\n)(?:-{3,}|\*{3,}|_{3,})[ \t]*(?:\r\n|\r|\n)\s*$/

function linesOf(curriculum: Curriculum, scope: Part | Unit | Section): Span {
  const {text} = curriculum
  const start = startOfLine(text, scope.heading.start)
  if (scope.kind === 'section' && scope.form !== 'heading') return linesOfLabel(text, start, scope)
  const behind = rule.exec(text.slice(scope.span.end))?.[0].length ?? 0
  const divides =
    ruleBefore.test(text.slice(0, start)) || isSibling(curriculum, scope, scope.span.end + behind)
  const end = beforeFooter(curriculum, scope) ?? scope.span.end + (divides ? behind : 0)
  return end < text.length ? {start, end} : {start: beforeRule(text, start), end}
}

function linesOfLabel(text: string, start: number, {span}: Section): Span {
  const written = text.slice(start, span.end).trimEnd()
  return deleteLines(text, {start, end: start + written.length}).span
}

/** Whether the next place of the same kind begins there: else the rule before it divides what is around them. */
function isSibling({text, scopes}: Curriculum, {parent}: Scope, offset: number): boolean {
  return scopes.some(each => each.parent === parent && startOfLine(text, each.heading.start) === offset)
}

/** The rule before what is the last of a document would divide nothing any more. */
function beforeRule(text: string, start: number): number {
  const found = ruleBefore.exec(text.slice(0, start))
  if (!found) return start
  const kept = text.slice(0, found.index).trimEnd().length
  return /[\r\n]$/.test(text) ? startOfNextLine(text, kept) : kept
}

/** Behind the last rule in it, where nothing but labelled lines follows. */
function beforeFooter(curriculum: Curriculum, scope: Scope): number | undefined {
  const {text} = curriculum
  const {start, end} = scope.span
  const last = [...text.slice(start, end).matchAll(/^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gm)].at(-1)
  if (scope.kind === 'unit' || !last) return undefined
  const at = start + last.index
  const from = at + (rule.exec(text.slice(at))?.[0].length ?? 0)
  const items = itemsBehind(curriculum, scope, from)
  const isFooter = items.length > 0 && items.every(item => item.kind === 'field' && item.scope === scope)
  const inner = curriculum.scopes.some(each => each.heading.start >= from && each.heading.start < end)
  return isFooter && !inner ? from : undefined
}

function itemsBehind({items}: Curriculum, scope: Scope, offset: number): readonly Item[] {
  return items.filter(item => isWithin(item.scope, scope) && item.span.start >= offset)
}
