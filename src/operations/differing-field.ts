import type {FieldContent, Operation} from './operation.ts'
import type {Facts} from './snapshot.ts'

export type ExpectedFields = ReadonlyMap<string, FieldContent | undefined>

/** The first field that surprises: one that was declared must be as declared, any other as it was. */
export function differingField(
  before: Facts,
  after: Facts,
  expected: ExpectedFields = new Map(),
): string | undefined {
  for (const field in before) {
    if (!expected.has(field) && before[field] !== after[field]) return field
  }
  for (const field in after) {
    if (!expected.has(field) && !(field in before)) return field
  }
  for (const [field, content] of expected) if (!isAsDeclared(after[field], content)) return field
  return undefined
}

/** A text that is a number reads as one: `45 minutes`. */
function isAsDeclared(content: FieldContent | undefined, declared: FieldContent | undefined): boolean {
  const isNumber = typeof content === 'number' && typeof declared === 'string'
  return content === declared || (isNumber && Number.parseFloat(declared) === content)
}

export function expectedFields(expectations: Operation['expectations']): ReadonlyMap<string, ExpectedFields> {
  const expected = new Map<string, Map<string, FieldContent | undefined>>()
  for (const {subject, field, after} of expectations) {
    const fields = expected.get(subject) ?? new Map<string, FieldContent | undefined>()
    expected.set(subject, fields.set(field, after))
  }
  return expected
}
