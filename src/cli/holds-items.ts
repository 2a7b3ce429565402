import {isTrackable} from '../curriculum/item-facts.ts'
import {readDocument} from '../storage/read-document.ts'
import {decodeTracker} from './decode-tracker.ts'
import {parseText} from './parse-text.ts'

/** Whether a file holds anything to track; one that cannot be read or understood does not. */
export async function holdsItems(path: string): Promise<boolean> {
  try {
    const {bytes} = readDocument({path, shown: path})
    const curriculum = await parseText(decodeTracker(bytes, path).text)
    return curriculum.items.some(isTrackable)
  } catch {
    return false
  }
}
