import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {ruleIds, rules} from '../../../src/curriculum/problems/rules.ts'
import {projectPath} from '../../house/project-path.ts'
import {problemLines} from './problem-lines.ts'

/*
 * fixtures/problems/<rule>/: `odd.md` is a small tracker with what the rule is about, `problems` all that check says of
 * it on 2025-11-10, and `fixed.md` the same after `check --fix=<rule>`, where that repairs anything.
 */
const fixtures = projectPath('fixtures/problems')

describe('every rule', () => {
  test.each(ruleIds)('%s has its fixture, and no other', rule => {
    const said = readFileSync(join(fixtures, rule, 'problems'), 'utf8')
    expect(problemLines(readFileSync(join(fixtures, rule, 'odd.md'), 'utf8'))).toBe(said)
    expect(said).toContain(`[${rule}]`)
    expect(said).toContain(`: ${rules[rule].severity}: `)
  })

  test.each(ruleIds)('%s says in one sentence what a learner understands', rule => {
    for (const line of readFileSync(join(fixtures, rule, 'problems'), 'utf8')
      .trim()
      .split('\n')) {
      const message = /: (?:info|warning|error): (.*) \[[a-z-]+\]$/.exec(line)?.[1] ?? ''
      expect(message).toMatch(/[^.]$/)
      expect(message.length).toBeLessThan(130)
      expect(message).not.toMatch(/mdast|span|offset|parse|node|null/)
    }
  })

  test.each(ruleIds)('%s has a repaired fixture when it can repair', rule => {
    expect(existsSync(join(fixtures, rule, 'fixed.md'))).toBe(rules[rule].repair !== 'none')
  })

  test('has a folder, and every folder a rule', () => {
    expect(readdirSync(fixtures).toSorted()).toEqual(ruleIds.toSorted())
  })
})
