import type {Curriculum, Scope} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import type {Operation} from './operation.ts'
import {requireName} from './rename-item.ts'
import {scopeSubject} from './snapshot.ts'

/** Another name in a heading or label; a unit keeps its word, its number and its mark. */
export function renameScope(curriculum: Curriculum, scope: Scope, typed: string): Operation {
  const name = nameOfScope(scope, requireName(typed))
  const old = scope.kind === 'unit' && scope.name !== '' ? scope.name : scope.title
  const raw = curriculum.text.slice(scope.heading.start, scope.heading.end)
  const at = raw.indexOf(old)
  if (at < 0) {
    throw new TrackerError('wrong-kind', `the heading on line ${scope.line} has markup in it`, {
      hint: 'rename it by hand',
    })
  }
  const position = scope.kind === 'section' && scope.form !== 'heading' ? 'label' : 'heading'
  const start = scope.heading.start + at
  const title = scope.title.replace(old, () => name)
  const subject = scopeSubject(scope)
  const isNumbered =
    scope.kind === 'unit' || scope.kind === 'document' || (scope.kind === 'part' && scope.number !== null)
  const to = subject.slice(0, subject.length - scope.title.length) + title
  return {
    edits: name === old ? [] : [{span: {start, end: start + old.length}, text: printText(name, position)}],
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

/** A unit that has a number and no name yet keeps its number: `Week 2` becomes `Week 2: Consensus`. */
function nameOfScope(scope: Scope, name: string): string {
  const isBare = scope.kind === 'unit' && scope.number !== null && scope.name === ''
  if (!isBare || readUnitHeading(name)) return name
  return `${scope.title}${/[\u3400-\u9fff]$/.test(scope.title) ? '：' : ': '}${name}`
}
