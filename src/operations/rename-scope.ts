import type {Curriculum} from '../curriculum/model.ts'
import type {Part, Scope} from '../curriculum/scope.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import type {Span} from '../source/span.ts'
import {nameOfUnit} from './name-of-unit.ts'
import type {Operation} from './operation.ts'
import {printHeading, printScopeLabel} from './print-name.ts'
import {requireName} from './rename-item.ts'
import {scopeSubject} from './subjects.ts'
import {withoutSeparator} from './without-separator.ts'

/** Another name in a heading or label; a unit keeps its word, its number and its mark. */
export function renameScope(curriculum: Curriculum, scope: Scope, typed: string): Operation {
  const name = nameOfScope(scope, requireName(typed))
  const old = oldName(scope, name)
  const span = nameSpan(curriculum, scope, old)
  const opening = scope.title.slice(0, placeInTitle(scope, old))
  const isLabel = scope.kind === 'section' && scope.form !== 'heading'
  const printed = isLabel ? printScopeLabel(name) : printHeading(name, opening)
  const title = opening + name + scope.title.slice(opening.length + old.length)
  const subject = scopeSubject(scope)
  const isNumbered =
    scope.kind === 'unit' || scope.kind === 'document' || (scope.kind === 'part' && scope.number !== null)
  const to = scopeSubject({...scope, title})
  return {
    edits: name === old ? [] : [{span, text: printed}],
    changes:
      name === old
        ? []
        : [
            {
              item: scope.title,
              id: scope.slug,
              key: scope.slug,
              field: 'title',
              before: scope.title,
              after: title,
              line: scope.line,
            },
          ],
    expectations: [{subject: isNumbered ? subject : to, field: 'title', after: title}],
    ...(isNumbered || name === old ? {} : {renamedScope: {from: subject, to}}),
    warnings: [],
    writesText: true,
  }
}

/** What the new name stands in place of: not the number of a unit or a part, nor the weeks that a part spans. */
function oldName(scope: Scope, name: string): string {
  if (scope.kind === 'unit' && scope.name !== '') return scope.name
  if (scope.kind !== 'part' || scope.number === null || readUnitHeading(name)) return scope.title
  const whole = readUnitHeading(scope.title)?.name ?? ''
  const bare = spannedUnits.test(name) ? whole : whole.replace(spannedUnits, '')
  return bare === '' ? scope.title : bare
}

const spannedUnits = /(?<![ \t])[ \t]*[(（][^()（）]*\d[ \t]*[-–—~][ \t]*\d[^()（）]*[)）][ \t]*$/u

/** A name may be found in the opening too: `Week 3: 3`. */
function placeInTitle({kind, title}: Scope, name: string): number {
  return Math.max(0, kind === 'unit' || kind === 'part' ? title.lastIndexOf(name) : title.indexOf(name))
}

/** The name as it is written, with its escapes and whatever markup it has. */
function nameSpan({text}: Curriculum, scope: Scope, name: string): Span {
  const {start, end} = scope.heading
  const raw = text.slice(start, end)
  const before = scope.title.slice(0, placeInTitle(scope, name))
  const at = raw.startsWith(before) ? raw.indexOf(name, before.length) : raw.indexOf(name)
  if (at >= 0) return {start: start + at, end: start + at + name.length}
  const opening = scope.title.slice(0, -name.length)
  const mark = scope.kind === 'unit' ? scope.mark?.span : undefined
  const isLast = scope.title.endsWith(name) && raw.startsWith(opening)
  if (!isLast || (mark && mark.end < end)) {
    throw new TrackerError('wrong-kind', `the heading on line ${scope.line} has markup in it`, {
      hint: 'rename it by hand',
    })
  }
  const rest = text.slice(start + opening.length, mark?.start ?? end)
  return {start: start + opening.length, end: start + opening.length + rest.trimEnd().length}
}

/** A unit keeps its number, also one that has no name yet: `Week 2` becomes `Week 2: Consensus`. */
function nameOfScope(scope: Scope, typed: string): string {
  const isHeading = scope.kind === 'section' && scope.form === 'heading'
  const unit = isHeading ? readUnitHeading(typed) : undefined
  if (unit) throw wouldBeUnit(scope, typed, unit.word)
  if (scope.kind === 'part') return nameOfPart(scope, typed)
  if (scope.kind !== 'unit') return typed
  const name = nameOfUnit(typed, {...scope, command: `tracker rename ${scope.id}`}) || scope.name
  if (scope.number === null || scope.name !== '' || name === '') return name || scope.title
  return `${scope.title}${/[\u3400-\u9fff]$/.test(scope.title) ? '：' : ': '}${name}`
}

function nameOfPart({title, number}: Part, typed: string): string {
  const heading = readUnitHeading(title)
  if (!heading?.name) return typed
  const command = `tracker rename "${withoutSeparator(title.slice(0, title.length - heading.name.length))}"`
  return nameOfUnit(typed, {word: heading.word, number, command}) || heading.name
}

function wouldBeUnit({title}: Scope, typed: string, word: string): TrackerError {
  return new TrackerError('invalid-value', `"${typed}" would make a ${word} of the section "${title}"`, {
    hint: `choose a name that does not begin like that of a ${word}; a new unit is made by tracker add`,
  })
}
