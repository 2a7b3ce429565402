import type {CommandManual} from './manual.ts'
import {topicNames} from './topic.ts'

export const helpManual: CommandManual = {
  name: 'help',
  aliases: [],
  group: 'Begin',
  purpose: 'Explains a command, a topic, or the program.',
  operands: '[TOPIC]',
  usage: null,
  words: [['TOPIC', `a command, or one of: ${topicNames.join(', ')}`]],
  options: [],
  takesText: false,
  writes: false,
  notes: [],
  examples: [
    {command: 'tracker help', does: 'the commands and the options that all of them have'},
    {command: 'tracker help mark', does: 'one command'},
    {command: 'tracker help items', does: 'how items are named'},
  ],
  statuses: [0, 2],
}
