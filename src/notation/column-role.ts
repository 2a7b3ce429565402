import {columnWords, foreignDateWords} from './column-words.ts'
import {normaliseTitle} from './normalise-title.ts'
import {properText} from './proper-text.ts'
import {readGlyph} from './read-glyph.ts'

/** What the cells of a column are. */
export type ColumnRole = 'name' | 'status' | 'date' | 'rating' | 'note' | 'number' | 'other'

type Matcher = (header: string) => boolean

const parentheses = /[(（[][^()（）[\]]*[)）\]]/g
const numberSign = /^(?:#|№|n[oº°]\.?|nr\.?)$/i
const endsInNumberSign = /[^#][ \t](?:#|№)$/
/** `Date Completed` is a date and `Status notes` are notes: the role listed first wins inside a phrase. */
const strength = ['date', 'rating', 'note', 'status', 'number', 'name'] as const
const exactRoles = new Map<string, Set<ColumnRole>>()
for (const role of strength) {
  for (const word of columnWords[role]) {
    const key = normaliseTitle(word)
    exactRoles.set(key, (exactRoles.get(key) ?? new Set()).add(role))
  }
}
const containing = strength.map(role => ({role, matches: matcherOf(columnWords[role])}))
const isForeignDate = matcherOf(foreignDateWords)

/** The role that a header's words give their column; `undefined` when they give none, or not only one. */
export function roleOfHeader(header: string): ColumnRole | undefined {
  const roles = rolesOfHeader(header)
  return roles.length === 1 ? roles[0] : undefined
}

/** All that a header can mean: `Completed` heads a column of marks or one of dates. The values must tell. */
export function rolesOfHeader(header: string): readonly ColumnRole[] {
  const {text} = properText(header.slice(0, 200))
  const outside = text.replace(parentheses, ' ').trim()
  if (numberSign.test(outside) || endsInNumberSign.test(outside)) return ['number']
  if (outside.startsWith('#')) return []
  const words = normaliseTitle(outside)
  if (words === '') return readGlyph(outside, 0)?.status === 'done' ? ['status'] : []
  const exact = exactRoles.get(words)
  if (exact !== undefined) return [...exact]
  if (isForeignDate(words)) return []
  const role = containing.find(({matches}) => matches(words))?.role
  return role === undefined ? [] : [role]
}

/** Whole words, except in the scripts that do not set words apart. */
function matcherOf(words: readonly string[]): Matcher {
  const keys = words.map(normaliseTitle)
  const joined = keys.filter(key => isJoinedScript(key))
  const apart = keys.filter(key => !isJoinedScript(key)).map(key => ` ${key} `)
  return header => joined.some(key => header.includes(key)) || apart.some(key => ` ${header} `.includes(key))
}

function isJoinedScript(word: string): boolean {
  return (
    word.length > 1 &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u.test(word)
  )
}
