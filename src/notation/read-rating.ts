import {characterAt, isLetterOrDigit} from './letters.ts'
import {properText} from './proper-text.ts'
import type {RatingReading} from './readings.ts'

export interface RatingHints {
  /** The most that can be given, as the column's header says; with it a bare digit is a rating too. */
  readonly scale?: number | undefined
}

const defaultScale = 5
const largestScale = 100
const textStars = /^[★☆✩✮⭑⭒]+/u
const emojiStars = /^(?:⭐|🌟|\ufe0f)+☆*/u
const ratio = /^(\d{1,3}|_+|[?–-])?[ \t]*[/／][ \t]*(\d{1,3})(?![\d/.,]\d|\d)/
const digits = /^\d{1,3}(?![%/:]|[.,-]?\d)/

/**
 * A rating at the beginning of a text: `★★★☆☆`, `⭐⭐⭐`, `3/5`, `/5`, and with a scale known from elsewhere also `4`.
 * `undefined` where the count is above the scale or is not whole.
 */
export function readRating(raw: string, hints: RatingHints = {}): RatingReading | undefined {
  const {text, writtenOffset} = properText(raw)
  const start = text.length - text.replace(/^[ \t]+/, '').length
  const rest = text.slice(start)
  const reading =
    readStars(rest, hints) ?? readEmojiStars(rest, hints) ?? readOutOf(rest) ?? readDigits(rest, hints)
  return reading && {...reading, length: writtenOffset(start + reading.length)}
}

function readStars(text: string, hints: RatingHints): RatingReading | undefined {
  const stars = textStars.exec(text)?.[0]
  if (stars === undefined) return undefined
  const given = count(stars, /[★✮⭑]/gu)
  const hasEmpty = given < stars.length
  const scale = hasEmpty ? stars.length : Math.max(stars.length, hints.scale ?? defaultScale)
  return {value: given === 0 ? null : given, scale, style: 'stars', length: stars.length}
}

function readEmojiStars(text: string, hints: RatingHints): RatingReading | undefined {
  const stars = emojiStars.exec(text)?.[0]
  // One star and a number is a decorated number, which could not be written back as stars.
  if (stars === undefined || /^[ \t]*\d/.test(text.slice(stars.length))) return undefined
  const value = count(stars, /[⭐🌟]/gu)
  const empty = count(stars, /☆/gu)
  const scale = empty > 0 ? value + empty : Math.max(value, hints.scale ?? defaultScale)
  return {value, scale, style: 'emoji-stars', length: stars.length}
}

function readOutOf(text: string): RatingReading | undefined {
  const match = ratio.exec(text)
  if (match === null) return undefined
  const value = match[1] !== undefined && /\d/.test(match[1]) ? Number(match[1]) : null
  const scale = Number(match[2])
  if (scale === 0 || scale > largestScale || (value ?? 0) > scale) return undefined
  return {value, scale, style: 'ratio', length: match[0].length}
}

function readDigits(text: string, {scale}: RatingHints): RatingReading | undefined {
  const written = digits.exec(text)?.[0]
  if (scale === undefined || written === undefined || Number(written) > scale) return undefined
  if (isLetterOrDigit(characterAt(text, written.length))) return undefined
  return {value: Number(written), scale, style: 'number', length: written.length}
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
