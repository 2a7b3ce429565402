import {given} from './stream-reader.ts'

/** It is what was packed, or it is damaged: then using it throws. */
export function parsePacked<Packed>(line: string | undefined): Packed {
  return JSON.parse(given(line)) as Packed
}
