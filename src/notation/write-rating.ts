import type {RatingReading} from './readings.ts'

/** The rating in the style and on the scale of another one, in proper letters; `null` gives the empty form. */
export function writeRating(value: number | null, like: Pick<RatingReading, 'style' | 'scale'>): string {
  const given = value ?? 0
  switch (like.style) {
    case 'stars':
      return '★'.repeat(given) + '☆'.repeat(Math.max(0, like.scale - given))
    case 'emoji-stars':
      return '⭐'.repeat(given)
    case 'ratio':
      return `${value ?? ''}/${like.scale}`
    case 'number':
      return value === null ? '' : String(value)
  }
}
