import {type Census, type Counts, emptyCensus} from '../census.ts'
import type {Register, ScopeRegister} from '../register.ts'
import type {Scope} from '../scope.ts'
import type {PackedRegister} from './pack-register.ts'
import {given} from './stream-reader.ts'
import type {Unpacking} from './unpacking.ts'

export function unpackRegister(scopeOf: Unpacking['scopeOf'], packed: PackedRegister): Register {
  const {fields, entries, nested, logs, marks} = packed
  return {
    fields,
    entries,
    nested,
    logs,
    marks: new Map(marks.map(([group, forms]) => [group, new Map(forms)])),
    scopes: readScopes(scopeOf, packed.scopes),
  }
}

function readScopes(scopeOf: Unpacking['scopeOf'], numbers: readonly number[]): Register['scopes'] {
  const scopes = new Map<Scope, ScopeRegister>()
  let at = 0
  const next = (): number => given(numbers[at++])
  while (at < numbers.length) {
    const scope = scopeOf(next())
    const count = next()
    const runs = count === 2 ? [next(), next()] : Array.from({length: count}, next)
    scopes.set(scope, {runs, census: next() === 1 ? readCensus(next) : null})
  }
  return scopes
}

const {concepts: nothing, interviews} = emptyCensus()

function readCensus(next: () => number): Census {
  return {concepts: readCounts(next), tasks: readCounts(next), questions: readCounts(next), interviews}
}

function readCounts(next: () => number): Counts {
  if (next() === 0) return nothing
  return {'not-started': next(), 'in-progress': next(), done: next(), skipped: next()}
}
