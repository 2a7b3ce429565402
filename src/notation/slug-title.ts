import {foldPhrase} from './fold-phrase.ts'

/** Lower-case words joined by hyphens, letters of every script kept: `core-skills`. Empty when there is no letter or digit. */
export function slugTitle(text: string): string {
  return foldPhrase(text).replaceAll(' ', '-')
}
