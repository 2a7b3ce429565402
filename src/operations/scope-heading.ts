import type {NumberedScope} from '../curriculum/number-plan.ts'
import type {NewBlock} from '../markdown/new-block.ts'
import {printMarkup} from '../markdown/print-text.ts'
import type {FormWords} from '../notation/form-words.ts'
import {heading} from './tracker-blocks.ts'

/** `## Part 1: Foundation (Weeks 1-4)`, `### Week 1: Core Concepts ⬜`: as the outline has it, numbered where it is not. */
export function scopeHeading(words: FormWords, scope: NumberedScope): NewBlock {
  const title = printMarkup(scope.title, 'heading')
  const named = scope.isNumbered ? title : join(unitName(words, scope), title)
  return heading(
    depthOf(scope.level),
    `${named}${scope.kind === 'part' ? range(words, scope) : ''}${markOf(scope)}`,
  )
}

/** `Week 1`, `第1周`: without what it is about. Empty for a section, which has no number. */
export function unitName(words: FormWords, {kind, number, lastNumber}: NumberedScope): string {
  if (number === null) return ''
  const numbers = lastNumber === null || lastNumber === number ? `${number}` : `${number}-${lastNumber}`
  return (kind === 'part' ? words.part : words.week).replace('#', numbers)
}

function join(name: string, title: string): string {
  if (name === '' || title === '') return name + title
  return /[\u3400-\u9fff]$/.test(name) ? `${name}：${title}` : `${name}: ${title}`
}

function markOf({kind}: NumberedScope): string {
  return kind === 'unit' ? ' ⬜' : ''
}

/** The weeks that a part spans, unless its title tells them. */
function range(words: FormWords, part: NumberedScope): string {
  const units = unitsIn(part)
  const numbers = units.flatMap(({number, lastNumber}) => [number ?? 0, lastNumber ?? 0])
  const isTold = /\d[ \t]*[-–—~][ \t]*\d/.test(part.title.plain)
  if (isTold || numbers.length === 0 || units.some(({unit}) => unit !== 'week')) return ''
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const told = first === last ? words.week.replace('#', `${first}`) : rangeOf(words, first, last)
  return ` (${told})`
}

function rangeOf({weeks}: FormWords, first: number, last: number): string {
  return weeks.replace('#-#', `${first}-${last}`)
}

function unitsIn({scopes}: NumberedScope): readonly NumberedScope[] {
  return scopes.flatMap(scope => (scope.kind === 'unit' ? [scope] : unitsIn(scope)))
}

function depthOf(level: number): 2 | 3 | 4 | 5 | 6 {
  return depths[Math.min(level, depths.length - 1)] ?? 6
}

const depths = [2, 3, 4, 5, 6] as const
