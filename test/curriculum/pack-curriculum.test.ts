import {describe, expect, test} from 'vitest'
import type {Curriculum} from '../../src/curriculum/model.ts'
import {packCurriculum} from '../../src/curriculum/pack-curriculum.ts'
import {openModel, type PackedLine} from '../../src/curriculum/packing/packed-model.ts'
import {readCurriculum} from '../../src/curriculum/read-curriculum.ts'
import {reread} from '../../src/curriculum/reread.ts'
import {shelvesOf} from '../../src/curriculum/shelves.ts'
import {unpackCurriculum} from '../../src/curriculum/unpack-curriculum.ts'
import {applyEdits} from '../../src/edit/apply-edits.ts'
import type {Edit} from '../../src/edit/edit.ts'
import {readBlocks} from '../../src/markdown/read-blocks.ts'
import {indexLines} from '../../src/source/line-index.ts'
import type {Span} from '../../src/source/span.ts'
import {randomDocuments} from '../fuzz/random-document.mjs'
import {type Random, randomNumbers} from '../fuzz/random-numbers.mjs'
import {projectPath} from '../house/project-path.ts'
import {corpusDocuments, readmeDocuments, seedDocuments, whyNoCorpus} from '../referees/documents.ts'
import {modelFacts} from '../referees/model-facts.ts'

const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
const read = (text: string): Curriculum => readCurriculum(text, readBlocks(text))

/** As lines of text. */
function pack(curriculum: Curriculum): readonly string[] {
  return [...packCurriculum(curriculum)].map(line => (typeof line === 'string' ? line : decoder.decode(line)))
}

function unpack(lines: readonly PackedLine[], text: string): Curriculum {
  return unpackCurriculum(openModel(lines), {text, lines: indexLines(text)}, () => [])
}

function isKept(text: string): void {
  const curriculum = read(text)
  const lines = pack(curriculum)
  expect(lines.filter(line => line.includes('\n'))).toEqual([])
  const unpacked = unpack(lines, text)
  isSame(unpacked, curriculum)
  isSame(unpack(pack(unpacked), text), curriculum)
}

/** What is in the scopes, and what that comes to. */
function tellContents(curriculum: Curriculum): unknown {
  const {scopes, register} = shelvesOf(curriculum)
  const {contents} = register()
  const {sums} = contents
  return [
    Array.from({length: scopes.length}, (_, scope) => contents.at(scope)),
    Array.from({length: sums.length}, (_, row) => sums.at(row)),
  ]
}

/** As texts they are compared much faster. */
function isSame(one: Curriculum, other: Curriculum): void {
  const [facts, expected] = [one, other].map(each => [modelFacts(each), tellContents(each)])
  if (JSON.stringify(facts) !== JSON.stringify(expected)) expect(facts).toEqual(expected)
}

/** Long ones take long to read, and most fixtures are much alike. */
const documents = [
  ...readmeDocuments().filter(({name}, index) => !name.includes('node_modules') && index % 16 === 0),
  ...(whyNoCorpus === null ? [...seedDocuments(), ...corpusDocuments()] : []),
].filter(({bytes}) => bytes.length < 12_000)

describe('a model that was packed and unpacked is the same model', () => {
  test.each(documents)('of $name', ({bytes}) => isKept(decoder.decode(bytes)))

  test('of random documents', () => {
    const make = randomDocuments(projectPath('.'))
    for (let seed = 0; seed < 200; seed++) {
      const text = decoder.decode(make(randomNumbers(seed)))
      try {
        isKept(text)
      } catch (error) {
        throw new Error(`document ${seed}: ${JSON.stringify(text)}`, {cause: error})
      }
    }
  })
})

describe('a model that is unpacked onto a text with lines that have changed', () => {
  test.each(documents)('has what stands in the other lines of $name in its place', ({bytes}) => {
    const text = decoder.decode(bytes)
    const curriculum = read(text)
    const packed = pack(curriculum)
    const {after, changed} = lengthenTitles(curriculum, randomNumbers(bytes.length))
    const expected = read(after)
    const isOther = (offset: number): boolean => !changed.has(expected.lines.lineAt(offset))
    const [found, wanted] = [findPlaces(unpack(packed, after)), findPlaces(expected)]
    expect([...found.keys()]).toEqual([...wanted.keys()])
    const inOthers = [...wanted].filter(([, {start, end}]) => isOther(start) && isOther(end))
    expect(inOthers.map(([path]) => [path, found.get(path)])).toEqual(inOthers)
  })
})

describe('what is packed and damaged is refused', () => {
  const text = '# T\n\n| T | Status |\n|-|-|\n| a | ✅ |\n\n- [ ] b\n'
  const lines = pack(read(text))

  test('before anything is made of it', () => {
    expect(() => unpack([], text)).toThrow()
    expect(() => unpack(lines.with(-1, '{'), text)).toThrow()
    expect(() => unpack(lines, `${text}\n`)).toThrow(/other lines/)
  })

  test('or when a part is asked for', () => {
    // The grounds, the positions and what is rated low, which tell nothing here.
    const others = [lines.length - 4, lines.length - 3, lines.length - 2]
    for (const [index, line] of lines.slice(0, -1).entries()) {
      if (others.includes(index)) continue
      const cut = line.replace(/(\d),-?\d+\](?!.*\d,-?\d+\])/, '$1]')
      expect(cut).not.toBe(line)
      const damaged = unpack(lines.with(index, cut), text)
      expect(() => [modelFacts(damaged), tellContents(damaged)]).toThrow()
    }
  })
})

describe('a model that was unpacked and amended', () => {
  const filler = '- [ ] another\n'.repeat(600)
  const text = `# T\n\n## Week 1: A ⬜\n\n- [ ] a\n  - [ ] b\n${filler}\n| T | Status |\n|-|-|\n| c | ✅ |\n| d | ⬜ |\n\n**Goal:** e\n`
  const known = unpack(pack(read(text)), text)

  test.each([
    ['a box', '- [ ] b', '- [x] b'],
    ['the mark of a unit', 'A ⬜', 'A ✅'],
    ['a row', '| d | ⬜ |', '| d | ✅ |'],
    ['a value', '**Goal:** e', '**Goal:** f'],
  ])('is kept with %s', (_, old, now) => {
    const after = text.replace(old, now)
    const amended = reread(known, after, {
      carryOver: onto => unpack(pack(known), onto),
      findings: null,
      findProblems: () => ({structure: [], found: [], damaged: []}),
    })
    isSame(unpack(pack(amended ?? expect.fail('not amended')), after), read(after))
  })
})

/** Some words in titles get longer, each in its line. */
function lengthenTitles(
  {text, items, lines}: Curriculum,
  random: Random,
): {readonly after: string; readonly changed: ReadonlySet<number>} {
  const edits = new Map<number, Edit>()
  for (const {titleSpan} of items) {
    const {end} = titleSpan
    if (random.below(4) > 0 || !/[a-z]{2}$/.test(text.slice(titleSpan.start, end))) continue
    edits.set(lines.lineAt(end), {span: {start: end, end}, text: 'longer'.slice(random.below(6))})
  }
  return {after: applyEdits(text, [...edits.values()]), changed: new Set(edits.keys())}
}

/** All spans in a model, by the way to them. */
function findPlaces(curriculum: Curriculum): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>()
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return
    if (isSpan(value)) places.set(path, value)
    else for (const [key, each] of Object.entries(value)) visit(each, `${path}/${key}`)
  }
  visit(modelFacts(curriculum), '')
  return places
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value
}
