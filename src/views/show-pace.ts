import type {Curriculum} from '../curriculum/model.ts'
import type {Progress} from '../curriculum/progress.ts'
import {unitLabel} from '../curriculum/scope-path.ts'
import {surveyItems} from '../curriculum/survey-items.ts'

/** Where the learner is against the calendar; without a start day, what to type to have one. */
export function showPace(curriculum: Curriculum, {started, pace, completion, currentUnit}: Progress): string {
  if (started === null) return `unknown without a start day: ${howToStart(curriculum)}`
  if (completion.total > 0 && completion.done === completion.total) return `finished; started ${started}`
  const {expectedUnit, behindDays} = pace
  if (behindDays === null) return `started ${started}; there are no numbered units to measure by`
  if (behindDays < 0 && expectedUnit !== null && expectedUnit === currentUnit) {
    return `starts on ${started}, in ${inDays(-behindDays)}`
  }
  const due = expectedUnit === null ? '' : `, ${unitLabel(expectedUnit)} is due`
  return `${distance(behindDays)} (started ${started}${due})`
}

function howToStart(curriculum: Curriculum): string {
  const field = surveyItems(curriculum).fields.find(({role}) => role === 'started')
  if (field === undefined) return 'add a line **Started:** with a day such as 2025-11-03 to the file'
  return `tracker set ${field.title.includes(' ') ? `"${field.title}"` : field.title} today`
}

function distance(behindDays: number): string {
  if (behindDays === 0) return 'on time'
  return behindDays > 0 ? `${inDays(behindDays)} behind` : `${inDays(-behindDays)} ahead`
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
