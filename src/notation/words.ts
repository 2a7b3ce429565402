/** A vocabulary is written as running text, its words apart by commas. */
export function words(text: string): readonly string[] {
  return text === '' ? [] : text.trim().split(/,\s*/)
}
