import {once} from '../notation/once.ts'
import {type Findings, type FindingsBefore, keepFindings} from './findings.ts'
import {joinProblems} from './join-problems.ts'
import type {Curriculum} from './model.ts'

interface Search {
  readonly found: () => Findings | undefined
  readonly before: FindingsBefore | null
}

const searches = new WeakMap<Curriculum, Search>()

/** Problems are looked for when somebody asks for them: most commands never do. `before` is what is known of them else. */
export function withProblems(
  curriculum: Curriculum,
  find: () => Findings,
  before: FindingsBefore | null = null,
): Curriculum {
  // What they are looked for in is let go when they are found: the blocks of a large document weigh a lot.
  let known: Findings | (() => Findings) = find
  const problems = once(() => {
    if (typeof known === 'function') known = known()
    return joinProblems(curriculum, known)
  })
  const {problems: _, ...others} = Object.getOwnPropertyDescriptors(curriculum)
  const lazy: Curriculum = Object.defineProperties(
    {
      get problems() {
        return problems()
      },
    },
    others,
  ) as Curriculum
  searches.set(lazy, {found: () => (typeof known === 'function' ? undefined : known), before})
  return lazy
}

/** What was found when somebody asked, else what was known before; `null` where neither is. */
export function findingsOf(curriculum: Curriculum): FindingsBefore | null {
  const {found, before = null} = searches.get(curriculum) ?? {}
  const findings = found?.()
  return findings ? keepFindings(curriculum, findings) : before
}

/** Whether somebody has asked. */
export function areFound(curriculum: Curriculum): boolean {
  return searches.get(curriculum)?.found() !== undefined
}
