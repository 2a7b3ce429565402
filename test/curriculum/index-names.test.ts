import fc from 'fast-check'
import {expect, test} from 'vitest'
import {itemNaming} from '../../src/curriculum/find-items.ts'
import {indexNamed, indexNames, type NameMatch} from '../../src/curriculum/index-names.ts'
import type {Curriculum, Item} from '../../src/curriculum/model.ts'
import {parse} from '../../src/library/index.ts'
import {isAscii} from '../../src/notation/letters.ts'
import {normaliseTitle} from '../../src/notation/normalise-title.ts'

/** The rules as they are told: every name of everything, tier by tier. */
function plainly(things: readonly Item[], text: string): NameMatch<Item> | undefined {
  const exact = text.trim()
  const query = normaliseTitle(text)
  const squeeze = (title: string): string => title.replaceAll(' ', '')
  if (exact === '') return undefined
  const tiers: readonly (readonly [NameMatch<Item>['tier'], (item: Item) => boolean])[] = [
    ['title', ({title}) => title === exact],
    ['address', item => addressesOf(item).some(each => each.toLowerCase() === exact.toLowerCase())],
    ['same', ({title}) => query !== '' && squeeze(normaliseTitle(title)) === squeeze(query)],
    ['prefix', ({title}) => query !== '' && normaliseTitle(title).startsWith(query)],
    [
      'substring',
      ({title}) =>
        query === '' ? !isAscii(exact) && title.includes(exact) : normaliseTitle(title).includes(query),
    ],
  ]
  for (const [tier, isMeant] of tiers) {
    const meant = things.filter(isMeant)
    if (meant.length > 0) return {tier, things: meant}
  }
  return undefined
}

function addressesOf({id, key, unit}: Item): readonly string[] {
  const position = id.slice(id.lastIndexOf('.'))
  const ofUnit = unit ? [`${unit.id}${position}`] : []
  return [id, key, ...ofUnit, ...(unit?.number == null ? [] : [`${unit.number}${position}`])]
}

const pieces = [
  ...[
    'web',
    'Sockets',
    'CAP',
    'theorem',
    'é',
    'E\u0301',
    'İ',
    'ß',
    'ſ',
    '中文',
    'Кап',
    '🚀',
    'K',
    'naïve',
    'âœ…',
  ],
  ...[
    '-',
    '/',
    '  ',
    '&',
    '.',
    '(',
    ')',
    '[',
    '](u)',
    '](',
    '<b>',
    '</b>',
    '<',
    '>',
    '`',
    '*',
    '0',
    '1',
    '3.2',
  ],
]
const title = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 5})
  .chain(parts => fc.constantFrom('', ' ').map(joint => parts.join(joint)))

/** Titles as they are, on items that were read. */
function named(curriculum: Curriculum, titles: readonly string[]): readonly Item[] {
  return curriculum.items.flatMap((item, index) => {
    const name = titles[index]
    return name === undefined ? [] : [{...item, title: name}]
  })
}

const rows = ['a', 'b', 'c', 'd'].map(name => `- [ ] ${name}\n`).join('')
const {curriculum} = parse(
  Buffer.from(
    `${rows}\n## Week 1\n\n${rows}\n## Week 2-3\n\n${rows}\n## Day 1\n\n${rows}\n## 2025-11-03\n\n${rows}`,
  ),
)

test('whatever things are called, the best tier is found as if all names of all had been normalised', () => {
  const search = fc.record({
    titles: fc.array(title, {minLength: 1, maxLength: 20}),
    text: title,
    pick: fc.nat(99),
  })
  const tiers = new Set<string | undefined>()
  fc.assert(
    fc.property(search, ({titles, text, pick}) => {
      const items = named(curriculum, titles)
      const some = items[pick % items.length]
      const texts = [
        text,
        text.toUpperCase(),
        ...(some ? [some.title.toLowerCase(), ...addressesOf(some)] : []),
      ]
      const find = indexNamed(items, itemNaming)
      const findNamed = indexNames(items, item => ({titles: [item.title], addresses: addressesOf(item)}))
      for (const each of texts.flatMap(whole => [whole, whole.slice(0, -1), whole.slice(2)])) {
        const match = find(each)
        expect(match).toEqual(plainly(items, each))
        expect(findNamed(each)).toEqual(match)
        tiers.add(match?.tier)
      }
    }),
    {numRuns: 120},
  )
  expect(tiers.size).toBe(6)
})
