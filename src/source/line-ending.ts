/** The line ending that the text uses most; LF when it has none. */
export function commonLineEnding(text: string): '\n' | '\r\n' | '\r' {
  let lf = 0
  let crlf = 0
  let cr = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10) lf++
    else if (code === 13 && text.charCodeAt(index + 1) === 10) {
      crlf++
      index++
    } else if (code === 13) cr++
  }
  if (crlf > lf && crlf >= cr) return '\r\n'
  return cr > lf ? '\r' : '\n'
}
