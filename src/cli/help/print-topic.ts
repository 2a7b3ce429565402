import {type Chapter, type Passage, type TopicManual, topicSummaries} from '../../cli/manual/topic.ts'
import {wrapText} from '../../views/wrap-text.ts'
import {columns, exampleLines, helpWidth, joinBlocks, section} from './help-layout.ts'

/** A page of help that belongs to no command. */
export function printTopic({name, chapters, examples}: TopicManual): string {
  return joinBlocks([
    [`${topicSummaries[name]}.`],
    ...chapters.flatMap(chapterBlocks),
    section('Examples:', exampleLines(examples)),
  ])
}

function chapterBlocks({title, passages}: Chapter): readonly (readonly string[])[] {
  const [first = [], ...rest] = passages.map(passageLines)
  return [title === null ? first : section(`${title}:`, first), ...rest]
}

function passageLines(passage: Passage): readonly string[] {
  switch (passage.kind) {
    case 'text':
      return wrapText(passage.text, helpWidth - 2).map(line => `  ${line}`)
    case 'terms':
      return columns(passage.rows)
    case 'sample':
      return passage.lines.map(line => `    ${line}`)
  }
}
