import {readFileSync} from 'node:fs'

type Schema = Readonly<Record<string, unknown>>

/**
 * What is wrong with a value, by the part of JSON Schema that our schemas use; a keyword that is unknown here is a
 * mistake too, so that nothing goes unchecked.
 */
export function schemaMistakes(name: string, value: unknown): string[] {
  const root = readSchema(`${name}.schema.json`)
  return mistakesAt(root, value, {root, path: name})
}

interface Place {
  readonly root: Schema
  readonly path: string
}

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../src/views/schemas/${file}`, import.meta.url), 'utf8'))
}

function mistakesAt(schema: Schema, value: unknown, place: Place): string[] {
  return Object.keys(schema).flatMap(keyword => {
    if (ignored.has(keyword)) return []
    const check = checks[keyword]
    // Each check knows the shape of its own keyword in our schemas.
    return check
      ? check(schema[keyword] as never, value, place)
      : [`${place.path}: unknown keyword ${keyword}`]
  })
}

const ignored = new Set(['$schema', '$id', '$defs', 'title', 'description'])

type Check = (expected: never, value: unknown, place: Place) => string[]

const checks: Readonly<Record<string, Check>> = {
  $ref: (reference: string, value, place) => {
    if (!reference.startsWith('#')) {
      const root = readSchema(reference)
      return mistakesAt(root, value, {...place, root})
    }
    const names = reference.slice(2).split('/')
    const target = names.reduce((each, name) => each[name] as Schema, place.root)
    return mistakesAt(target, value, place)
  },
  allOf: (schemas: Schema[], value, place) => schemas.flatMap(schema => mistakesAt(schema, value, place)),
  type: (types: string | string[], value, {path}) => {
    const isRight =
      [types].flat().includes(typeOf(value)) ||
      (typeOf(value) === 'integer' && [types].flat().includes('number'))
    return isRight ? [] : [`${path}: is ${typeOf(value)}`]
  },
  const: (expected: unknown, value, {path}) => (value === expected ? [] : [`${path}: is not ${expected}`]),
  enum: (allowed: unknown[], value, {path}) => (allowed.includes(value) ? [] : [`${path}: is ${value}`]),
  minimum: (least: number, value, {path}) =>
    typeof value === 'number' && value < least ? [`${path}: ${value}`] : [],
  maximum: (most: number, value, {path}) =>
    typeof value === 'number' && value > most ? [`${path}: ${value}`] : [],
  pattern: (pattern: string, value, {path}) =>
    typeof value === 'string' && !new RegExp(pattern, 'u').test(value) ? [`${path}: ${value}`] : [],
  required: (keys: string[], value, {path}) =>
    keys.filter(key => isRecord(value) && !(key in value)).map(key => `${path}: lacks ${key}`),
  properties: (properties: Record<string, Schema>, value, {root, path}) =>
    Object.entries(properties).flatMap(([key, schema]) =>
      isRecord(value) && key in value ? mistakesAt(schema, value[key], {root, path: `${path}.${key}`}) : [],
    ),
  items: (schema: Schema, value, {root, path}) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => mistakesAt(schema, each, {root, path: `${path}[${index}]`}))
      : [],
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === 'object'
}
