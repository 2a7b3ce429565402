import type {Curriculum, Task} from './model.ts'

const known = new WeakMap<Curriculum, ReadonlyMap<Task, readonly Task[]>>()

/** The boxes directly inside each box that has some. */
export function nestedTasks(curriculum: Curriculum): ReadonlyMap<Task, readonly Task[]> {
  const before = known.get(curriculum)
  if (before) return before
  const nested = new Map<Task, Task[]>()
  for (const item of curriculum.items) {
    if (item.kind !== 'task' || !item.parent) continue
    const inside = nested.get(item.parent)
    if (inside) inside.push(item)
    else nested.set(item.parent, [item])
  }
  known.set(curriculum, nested)
  return nested
}

/** All boxes inside a box, however deep, in document order. */
export function tasksInside(curriculum: Curriculum, task: Task): readonly Task[] {
  const nested = nestedTasks(curriculum)
  const collect = (each: Task): readonly Task[] =>
    (nested.get(each) ?? []).flatMap(inner => [inner, ...collect(inner)])
  return collect(task)
}
