import {readRatio} from './read-ratio.ts'

/** A ratio with another count; what it aims at stays: `___/5-7` with 3 is `3/5-7`, `/16` with 2 is `2/16`. */
export function writeRatio(raw: string, count: number | string): string {
  return `${count}${raw.slice(readRatio(raw)?.doneLength ?? raw.length)}`
}
