import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {atDesk, writeAtRest} from './tracker-folder.ts'

vi.setConfig({testTimeout: 60_000})

/** Mistakes that people make, what they are told, and last what to type instead. */
const mistakes: readonly (readonly [words: readonly string[], status: number, said: string])[] = [
  [
    ['set', 'Weekly', 'Review', 'Completed', 'yes'],
    2,
    'set takes a FIELD and a VALUE, and got 4 words\nquote each of them: tracker set "Weekly Review Completed" yes',
  ],
  [
    ['set', 'Current', 'Week', '2'],
    2,
    'set takes a FIELD and a VALUE, and got 3 words\nquote each of them: tracker set "Current Week" 2',
  ],
  [['move', '3.1', 'w4'], 2, 'move needs a PLACE to move to\ntry: tracker move 3.1 --to w4'],
  [
    ['move', 'circuit', 'breaker'],
    2,
    'move needs a PLACE to move to\ntry: tracker move "circuit breaker" --to w6',
  ],
  [['where', 'now'], 2, 'where takes no words, and got "now"\nsee: tracker where --help'],
  [
    ['note', '3.1', 'pick', 'two'],
    2,
    'note takes ITEM TEXT, and got 3 words: "3.1" "pick" "two" (quote a name of several words)\nsee: tracker note --help',
  ],
  [
    ['mark', 'CAP Theorem', '--date', 'next', 'friday'],
    2,
    '"next" is not a day\nwrite a day like 2025-11-03, today, yesterday, -3d, +7d or fri',
  ],
  [['mark', '3.99'], 3, 'nothing is called "3.99"\ntracker list --in w3 shows the names there'],
  [
    ['mark', 'core-skills.99'],
    3,
    'nothing is called "core-skills.99"\ntracker list --in core-skills shows the names there',
  ],
  [['mark', '99.1'], 3, 'nothing is called "99.1"\ntracker list shows every name'],
  [
    ['log', 'interview', 'platform'],
    2,
    '"platform" is not COLUMN=VALUE, and stands where one should\ntry: platform=VALUE',
  ],
  [
    ['log', 'interview', 'Pramp'],
    2,
    '"Pramp" is not COLUMN=VALUE, and stands where one should\ntry: COLUMN=Pramp, or --COLUMN Pramp',
  ],
]

test.each(mistakes)('%j is answered with what to type', (words, status, said) =>
  atDesk(async ({type, path}) => {
    const before = readFileSync(path, 'utf8')
    const answer = await type(words)
    expect({status: answer.status, stdout: answer.stdout}).toEqual({status, stdout: ''})
    expect(answer.stderr).toBe(`tracker: ${said}\n`)
    expect(readFileSync(path, 'utf8')).toBe(before)
  }),
)

test('in a file that holds nothing, no name is looked for in vain', () =>
  atDesk(async ({type, folder}) => {
    writeAtRest(join(folder, 'empty.md'), '')
    const {status, stderr} = await type(['mark', 'CAP', '-f', 'empty.md'])
    expect({status, stderr}).toEqual({
      status: 3,
      stderr:
        'tracker: nothing is called "CAP": there is nothing to track in this file yet\n' +
        'tracker help format tells what is read, tracker init FILE makes a tracker\n',
    })
  }))
