import type {Shell} from '../../cli/run-command.ts'
import {newProblems} from '../../curriculum/new-problems.ts'
import type {Problem} from '../../curriculum/problem.ts'
import {drawScreen, enterScreen, leaveScreen, type Screen} from '../../views/draw-screen.ts'
import type {Look} from '../../views/look.ts'
import {showStatus} from '../../views/show-status.ts'
import {describeSighting, showWatch} from '../../views/show-watch.ts'
import type {Sighting} from '../../views/sighting.ts'
import type {SightingPrinter} from './sighting-printer.ts'

interface State {
  look: Look
  rows: number
  sighting: Sighting | null
  /** When what was told last happened, by the clock on the wall. */
  time: string
  /** What was told last, while nothing else is. */
  news: Sighting | null
  /** What was odd from the beginning. */
  known: readonly Problem[] | null
  /** What the screen shows; `null` for anything. */
  drawn: Screen | null
  isEntered: boolean
}

/** Draws in place, and only what differs. When it ends, the status stays where it would have been printed. */
export function screenPrinter({context, look}: Shell): SightingPrinter {
  const {stdout, now} = context
  const state: State = {
    ...{look, rows: stdout.rows ?? usualRows, sighting: null, time: '', news: null, known: null},
    ...{drawn: null, isEntered: false},
  }
  const draw = (): void => {
    const lines = linesOf(state)
    const next = {lines, width: state.look.width, rows: state.rows}
    stdout.write((state.isEntered ? '' : enterScreen) + drawScreen(state.drawn, next))
    state.isEntered = true
    state.drawn = next
  }
  return {
    isScreen: true,
    show: sighting => {
      state.sighting = sighting
      state.known ??= sighting.view.curriculum.problems
      if (sighting.kind !== 'start') Object.assign(state, {news: sighting, time: clock(now())})
      draw()
    },
    resize: ({columns, rows}) => {
      state.look = {...state.look, width: columns ?? state.look.width}
      state.rows = rows ?? state.rows
      state.drawn = null
      if (state.isEntered) draw()
    },
    pause: () => {
      if (!state.isEntered || !state.sighting) return
      state.isEntered = false
      state.drawn = null
      stdout.write(leaveScreen + showStatus(state.sighting.view, state.look))
    },
    resume: () => {
      state.drawn = null
      draw()
    },
  }
}

const usualRows = 24

function linesOf({sighting, news, time, known, look, rows}: State): readonly string[] {
  if (!sighting) return []
  const {curriculum, file} = sighting.view
  const problems = newProblems(known ?? [], curriculum.problems)
  const lead = `${time}  `
  const told = news ? describeSighting(news, {...look, width: look.width - lead.length}) : ''
  const view = {
    sighting,
    news: told === '' ? '' : lead + told,
    found: {file, lines: curriculum.lines, problems},
  }
  return showWatch(view, look, rows)
}

/** `14:05:09`. */
function clock(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map(part => String(part).padStart(2, '0'))
    .join(':')
}
