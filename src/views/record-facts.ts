import {measureRecords, type SkillRecord} from '../curriculum/measure-records.ts'
import type {Curriculum} from '../curriculum/model.ts'
import type {Look} from './look.ts'
import {readableText} from './readable-text.ts'
import type {Fact} from './show-facts.ts'
import {symbolsFor} from './symbols.ts'

/** Logs and skills, once something is in them: they are kept up beside what counts. */
export function recordFacts(curriculum: Curriculum, look: Look): readonly Fact[] {
  const {logs, skills} = measureRecords(curriculum)
  const kept = logs.filter(({entries}) => entries > 0).map(({title, entries}) => `${title} ${entries}`)
  const {dot} = symbolsFor(look)
  return [
    ...(kept.length > 0 ? [{label: 'Logs', text: readableText(kept.join(` ${dot} `), look)}] : []),
    ...(skills.rated > 0 ? [{label: 'Skills', text: skillText(skills)}] : []),
  ]
}

function skillText({rated, total, average, scale}: SkillRecord): string {
  const told = `${rated} of ${total} rated`
  return average === null ? told : `${told}, ${average} of ${scale} on average`
}
