import {scopeAddress} from '../curriculum/candidates.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {type DerivedValue, deriveValues} from './derive-values.ts'
import type {Operation} from './operation.ts'
import {printWrites} from './print-writes.ts'

/** Sets every derived value that does not agree with the document to what it should be; of all, or of those wanted. */
export function refreshValues(
  curriculum: Curriculum,
  isWanted: (value: DerivedValue) => boolean = () => true,
): Operation {
  const wrong = deriveValues(curriculum).values.filter(
    value => !value.agrees && !value.isDoubtful && isWanted(value),
  )
  return {
    edits: printWrites(
      curriculum.text,
      wrong.map(value => value.write(value.computed)),
    ),
    changes: wrong.map(({subject, field, label, line, written, computed, fact}) => ({
      item: label,
      id: addressOf(fact.holder, curriculum),
      key: subject,
      field: field === 'mark' ? 'status' : field,
      before: written,
      after: computed,
      line,
    })),
    expectations: wrong.map(({subject, field, computed}) => ({subject, field, after: computed})),
    warnings: [],
    writesText: false,
  }
}

/** What a person can type for it. */
function addressOf(holder: DerivedValue['fact']['holder'], {scopes}: Curriculum): string {
  return 'id' in holder ? holder.id : scopeAddress(holder, scopes)
}
