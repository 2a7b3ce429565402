import type {Problem} from '../problem.ts'

/** What is damaged is said once, with the repairs of all. */
export function tellDamage(damage: readonly Problem[]): readonly Problem[] {
  const inOrder = damage.toSorted((a, b) => a.span.start - b.span.start)
  const [first] = inOrder
  if (!first) return []
  const places = damage.length === 1 ? 'one place' : `${damage.length} places`
  const message = `the file was once saved in a wrong encoding, which damaged its signs in ${places}`
  return [{...first, message, fix: inOrder.flatMap(({fix = []}) => fix)}]
}
