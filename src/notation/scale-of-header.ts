import {properText} from './proper-text.ts'

const range =
  /[(（[][ \t]*[01][ \t]*(?:-|–|—|~|～|to|\.\.|до|bis|à|a)[ \t]*(\d{1,3})[ \t]*[^)\]）]{0,20}[)）\]]/iu
const outOf = /[(（[][ \t]*(?:\/|out of |of |max |von |de |из )[ \t]*(\d{1,3})[ \t]*[)）\]]/iu
const trailing = /[/／][ \t]*(\d{1,3})[ \t]*$/u

/** The top of the scale that a header tells: `Confidence (1-5)`, `Rating (1–10)`, `Score /10`. */
export function scaleOfHeader(header: string): number | undefined {
  const {text} = properText(header.slice(0, 200))
  const match = range.exec(text) ?? outOf.exec(text) ?? trailing.exec(text)
  const scale = Number(match?.[1])
  return scale >= 2 && scale <= 100 ? scale : undefined
}
