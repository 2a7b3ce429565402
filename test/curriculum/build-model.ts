import type {Curriculum} from '../../src/curriculum/model.ts'
import type {Part, Scope, Section, Unit} from '../../src/curriculum/scope.ts'
import {indexLines} from '../../src/source/line-index.ts'
import {itemMakers, logMakers} from './build-items.ts'
import {climb, type State, scopeBase, uniqueSlug} from './build-state.ts'

/** A model built by hand, a line for each thing and 100 characters for each line; the text itself stays empty. */
export function startModel(title = 'Tracker') {
  const scope: Scope = {kind: 'document', ...scopeBase(1, title, title.toLowerCase(), null)}
  const state: State = {
    scopes: [scope],
    items: [],
    tables: [],
    positions: new Map(),
    slugs: new Map(),
    scope,
    line: 1,
  }
  return {
    ...scopeMakers(state),
    ...itemMakers(state),
    ...logMakers(state),
    finish: () => finish(state, title),
  }
}

function scopeMakers(state: State) {
  const [root] = state.scopes
  const open = <Kind extends Scope>(scope: Kind): Kind => {
    state.scopes.push(scope)
    state.scope = scope
    return scope
  }
  const base = (title: string, parent: Scope | null) =>
    scopeBase(++state.line, title, uniqueSlug(state, title), parent)
  return {
    part(number: number, title: string): Part {
      return open({kind: 'part', number, ...base(title, root ?? null)})
    },
    unit(number: number | null, name: string, options: Partial<Unit> = {}): Unit {
      const word = options.word ?? 'week'
      const last = options.lastNumber ?? number
      const numbers = last === number ? `${number ?? ''}` : `${number}-${last}`
      const parent = climb(state.scope, each => each.kind === 'part' || each.kind === 'document')
      const label = `${word.slice(0, 1).toUpperCase()}${word.slice(1)} ${numbers}`.trim()
      const title = name === '' ? label : `${label}: ${name}`
      const id = `${word.slice(0, 1)}${number ?? 'x'}`
      const rest = {id, word, number, lastNumber: last, name, mark: null, ...base(title, parent)}
      return open({kind: 'unit', ...rest, ...options})
    },
    section(title: string, form: Section['form'] = 'label'): Section {
      const parent = climb(
        state.scope,
        each => each.kind !== 'section' || (form === 'label' && each.form === 'bold'),
      )
      return open({kind: 'section', form, ...base(title, parent)})
    },
    outside(title: string): Section {
      return open({kind: 'section', form: 'heading', ...base(title, root ?? null)})
    },
    leave(): void {
      state.scope = state.scope.parent ?? state.scope
    },
  }
}

function finish(state: State, title: string): Curriculum {
  return {
    text: '',
    lines: indexLines(''),
    title,
    notation: {
      alphabet: 'proper',
      statusForms: {},
      dateFormat: null,
      tickedBox: 'x',
      hasStartedBoxes: false,
    },
    scopes: state.scopes,
    parts: state.scopes.filter(scope => scope.kind === 'part'),
    units: state.scopes.filter(scope => scope.kind === 'unit'),
    tables: state.tables,
    lists: [],
    items: state.items,
    problems: [],
  }
}
