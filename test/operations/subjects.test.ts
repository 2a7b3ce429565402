import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Curriculum} from '../../src/library/index.ts'
import {parse} from '../../src/library/index.ts'
import {itemSubject, numberedScopeSubject} from '../../src/operations/find-subject.ts'
import {itemSubjects, scopeSubjects} from '../../src/operations/subjects.ts'
import {randomDocument} from '../referees/random-documents.ts'

/** Names that make one of themselves and a kind: `A`, and in it `B task C`; `A task B`, and in it `C`. */
const title = fc.constantFrom(
  'A',
  'B',
  'A task B',
  'B task C',
  'C',
  'C field D',
  'Part 1',
  'Module 1',
  'Week 1',
)
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('##', '###', '####', '#####'), title)
    .map(([signs, name]) => `\n${signs} ${name}\n`),
  title.map(name => `- [ ] ${name}`),
  title.map(name => `\n**${name}:** 3\n`),
  title.map(name => `\n**${name}**\n`),
  title.map(name => `\n**${name}:**\n- [x] ${name}\n- ${name}`),
  title.map(name => `\n| ${name} | Status |\n|---|---|\n| ${name} | ✅ |\n| B | ⬜ |\n`),
  title.map(name => `\n| # | Date | ${name} |\n|---|---|---|\n| 1 | 2025-11-03 | ${name} |\n| 2 | | |\n`),
  fc.constant('\n---\n'),
)

function expectSubjects(curriculum: Curriculum): void {
  const all = itemSubjects(curriculum)
  for (const item of curriculum.items) expect(itemSubject(curriculum, item)).toBe(all.get(item) ?? item.key)
  const scopes = scopeSubjects(curriculum)
  for (const scope of curriculum.scopes)
    expect(numberedScopeSubject(curriculum, scope)).toBe(scopes.get(scope))
}

test.each([
  [
    'with a name that another scope and title make as well',
    ['## A', '', '- [ ] B task C', '## A task B', '', '- [ ] C'],
  ],
  [
    'of scopes that are called alike, one in the other',
    ['## Phase 1', '- [ ] X', '### Module 1', '- [ ] X', '#### Week 1', '- [ ] X', '', '---', '', '- [ ] X'],
  ],
  [
    'of scopes that are called alike, apart',
    ['## A', '- [ ] X', '- [ ] X', '## B', '- [ ] X', '## A', '- [ ] X'],
  ],
])('a subject is numbered in document order: of items %s', (_, lines) => {
  const {curriculum} = parse(Buffer.from(lines.join('\n')))
  expectSubjects(curriculum)
  expect(new Set(curriculum.items.map(item => itemSubject(curriculum, item))).size).toBe(
    curriculum.items.length,
  )
})

test('a subject that is found alone is the one that naming everything gives', () => {
  fc.assert(
    fc.property(fc.array(line, {maxLength: 24}), lines => {
      // Asking for the subject of one item first: those of all others are not known yet.
      expectSubjects(parse(Buffer.from(lines.join('\n'))).curriculum)
    }),
    {numRuns: 80},
  )
  fc.assert(
    fc.property(randomDocument(24), text => {
      expectSubjects(parse(Buffer.from(text)).curriculum)
    }),
    {numRuns: 15},
  )
})
