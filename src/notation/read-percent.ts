import {properText} from './proper-text.ts'

export interface PercentReading {
  /** As written, `2.5` included; `null` when blank. */
  readonly percent: number | null
  readonly length: number
}

const percent = /^[ \t]*(?:(\d{1,3}(?:[.,]\d{1,4})?)|_+)[ \t\u00a0]?[%％]/

/** A percentage at the beginning of a text: `2%`, `2.5 %`, `2,5 %`, `___%`. */
export function readPercent(raw: string): PercentReading | undefined {
  const {text, writtenOffset} = properText(raw)
  const match = percent.exec(text)
  if (match === null) return undefined
  const value = match[1] === undefined ? null : Number(match[1].replace(',', '.'))
  return {percent: value, length: writtenOffset(match[0].length)}
}
