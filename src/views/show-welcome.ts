import type {Look} from './look.ts'
import {paletteFor} from './palette.ts'
import {printLines} from './print-lines.ts'
import {showFacts} from './show-facts.ts'
import {wrapOn} from './wrap-text.ts'

/** What `tracker` alone says where there is no tracker near. */
export function showWelcome(look: Look): string {
  const {strong} = paletteFor(look)
  const greeting = 'tracker keeps your learning progress in a Markdown file. There is none here yet.'
  const facts = [
    {label: 'tracker init', text: 'make one here'},
    {label: 'tracker demo', text: 'see what it does, on a copy'},
    {label: 'tracker -f FILE', text: 'use one that lies elsewhere'},
    {label: 'tracker --help', text: 'all commands'},
  ]
  return printLines([
    ...wrapOn(greeting, look).map(strong),
    ...(look.plain ? [] : ['']),
    ...showFacts(facts, look),
  ])
}
