import {normaliseTitle} from '../../notation/normalise-title.ts'
import type {Item} from '../model.ts'

/** `more` are those beyond the second. */
export function duplicateMessage(name: string, {line}: {readonly line: number}, more: number): string {
  return `${name} is here ${more === 0 ? 'twice' : `${more + 2} times`}, first in line ${line}`
}

export function nameOfItem({kind, title}: Item): string {
  return `${kind} ${normaliseTitle(title) || title}`
}
