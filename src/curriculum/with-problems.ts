import type {Curriculum} from './model.ts'

type Problems = Curriculum['problems']

const finders = new WeakMap<Curriculum, () => Problems | undefined>()

/** Problems are looked for when somebody asks for them: most commands never do. */
export function withProblems(curriculum: Curriculum, find: () => Problems): Curriculum {
  let found: Problems | undefined
  const {problems: _, ...others} = Object.getOwnPropertyDescriptors(curriculum)
  const lazy: Curriculum = Object.defineProperties(
    {
      get problems() {
        found ??= find()
        return found
      },
    },
    others,
  ) as Curriculum
  finders.set(lazy, () => found)
  return lazy
}

/** Those of a document's problems that were looked for already: all, or `undefined`. */
export function problemsSoFar(curriculum: Curriculum): Problems | undefined {
  const soFar = finders.get(curriculum)
  return soFar ? soFar() : curriculum.problems
}
