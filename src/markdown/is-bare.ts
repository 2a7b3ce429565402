/**
 * Whether a text, among blanks or pipes, is read as it is written whatever stands around it: there is nothing in it that
 * could begin or end any markup, nor an address. An ampersand before a blank begins no reference, and an underscore between
 * letters no emphasis.
 */
export function isBare(text: string): boolean {
  return !telling.test(text)
}

/** CommonMark replaces U+0000, and a tab may count as several blanks. */
const telling = /[\\`*[\]<>~|@\t\r\n\0]|&(?! )|(?<![A-Za-z\d])_|_(?![A-Za-z\d])|:\/\/|www\./i
