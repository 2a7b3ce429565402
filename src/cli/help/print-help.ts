import {manuals} from '../../cli/manual/manuals.ts'
import {topicNames} from '../../cli/manual/topic.ts'
import {topics} from '../../cli/manual/topics.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {nearestWord} from '../nearest-word.ts'
import {seeHelp} from '../refuse-option.ts'
import {printCommandHelp} from './print-command-help.ts'
import {printProgramHelp} from './print-program-help.ts'
import {printTopic} from './print-topic.ts'

/** The help of a command, on a topic, or of the program. Throws TrackerError `usage` for what is neither. */
export function printHelp(asked: string | null): string {
  if (asked === null) return printProgramHelp()
  const manual = manuals.find(({name, aliases}) => name === asked || aliases.includes(asked))
  if (manual) return printCommandHelp(manual)
  const topic = topics.find(({name}) => name === asked)
  if (topic) return printTopic(topic)
  const near = nearestWord(asked, [...manuals.map(({name}) => name), ...topicNames])
  throw new TrackerError(
    'usage',
    `nothing is known about ${asked}${near ? ` (did you mean ${near}?)` : ''}`,
    {hint: seeHelp(null)},
  )
}
