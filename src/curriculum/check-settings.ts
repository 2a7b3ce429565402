import {foldPhrase} from '../notation/fold-phrase.ts'
import type {WrittenSetting} from './find-settings.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {listOf, settableRoles} from './read-settings.ts'

/** Settings that name a column or a section which the document does not have. */
export function checkSettings(
  written: readonly WrittenSetting[],
  {tables, scopes}: Pick<Curriculum, 'tables' | 'scopes'>,
): readonly Problem[] {
  if (written.length === 0) return []
  const headers = new Set(tables.flatMap(({columns}) => columns.map(({header}) => foldPhrase(header))))
  const titles = new Set(scopes.map(({title}) => foldPhrase(title)))
  return written.flatMap(({key, value, valueSpan}) => {
    const isColumn = settableRoles.some(role => role === key)
    if (!isColumn && key !== 'ignore') return []
    const known = isColumn ? headers : titles
    return listOf(value)
      .filter(name => !known.has(foldPhrase(name)))
      .map((name): Problem => {
        const start = valueSpan.start + Math.max(value.indexOf(name), 0)
        const message = isColumn ? `no table has a column called "${name}"` : `no section is called "${name}"`
        return {rule: 'setting', severity: 'error', message, span: {start, end: start + name.length}}
      })
  })
}
