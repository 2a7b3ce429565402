import type {Block} from '../markdown/block.ts'
import {findSettings} from './find-settings.ts'
import type {Curriculum, Item, Table} from './model.ts'
import {printSetting} from './print-setting.ts'
import {type Proposal, proposeSettings} from './propose-settings.ts'
import {readCurriculum} from './read-curriculum.ts'
import {listOf, readSettings, settingKeys} from './read-settings.ts'
import {readingFacts} from './reading-facts.ts'

/** One line of a file's settings, as it can be written into the file, and what told it. */
export interface InferredSetting {
  readonly key: string
  readonly value: string
  readonly why: string
}

export interface Inference {
  /** Written into the file they change nothing of how it is read. In the order in which settings are told. */
  readonly settings: readonly InferredSetting[]
  /** What holds in one place of the file only: said for all of it, something else would be read in another way. */
  readonly others: readonly InferredSetting[]
  /** How many of each kind were found. */
  readonly items: Readonly<Partial<Record<Item['kind'], number>>>
  readonly tables: readonly InferredTable[]
}

export type InferredTable = Pick<Table, 'kind' | 'columns'> & {
  /** 1-based. */
  readonly line: number
}

/**
 * What the program takes a document to mean, in the words of the settings that would say the same. Each is tried: only
 * those with which every item of the document is read as before stay among the settings.
 */
export function inferSettings(curriculum: Curriculum, blocks: readonly Block[]): Inference {
  const proposals = proposeSettings(curriculum, blocks)
  const written = writtenValues(curriculum.text, blocks)
  const kept = keepHarmless(written, proposals, trial(curriculum, blocks))
  const infer = (values: Values): readonly InferredSetting[] =>
    settingKeys.flatMap(key => {
      const list = values.get(key) ?? []
      const why = proposals.find(proposal => proposal.key === key)?.why ?? ''
      const told = written.has(key) ? 'the file says so' : why
      return list.length === 0 ? [] : [{key, value: printSetting(list), why: told}]
    })
  return {
    settings: infer(kept),
    others: infer(remaining(proposals, kept)),
    items: countKinds(curriculum.items),
    tables: curriculum.tables.map(({kind, columns, span}) => ({
      line: curriculum.lines.lineAt(span.start),
      kind,
      columns,
    })),
  }
}

function countKinds(items: readonly Item[]): Inference['items'] {
  const counts: Partial<Record<Item['kind'], number>> = {}
  for (const {kind} of items) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

type Values = ReadonlyMap<string, readonly string[]>

/** The settings that the file has already, in the words in which it has them; of two alike the first counts. */
function writtenValues(text: string, blocks: readonly Block[]): Values {
  const values = new Map<string, readonly string[]>()
  for (const {key, value} of findSettings(text, blocks)) {
    if (settingKeys.includes(key) && !values.has(key)) values.set(key, listOf(value))
  }
  return values
}

/** Whether the document is read as it is now with these settings. */
function trial({text, ...curriculum}: Curriculum, blocks: readonly Block[]): (values: Values) => boolean {
  const facts = readingFacts(curriculum)
  const nowhere = {start: 0, end: 0}
  return values => {
    const entries = [...values].map(([key, list]) => {
      return {key, value: printSetting(list), keySpan: nowhere, valueSpan: nowhere}
    })
    const settings = readSettings(entries, () => undefined)
    return readingFacts(readCurriculum(text, blocks, settings)) === facts
  }
}

/** All at once where that does no harm, else one after the other until no more can be added. */
function keepHarmless(
  written: Values,
  proposals: readonly Proposal[],
  isHarmless: (values: Values) => boolean,
): Values {
  const all = proposals.reduce(addValues, written)
  if (isHarmless(all)) return all
  let kept = written
  let waiting = proposals.flatMap(({key, values}) => values.map(value => ({key, values: [value]})))
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length
    waiting = waiting.filter(proposal => {
      const more = addValues(kept, proposal)
      if (!isHarmless(more)) return true
      kept = more
      return false
    })
  }
  return kept
}

function addValues(values: Values, {key, values: added}: Omit<Proposal, 'why'>): Values {
  return new Map(values).set(key, [...new Set([...(values.get(key) ?? []), ...added])])
}

function remaining(proposals: readonly Proposal[], kept: Values): Values {
  return new Map(
    proposals.map(({key, values}) => [key, values.filter(value => kept.get(key)?.includes(value) !== true)]),
  )
}
