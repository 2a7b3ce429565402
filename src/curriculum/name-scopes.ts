import {
  type HeadingMark,
  readHeadingMark,
  readWrittenMark,
  type WrittenMark,
} from '../notation/read-heading-mark.ts'
import {slugTitle} from '../notation/slug-title.ts'
import type {LineIndex} from '../source/line-index.ts'
import {chooseUnits} from './choose-units.ts'
import {titleWithoutTotal} from './heading-total.ts'
import type {ScopeDraft} from './outline.ts'
import type {Part, Scope, Unit} from './scope.ts'
import {uniqueName} from './unique-name.ts'

export interface NamedScopes {
  readonly scopes: ReadonlyMap<ScopeDraft, Scope>
  /** How often each slug was given, for scopes that are found later. */
  readonly slugs: Map<string, number>
}

/** Gives every scope its final kind, title, slug and id. */
export function nameScopes(drafts: readonly ScopeDraft[], lines: LineIndex, text: string): NamedScopes {
  const chosen = chooseUnits(drafts)
  const naming: Naming = {
    text,
    lines,
    scopes: new Map(),
    slugs: new Map(),
    ids: new Map(),
    letters: unitLetters(chosen.units),
  }
  for (const draft of drafts) {
    const base = scopeBase(naming, draft)
    if (chosen.units.has(draft)) naming.scopes.set(draft, unitScope(naming, draft, base))
    else if (chosen.parts.has(draft)) {
      naming.scopes.set(draft, {...base, kind: 'part', number: draft.unitName?.number ?? null})
    } else if (draft.form === 'document') naming.scopes.set(draft, {...base, kind: 'document'})
    else naming.scopes.set(draft, {...base, kind: 'section', form: draft.form})
  }
  return naming
}

interface Naming {
  readonly text: string
  readonly lines: LineIndex
  readonly scopes: Map<ScopeDraft, Scope>
  /** How often each name was given. */
  readonly slugs: Map<string, number>
  readonly ids: Map<string, number>
  /** What a unit's id begins with, by its word. */
  readonly letters: ReadonlyMap<string, string>
}

type ScopeBase = Omit<Part, 'kind' | 'number'>

function scopeBase(naming: Naming, draft: ScopeDraft): ScopeBase {
  const {lines, scopes, slugs} = naming
  const title = withoutMark(draft.title, markOf(naming, draft))
  return {
    title,
    slug: uniqueName(slugTitle(titleWithoutTotal({title, total: draft.total})) || draft.form, slugs),
    heading: draft.heading,
    span: {start: draft.start, end: draft.end},
    line: lines.lineAt(draft.heading.start),
    parent: draft.parent ? (scopes.get(draft.parent) ?? null) : null,
    total: draft.total,
  }
}

function unitScope(naming: Naming, draft: ScopeDraft, base: ScopeBase): Unit {
  const {letters, ids} = naming
  const heading = draft.unitName
  const word = heading?.canonical ?? 'unit'
  const mark = markOf(naming, draft)
  const address =
    heading?.number == null ? (heading?.day ?? base.slug) : `${letters.get(word) ?? word}${heading.number}`
  return {
    ...base,
    kind: 'unit',
    id: uniqueName(address, ids),
    word: heading?.word ?? word,
    number: heading?.number ?? null,
    lastNumber: heading?.lastNumber ?? null,
    name: heading ? nameOfUnit(base.title, heading.name) : base.title,
    mark: mark ? {span: markSpan(draft, mark), status: mark.status} : null,
  }
}

function markOf({text}: Naming, {title, heading}: ScopeDraft): WrittenMark | undefined {
  return readWrittenMark(title, text.slice(heading.start, heading.end))
}

export function withoutMark(title: string, mark: HeadingMark | undefined): string {
  if (!mark) return title
  return `${title.slice(0, mark.start)}${title.slice(mark.start + mark.length)}`.trim()
}

/** A name in a title without its mark: what looks like one at its end, and is none, belongs to the name. */
export function nameOfUnit(title: string, name: string): string {
  const seeming = readHeadingMark(title)
  if (!seeming || seeming.start === 0) return withoutMark(name, readHeadingMark(name))
  const end = title.slice(0, seeming.start).trimEnd()
  if (name === '') return title.slice(seeming.start)
  return end.endsWith(name) ? title.slice(end.length - name.length) : name
}

function markSpan({heading}: ScopeDraft, {at, length}: WrittenMark): Unit['heading'] {
  return {start: heading.start + at, end: heading.start + at + length}
}

/** The first letter of `week`; the whole word where two kinds of unit begin alike. */
function unitLetters(units: ReadonlySet<ScopeDraft>): ReadonlyMap<string, string> {
  const words = [...new Set([...units].map(unit => unit.unitName?.canonical ?? 'unit'))]
  return new Map(
    words.map(word => [
      word,
      words.some(other => other !== word && other[0] === word[0]) ? word : word.slice(0, 1),
    ]),
  )
}
