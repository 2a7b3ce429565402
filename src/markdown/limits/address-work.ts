import type {Place, RunState} from './run-state.ts'

/** In an address, such as `www.example.org/a...b`, each sign of a run of punctuation is looked at for its end. */
export function addressWork(run: RunState, {text, start, index, end}: Place): number {
  if (index < run.addressEnd && index >= start) return 0
  const isAddress =
    text[index] === ':' ? text.startsWith('//', index + 1) : text[index - 1]?.toLowerCase() === 'w'
  if (!isAddress) return 0
  let steps = 0
  let length = 0
  let next = index
  for (; next < end && !isBlank(text[next]); next++) {
    length = isPunctuation(text.charCodeAt(next)) ? length + 1 : 0
    steps += length / 4
  }
  run.addressEnd = next
  return steps
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  )
}
