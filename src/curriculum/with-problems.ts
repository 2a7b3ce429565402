import type {Curriculum} from './model.ts'
import {structureRules} from './problems/structure-rules.ts'

type Problems = Curriculum['problems']

interface Search {
  readonly found: () => Problems | undefined
  readonly structure: Problems | null
}

const searches = new WeakMap<Curriculum, Search>()

/**
 * Problems are looked for when somebody asks for them: most commands never do. `structure` are those of the structure, where
 * they are known before.
 */
export function withProblems(
  curriculum: Curriculum,
  find: () => Problems,
  structure: Problems | null = null,
): Curriculum {
  // What they are looked for in is let go when they are found: the blocks of a large document weigh a lot.
  let known: Problems | (() => Problems) = find
  const {problems: _, ...others} = Object.getOwnPropertyDescriptors(curriculum)
  const lazy: Curriculum = Object.defineProperties(
    {
      get problems() {
        if (typeof known === 'function') known = known()
        return known
      },
    },
    others,
  ) as Curriculum
  searches.set(lazy, {found: () => (typeof known === 'function' ? undefined : known), structure})
  return lazy
}

/** The problems of a document that were looked for already: all, or `null`. */
export function problemsSoFar(curriculum: Curriculum): Problems | null {
  return searches.get(curriculum)?.found() ?? null
}

/** Those of its structure; `null` where they are not known, and where a conflict hides some of them. */
export function structureSoFar(curriculum: Curriculum): Problems | null {
  const known = searches.get(curriculum)?.structure
  if (known) return known
  const found = problemsSoFar(curriculum)
  if (!found || found.some(({rule}) => rule === 'conflict-markers')) return null
  return found.filter(({rule}) => structureRules.has(rule))
}
