import type {Curriculum} from '../curriculum/model.ts'

/** Why a list of items is empty, for people. */
export function whyNothing({items}: Curriculum): string {
  return items.length > 0
    ? 'Nothing passes all of these filters.'
    : 'There is nothing to list in this file: tracker explain tells how it is read.'
}
