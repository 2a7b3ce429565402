import type {Curriculum, Task} from './model.ts'
import {surveyItems} from './survey-items.ts'

/** The boxes directly inside each box that has some. */
export function nestedTasks(curriculum: Curriculum): ReadonlyMap<Task, readonly Task[]> {
  return surveyItems(curriculum).nested
}

/** All boxes inside a box, however deep, in document order. */
export function tasksInside(curriculum: Curriculum, task: Task): readonly Task[] {
  const nested = nestedTasks(curriculum)
  const collect = (each: Task): readonly Task[] =>
    (nested.get(each) ?? []).flatMap(inner => [inner, ...collect(inner)])
  return collect(task)
}
