import {expect, test} from 'vitest'
import {placeholdersOfOption} from '../../src/cli/completion/complete-words.ts'
import {fileWords, freeWords, knownValues} from '../../src/cli/completion/known-values.ts'
import {placeholdersAt, placeholdersOf} from '../../src/cli/completion/placeholders.ts'
import {trackerValues} from '../../src/cli/completion/tracker-values.ts'
import {usageOf} from '../../src/cli/known-words.ts'
import {globalManual} from '../../src/cli/manual/global-manual.ts'
import {manuals} from '../../src/cli/manual/manuals.ts'

const understood = [...Object.keys(knownValues), ...Object.keys(trackerValues), ...fileWords, ...freeWords]

test.each(manuals.map(manual => [manual.name, manual] as const))(
  'completion knows every word in the usage of %s',
  (_name, manual) => {
    expect(understood).toEqual(expect.arrayContaining([...placeholdersOf(usageOf(manual))]))
  },
)

test('completion knows the value of every option', () => {
  for (const option of [...globalManual, ...manuals.flatMap(({options}) => options)]) {
    if (option.choices) continue
    expect(understood, option.flags).toEqual(expect.arrayContaining([...placeholdersOfOption(option)]))
  }
})

test.each([
  ['ITEM... N', 0, ['ITEM']],
  ['ITEM... N', 2, ['ITEM', 'N']],
  ['[KIND|LIST] TEXT', 0, ['KIND', 'LIST', 'TEXT']],
  ['[KIND|LIST] TEXT', 1, ['TEXT']],
  ['TABLE [COLUMN=VALUE...] [--COLUMN VALUE...]', 0, ['TABLE']],
  ['TABLE [COLUMN=VALUE...] [--COLUMN VALUE...]', 3, ['COLUMN=VALUE']],
  ['ITEM --to PLACE', 0, ['ITEM']],
  ['FIELD VALUE', 1, ['VALUE']],
  ['', 0, []],
])('of "%s" operand %i is %s', (usage, index, names) => {
  expect(placeholdersAt(usage, index)).toEqual(names)
})
