import {properText} from './proper-text.ts'

/** The reverse of `damageText`, stretch by stretch: what does not decode is left as it is. */
export function repairText(text: string): string {
  return properText(text).text
}
