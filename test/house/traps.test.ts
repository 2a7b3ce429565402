import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {confidenceOf, contentOf, dateOf, noteOf, scaleOf, statusOf} from '../../src/curriculum/item-facts.ts'
import type {Curriculum, Item} from '../../src/curriculum/model.ts'
import {parse} from '../../src/library/index.ts'
import {projectPath} from './project-path.ts'
import {casesIn, runCase} from './run-case.ts'

// The first case of a run loads everything.
vi.setConfig({testTimeout: 60_000})

/*
 * What Markdown parsers and other people's trackers do to an innocent reader, a trap in each folder of fixtures/traps:
 *
 *     before.md   the trap
 *     sees        what is read all the same: items, then problems, a line each
 *     command     an edit (see run-case.ts)
 *     lines       the lines that differ afterwards, each behind its number; every other byte stays
 *     exit        where the edit is refused
 */
const traps = projectPath('fixtures/traps')

describe('the trap', () => {
  it.each(casesIn(traps))('%s', async name => {
    const folder = join(traps, name)
    const wanted = (file: string) => readFileSync(join(folder, file), 'utf8')
    const before = readFileSync(join(folder, 'before.md'))
    expect(listing(parse(before).curriculum)).toBe(wanted('sees'))
    const {document, status, stderr} = await runCase(folder)
    expect({status, stderr}).toMatchObject({
      status: existsSync(join(folder, 'exit')) ? Number(wanted('exit')) : 0,
    })
    expect(changedLines(before.toString(), document?.toString() ?? '')).toBe(wanted('lines'))
  })

  it('has a folder', () => expect(casesIn(traps).length).toBeGreaterThan(0))
})

function listing({items, problems, lines}: Curriculum): string {
  const odd = problems.map(({rule, span}) => `line ${lines.lineAt(span.start)} ${rule}`)
  return [...items.map(listItem), ...odd].map(line => `${line}\n`).join('')
}

function listItem(item: Item): string {
  const stars = confidenceOf(item)
  const facts = [
    statusOf(item),
    stars === null ? null : `${stars}/${scaleOf(item)}`,
    dateOf(item),
    noteOf(item),
  ]
  const content = item.kind === 'field' && item.value.value.type === 'date' ? null : contentOf(item)
  const said = [...facts, content].filter(fact => fact !== null)
  return `${item.id} ${item.kind} ${item.title}: ${said.length === 0 ? 'blank' : said.join(', ')}`
}

/** Lines are told by their place; a document that grew is told from its first new line on. */
function changedLines(before: string, after: string): string {
  const [old, now] = [before, after].map(text => text.split(/(?<=\n)|(?<=\r)(?!\n)/))
  const changed = (now ?? []).flatMap((line, index) =>
    line === old?.[index] ? [] : [`${index + 1} ${line}`],
  )
  return changed
    .map(line =>
      line.replace(/[\r\n]*$/, ending => `${ending.replace(/\r/g, '\\r').replace(/\n/g, '\\n')}\n`),
    )
    .join('')
}
