/** More texts than a document asks about; then it begins again, so that a long life costs no memory. */
const mostTexts = 4096

/** The same function, of which the answer depends on nothing but the text: it is worked out once for each. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Answer
    if (known.size >= mostTexts) known.clear()
    const now = answer(text)
    known.set(text, now)
    return now
  }
}
