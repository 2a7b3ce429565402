import {unitOf} from '../scope-path.ts'
import type {ItemName} from '../shelves.ts'
import type {PackedNames} from './pack-names.ts'
import {inLine, type PackedModel} from './packed-model.ts'
import {given} from './stream-reader.ts'
import type {Unpacking} from './unpacking.ts'

/** Of all items. */
export function unpackNames(scopeOf: ScopeOf, {lines, parse}: PackedModel['names']): readonly ItemName[] {
  return lines.flatMap((_, line) => namesInLine(scopeOf, parse(line), line * inLine.items))
}

/** Of all items with exactly this title: most lines are passed over by their text. */
export function unpackNamesakes(
  scopeOf: ScopeOf,
  {lines, textOf, parse}: PackedModel['names'],
  title: string,
): readonly ItemName[] {
  const packed = JSON.stringify(title)
  return lines.flatMap((_, line) => {
    if (!textOf(line).includes(packed)) return []
    return namesInLine(scopeOf, parse(line), line * inLine.items).filter(name => name.title === title)
  })
}

/** Of those whose names are in one packed line, the first of which has the given position. */
export function namesInLine(
  scopeOf: ScopeOf,
  [ids, keys, titles, scopes]: PackedNames,
  first: number,
): readonly ItemName[] {
  return ids.map((id, index) => {
    const scope = scopeOf(given(scopes[index]))
    const [key, title] = [given(keys[index]), given(titles[index])]
    return {id, key, title, scope, unit: unitOf(scope), position: first + index}
  })
}

type ScopeOf = Unpacking['scopeOf']
