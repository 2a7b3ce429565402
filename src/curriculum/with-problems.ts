import type {Curriculum} from './model.ts'

/** Problems are looked for when somebody asks for them: most commands never do. */
export function withProblems(curriculum: Curriculum, find: () => Curriculum['problems']): Curriculum {
  let found: Curriculum['problems'] | undefined
  return {
    ...curriculum,
    get problems() {
      found ??= find()
      return found
    },
  }
}
