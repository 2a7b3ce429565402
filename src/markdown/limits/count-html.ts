import type {Place, RunState} from './run-state.ts'

/** A tag hides what is in it; what may go on for long, such as a comment, is open until its end is seen. */
export function openHtml(run: RunState, {text, index, end}: Place): void {
  if (text[index + 1] === '?') run.html.instructions++
  else if (text[index + 1] === '!') {
    if (text[index + 2] === '-') run.html.comments++
    else if (text[index + 2] === '[') run.html.literals++
    else run.html.declarations++
  } else if (index >= run.hiddenUntil) run.hiddenUntil = tagEnd({text, index, end})
}

export function closeHtml({html}: RunState, {text, index}: Pick<Place, 'text' | 'index'>): void {
  html.declarations = 0
  const before = text.slice(Math.max(index - 2, 0), index)
  if (before === '--') html.comments = 0
  else if (before === ']]') html.literals = 0
  else if (before.endsWith('?')) html.instructions = 0
}

export function unclosedHtml({html}: RunState): number {
  return html.comments + html.literals + html.declarations + html.instructions
}

/** Behind the tag, if this begins one. */
function tagEnd({text, index, end}: Omit<Place, 'start'>): number {
  for (let next = index + 1; next < end && text[next] !== '<'; next++) {
    if (text[next] === '>') return next + 1
  }
  return index
}
