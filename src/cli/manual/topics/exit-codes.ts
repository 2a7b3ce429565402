import {exitStatusManual} from '../global-manual.ts'
import type {TopicManual} from '../topic.ts'

export const exitCodesTopic: TopicManual = {
  name: 'exit-codes',
  chapters: [
    {
      title: null,
      passages: [
        {
          kind: 'text',
          text: 'Every command ends with a number, its exit status, from which a script can tell how it went. In a shell it is $? afterwards.',
        },
        {kind: 'terms', rows: exitStatusManual},
      ],
    },
    {
      title: 'What they promise',
      passages: [
        {
          kind: 'terms',
          rows: [
            [
              '0',
              'It is done, or was so already. If something failed after the new file was in place, a warning says so.',
            ],
            [
              '1',
              'No mistake: check found a warning or an error, list or export found no item, undo or redo had nothing to do.',
            ],
            ['2 to 5', 'Refused, and the file is as it was. The message says what to type instead.'],
            ['3', 'The message lists what could have been meant.'],
            [
              '5',
              'Another program was quicker. The same command may succeed now, except for an undo: there an edit by hand is in the way.',
            ],
            [
              '6',
              'A disk, a permission or a closed pipe. The file is the old one or the new one, whole in both cases.',
            ],
            ['130, 143', 'Ctrl-C or a request to end. The same holds.'],
          ],
        },
        {
          kind: 'text',
          text: 'With --json a refusal is a document as well: kind is "error", and error.code names the reason.',
        },
      ],
    },
  ],
  examples: [
    {command: 'tracker check --quiet', does: 'only the exit status: 1 when something is odd'},
    {command: 'tracker list due:..today -status:done --quiet', does: '0 when I am behind, 1 when not'},
    {command: 'tracker mark "CAP Theorem" --json', does: 'what changed, for a program'},
  ],
}
