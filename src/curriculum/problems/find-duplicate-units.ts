import type {Unit} from '../scope.ts'
import {unitLabel} from '../scope-path.ts'
import {duplicateMessage} from './duplicate-message.ts'
import {findAlike} from './find-alike.ts'
import type {Finding} from './inspection.ts'
import type {Region} from './region.ts'

/** Units of one part that are called alike: a command cannot tell which is meant. */
export function findDuplicateUnits({units}: Region): readonly Finding[] {
  const numbered = units().filter(({number}) => number !== null)
  return findAlike(numbered, unit => unit.parent, nameOfUnit).map(([first, second, ...more]): Finding => {
    const message = duplicateMessage(unitLabel(first), first, more.length)
    return {rule: 'duplicate-name', message, span: second.heading}
  })
}

function nameOfUnit({word, number, lastNumber}: Unit): string {
  return `${word} ${number} ${lastNumber}`
}
