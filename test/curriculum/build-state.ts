import type {Item, Table} from '../../src/curriculum/model.ts'
import type {Scope} from '../../src/curriculum/scope.ts'
import type {Span} from '../../src/source/span.ts'

/** What has been built so far. */
export interface State {
  readonly scopes: Scope[]
  readonly items: Item[]
  readonly tables: Table[]
  readonly positions: Map<string, number>
  readonly slugs: Map<string, number>
  scope: Scope
  line: number
}

export const noSpan: Span = {start: 0, end: 0}

export function scopeBase(line: number, title: string, slug: string, parent: Scope | null) {
  const span = {start: line * 100, end: line * 100 + 99}
  return {title, slug, heading: span, span, line, parent}
}

export function climb(scope: Scope, isWanted: (scope: Scope) => boolean): Scope {
  let each = scope
  while (!isWanted(each) && each.parent) each = each.parent
  return each
}

export function uniqueSlug(state: State, text: string): string {
  const slug = text.includes('/') ? text : slugOf(text)
  const count = (state.slugs.get(slug) ?? 0) + 1
  state.slugs.set(slug, count)
  return count === 1 ? slug : `${slug}-${count}`
}

export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
