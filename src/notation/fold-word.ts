/** The form in which vocabularies are looked up: lower case, one kind of space, hyphens and underscores as spaces. */
export function foldWord(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[ \t\u00a0\u3000_-]+/g, ' ')
    .replaceAll('’', "'")
    .trim()
}
