import {visibleText} from '../../views/visible-text.ts'

/** Whether a name can be typed as it is: no controls, and no hyphen at its beginning, which would make an option of it. */
export function isTypeable(name: string): boolean {
  return name.trim() === name && name !== '' && !name.startsWith('-') && visibleText(name) === name
}
