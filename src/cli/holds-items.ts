import {isTrackable} from '../curriculum/item-facts.ts'
import {readDocument} from '../storage/read-document.ts'
import {decodeTracker} from './decode-tracker.ts'

/** Whether a file holds anything to track; one that cannot be read or understood does not. */
export function holdsItems(path: string): boolean {
  try {
    const {bytes} = readDocument({path, shown: path})
    return decodeTracker(bytes, path).curriculum.items.some(isTrackable)
  } catch {
    return false
  }
}
