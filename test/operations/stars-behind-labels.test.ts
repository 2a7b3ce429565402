import {expect, test} from 'vitest'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {type Operation, parse, perform, setValue} from '../../src/library/index.ts'
import {day} from '../calendar/day.ts'

const today = day('2025-11-05')

function set(line: string, value: string): string | undefined {
  const document = parse(Buffer.from(`## Week 1: Knots\n\n${line}\n`))
  const operate = (curriculum: Curriculum): Operation => {
    const [field] = curriculum.items
    if (!field) throw new Error('there is no field')
    return setValue(curriculum, field, {value, today})
  }
  return perform(document, operate, {today}).document.source.text.split('\n')[2]
}

/* A random session found it: each of them once ended as a bug of ours. */
test.each([
  ['**Confidence:** ★★★☆☆', '**Confidence:** ☆☆☆☆☆', '**Confidence:** ★★★★☆'],
  ['**Confidence:** ★★★☆☆ (1-5)', '**Confidence:** ☆☆☆☆☆ (1-5)', '**Confidence:** ★★★★☆ (1-5)'],
  ['**Confidence:** ⭐⭐⭐', '**Confidence:** ☆☆☆☆☆', '**Confidence:** ★★★★☆'],
])('stars behind a label become blank with their place, and stars again: %s', (line, blank, again) => {
  expect(set(line, '')).toBe(blank)
  expect(set(blank, '4')).toBe(again)
})
