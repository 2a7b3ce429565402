import type {Curriculum, Item} from '../curriculum/model.ts'
import {itemSubject} from './find-subject.ts'
import type {Expectation, Operation} from './operation.ts'
import {takeSnapshot} from './snapshot.ts'
import {subjectName} from './subjects.ts'

/**
 * What the snapshot loses when items go. Items alike in scope, kind and title are numbered in it, so that those behind
 * a lost one move up: the last number goes, and the others take over what the next one said.
 */
export function departuresOf(
  curriculum: Curriculum,
  items: readonly Item[],
): Required<Pick<Operation, 'departures' | 'expectations'>> {
  const names = new Set(items.map(nameOf))
  const snapshot = takeSnapshot(curriculum)
  const departures: string[] = []
  const expectations: Expectation[] = []
  for (const name of names) {
    const twins = curriculum.items.filter(item => nameOf(item) === name)
    const subjects = twins.map(item => itemSubject(curriculum, item))
    const kept = twins.flatMap((item, index) => (items.includes(item) ? [] : [subjects[index] ?? '']))
    departures.push(...subjects.slice(kept.length))
    kept.forEach((source, index) => {
      const subject = subjects[index] ?? ''
      if (source === subject) return
      const facts = Object.entries(snapshot.get(source) ?? {})
      expectations.push(...facts.map(([field, after]) => ({subject, field, after})))
    })
  }
  return {departures, expectations}
}

function nameOf(item: Item): string {
  return subjectName(item.scope, item.kind, item.title)
}
