import type {Reason} from '../curriculum/find-reasons.ts'
import type {Item} from '../curriculum/model.ts'
import type {NextItem} from '../curriculum/progress.ts'
import {type JsonItem, jsonItem} from './json-item.ts'

export interface JsonNextItem extends JsonItem {
  readonly reason: string
}

export interface JsonList {
  readonly schemaVersion: 1
  readonly kind: 'list'
  readonly items: readonly JsonItem[]
}

export interface JsonNext {
  readonly schemaVersion: 1
  readonly kind: 'next'
  readonly items: readonly JsonNextItem[]
}

export interface JsonShow {
  readonly schemaVersion: 1
  readonly kind: 'show'
  readonly item: JsonItem
  /** Only when asked for. */
  readonly why?: readonly Reason[]
}

export function jsonList(items: readonly Item[]): JsonList {
  return {schemaVersion: 1, kind: 'list', items: items.map(jsonItem)}
}

export function jsonNext(next: readonly NextItem[]): JsonNext {
  return {schemaVersion: 1, kind: 'next', items: next.map(jsonNextItem)}
}

export function jsonShow(item: Item, why?: readonly Reason[]): JsonShow {
  return {schemaVersion: 1, kind: 'show', item: jsonItem(item), ...(why ? {why} : {})}
}

export function jsonNextItem({item, reason}: NextItem): JsonNextItem {
  return {...jsonItem(item), reason}
}
