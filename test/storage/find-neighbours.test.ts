import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {changeDocument} from '../../src/storage/change-document.ts'
import {findNeighbours} from '../../src/storage/find-neighbours.ts'
import {makeSandbox, replacing} from './sandbox.ts'

describe('findNeighbours', () => {
  it('finds what editors keep beside a file while it is open', () => {
    const {place, pathOf} = makeSandbox()
    const names = [
      '.progress.md.swp',
      '.progress.md.swo',
      '.#progress.md',
      '#progress.md#',
      '.~lock.progress.md#',
    ]
    for (const name of names) {
      if (name.startsWith('.#')) symlinkSync('somebody@somewhere.1234:5678', pathOf(name))
      else writeFileSync(pathOf(name), '')
    }
    expect(findNeighbours(place.path)).toEqual(names.toSorted().map(name => ({kind: 'open', name})))
  })

  it('finds the second versions that syncing programs leave', () => {
    const {place, pathOf} = makeSandbox()
    const names = [
      "progress (Ann's conflicted copy 2025-11-03).md",
      'progress (conflicted copy 2025-11-03 101500).md',
      'progress (SFConflict ann@example.org 2025-11-03-10-15-00).md',
      'progress.sync-conflict-20251103-101500-ABCDEFG.md',
      'progress_conflict-20251103-101500.md',
    ]
    for (const name of names) writeFileSync(pathOf(name), '')
    expect(findNeighbours(place.path)).toEqual(names.toSorted().map(name => ({kind: 'conflict', name})))
  })

  it('passes over everything else', () => {
    const {place, pathOf} = makeSandbox()
    const names = [
      'progress.md~',
      'progress-2.md',
      'progress (1).md',
      'progress.md.bak',
      'conflicts.md',
      '.notes.md.swp',
      'notes (conflicted copy).md',
      'progress.sync-conflict-20251103-101500-ABCDEFG.txt',
    ]
    for (const name of names) writeFileSync(pathOf(name), '')
    mkdirSync(pathOf('progress'))
    expect(findNeighbours(place.path)).toEqual([])
  })

  it('finds nothing in a directory that is not there', () => {
    expect(findNeighbours('/nowhere/at/all.md')).toEqual([])
  })
})

describe('a saved change', () => {
  it('mentions each kind of neighbour once, and leaves them alone', async () => {
    const {place, environment, pathOf, names} = makeSandbox()
    const neighbours = ['.progress.md.swp', 'progress (1 conflict).md', 'progress_conflict-2.md']
    for (const name of neighbours) writeFileSync(pathOf(name), '')
    const {warnings} = await changeDocument(place, replacing('two', 'zwei'), {environment})
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toContain('.progress.md.swp')
    expect(warnings[1]).toContain('progress (1 conflict).md and 1 more')
    expect(names()).toEqual([...neighbours, 'progress.md'].toSorted())
  })

  it('says nothing of them when nothing is saved', async () => {
    const {place, environment, pathOf} = makeSandbox()
    writeFileSync(pathOf('.progress.md.swp'), '')
    const {warnings} = await changeDocument(place, replacing('nowhere', 'zwei'), {environment})
    expect(warnings).toEqual([])
  })
})
