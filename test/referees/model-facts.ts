import type {Curriculum} from '../../src/curriculum/model.ts'

/** What in a model is one of its own parts, not a copy. */
const references = new Set(['scope', 'unit', 'parent', 'table', 'list', 'counts'])

/**
 * A model as plain data, with everything in it but its problems. Parts that are shared are told by where they are among the
 * model's own: two models are equal when these are, and their parts are shared alike. Throws where a part is a stranger.
 */
export function modelFacts(curriculum: Curriculum): Readonly<Record<string, unknown>> {
  const {text, lines, problems: _, scopes, parts, units, tables, lists, items, ...facts} = curriculum
  const names = new Map<unknown, string>()
  for (const [kind, things] of Object.entries({scope: scopes, table: tables, list: lists, item: items}))
    things.forEach((thing, index) => {
      names.set(thing, `${kind} ${index}`)
    })
  const nameOf = (value: unknown): string => {
    const name = names.get(value)
    if (name === undefined) throw new Error('a part of another model')
    return name
  }
  const plain = (value: unknown, key = ''): unknown => {
    if (value === null || typeof value !== 'object') return value
    if (references.has(key)) return nameOf(value)
    if (Array.isArray(value)) return value.map(each => plain(each))
    if (value instanceof Map) return ['map', ...value]
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(byName)
        .map(([name, each]) => [name, plain(each, name)]),
    )
  }
  return {
    text,
    lineCount: lines.lineCount,
    facts: plain(facts),
    scopes: plain(scopes),
    parts: parts.map(nameOf),
    units: units.map(nameOf),
    tables: plain(tables),
    lists: plain(lists),
    items: plain(items),
  }
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1
}
