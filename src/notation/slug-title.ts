import {repairText} from './repair-text.ts'

const between = /[^\p{L}\p{M}\p{N}]+/gu

/** Lower-case words joined by hyphens, letters of every script kept: `core-skills`. Empty when there is no letter or digit. */
export function slugTitle(text: string): string {
  return repairText(text).normalize('NFC').toLowerCase().replace(between, ' ').trim().replaceAll(' ', '-')
}
