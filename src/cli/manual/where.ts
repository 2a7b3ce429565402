import type {CommandManual} from './manual.ts'

export const whereManual: CommandManual = {
  name: 'where',
  aliases: [],
  group: 'Read',
  purpose: 'Prints the path of the tracker that the other commands use.',
  operands: '',
  usage: null,
  words: [],
  options: [],
  takesText: false,
  writes: false,
  notes: [
    'The path is all there is on standard output; why it is that one is said on standard error.',
    'Searched in this order: --file, TRACKER_FILE, then the nearest directory upward that holds tracker.md, progress.md, learning-progress.md, progress-tracker.md, learning-progress-tracker.md or study-plan.md, and last, for reading only, the one Markdown file here that holds something to track.',
  ],
  examples: [
    {command: 'tracker where', does: 'the path'},
    {command: 'tracker where --json', does: 'the path and the reason, for a program'},
  ],
  statuses: [0, 2, 3],
}
