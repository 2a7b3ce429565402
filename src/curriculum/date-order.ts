import type {DateOrder} from '../calendar/date-format.ts'
import type {Block} from '../markdown/block.ts'
import {headerLanguage} from '../notation/header-language.ts'
import type {Settings} from './settings.ts'

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?![\d/])/g

/**
 * Whether `3/4/2025` is in March or in April here: told by the file's settings, by another date of the file that can
 * only be meant one way, or by its language. In English both occur, and nothing is told.
 */
export function dateOrder(text: string, blocks: readonly Block[], {dates}: Settings): DateOrder | undefined {
  if (dates === 'D/M/YYYY' || dates === 'DD/MM/YYYY') return 'day-first'
  if (dates === 'M/D/YYYY' || dates === 'MM/DD/YYYY') return 'month-first'
  if (!text.includes('/')) return undefined
  let dayFirst = 0
  let monthFirst = 0
  let doubtful = 0
  for (const [, first, second] of text.matchAll(slashed)) {
    if (Number(first) > 12) dayFirst++
    else if (Number(second) > 12) monthFirst++
    else doubtful++
  }
  if (dayFirst !== monthFirst && (dayFirst === 0 || monthFirst === 0))
    return dayFirst > 0 ? 'day-first' : 'month-first'
  const isAsked = doubtful > 0 || /_\/_+\/_/.test(text)
  return dayFirst === 0 && isAsked && speaksDayFirst(blocks) ? 'day-first' : undefined
}

const dayFirstLanguages: readonly string[] = ['es', 'pt', 'fr', 'de', 'ru', 'uk', 'tr', 'ar', 'vi']

function speaksDayFirst(blocks: readonly Block[]): boolean {
  return blocks.some(block => {
    const headers = block.kind === 'table' ? (block.rows[0]?.cells.map(cell => cell.plain) ?? []) : []
    const language = headerLanguage(headers)
    return language !== undefined && dayFirstLanguages.includes(language)
  })
}
