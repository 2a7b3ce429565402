import {expect} from 'vitest'
import type {Outcome} from '../../src/library/index.ts'
import {whyNoRenderer} from './render-html.ts'
import {type RenderedChange, renderedChanges} from './rendered-changes.ts'
import {byteRanges, findStrayByte} from './stray-byte.ts'

/**
 * Judges a change by what it declared, from outside: no byte differs but inside the declared spans, and on
 * GitHub nothing looks different but what was declared, in its line.
 */
export function judgeChange(before: Uint8Array, after: Uint8Array, outcome: Outcome): void {
  const spans = outcome.edits.map(({span}) => span)
  expect(findStrayByte(before, after, byteRanges(before, spans))).toBeNull()
  if (outcome.edits.length === 0) expect(Buffer.compare(before, after)).toBe(0)
  if (whyNoRenderer === null) judgeAppearance(renderedChanges(before, after), outcome)
}

function judgeAppearance(seen: readonly RenderedChange[], {changes, refreshed}: Outcome): void {
  const declared = [...changes, ...refreshed].map(({line}) => line)
  const surprising = seen.filter(change => !declared.some(line => covers(change, line)))
  expect({surprising, changes, refreshed}).toEqual({surprising: [], changes, refreshed})
  for (const change of seen) {
    const intended = changes.filter(({line}) => covers(change, line)).length
    const alike = seen.filter(({kind, lines}) => kind === change.kind && lines[0] === change.lines[0]).length
    if (change.kind === 'cell' || change.kind === 'box')
      expect({change, alike: alike <= intended}).toEqual({change, alike: true})
  }
}

function covers({lines: [first, last]}: RenderedChange, line: number): boolean {
  return first <= line && line <= last
}
