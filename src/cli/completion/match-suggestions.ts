import {normaliseTitle} from '../../notation/normalise-title.ts'
import type {Match, Suggestion} from './suggestion.ts'

/**
 * The suggestions that fit what was typed best: those that begin with it, else but for case, else but for accents and
 * punctuation, else those with a word that begins so, else those that hold it. Each is written once.
 */
export function matchSuggestions(suggestions: readonly Suggestion[], typed: string): readonly Match[] {
  if (typed === '') return distinct(suggestions.flatMap(each => toMatch(each, each.forms[0])))
  for (const fits of likenesses(typed)) {
    const fitting = suggestions.filter(({forms}) => forms.some(({name}) => fits(name)))
    if (fitting.length === 0) continue
    const preferred = fitting.filter(({isPreferred}) => isPreferred)
    const best = preferred.length > 0 ? preferred : fitting
    return distinct(
      best.flatMap(each =>
        toMatch(
          each,
          each.forms.find(({name}) => fits(name)),
        ),
      ),
    )
  }
  return []
}

/** Whether a value begins with what was typed, but for case: what a shell can complete by itself. */
export function beginsWith(value: string, typed: string): boolean {
  return value.slice(0, typed.length).toLowerCase() === typed.toLowerCase()
}

function likenesses(typed: string): readonly ((name: string) => boolean)[] {
  const normal = normaliseTitle(typed)
  const exact = [(name: string) => name.startsWith(typed), (name: string) => beginsWith(name, typed)]
  if (normal === '') return exact
  return [
    ...exact,
    name => normaliseTitle(name).startsWith(normal),
    name => ` ${normaliseTitle(name)}`.includes(` ${normal}`),
    name => normaliseTitle(name).includes(normal),
  ]
}

function toMatch({about}: Suggestion, form: Suggestion['forms'][number] | undefined): readonly Match[] {
  return form === undefined ? [] : [{value: form.value, about}]
}

function distinct(matches: readonly Match[]): readonly Match[] {
  const byValue = new Map<string, Match>()
  for (const match of matches) if (!byValue.has(match.value)) byValue.set(match.value, match)
  return [...byValue.values()]
}
