import {groupItems, type ItemGroup} from '../../curriculum/group-items.ts'
import type {Item} from '../../curriculum/model.ts'
import {readChoice} from '../../curriculum/read-choice.ts'
import {sortItems} from '../../curriculum/sort-items.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {jsonList} from '../../views/json-items.ts'
import {columnNames, type ListColumnName} from '../../views/list-columns.ts'
import type {Listing} from '../../views/listing.ts'
import {showGroups, showList} from '../../views/show-list.ts'
import {chooseItems} from '../choose-items.ts'
import {openTracker} from '../open-tracker.ts'
import {textOption} from '../option-values.ts'
import {readToday} from '../read-today.ts'
import type {CommandRequest, RunCommand, Shell} from '../run-command.ts'
import {whyNothing} from '../why-nothing.ts'
import {writeBeside, writeDocument, writeJsonList, writePaged} from '../write-output.ts'

export const runList: RunCommand = async (given, request) => {
  const {options} = request
  const {shell, format} = readFormat(given, options)
  const columns = readColumns(options, format)
  const today = readToday(shell.context)
  const {curriculum} = await openTracker(shell)
  const items = chooseItems(curriculum, request, today)
  const groups = arrangeItems(items, options)
  const isGrouped = textOption(options, 'group') !== null
  await writeListing(shell, format, {groups, isGrouped, columns})
  if (items.length > 0) return 0
  if (!shell.options.json) writeBeside(shell, `${whyNothing(curriculum)}\n`)
  return 1
}

type Format = 'table' | 'json' | 'csv' | 'md'

/** `--format json` is `--json`, and `--jsonl` likewise. Throws TrackerError `usage` where both are given and differ. */
function readFormat(shell: Shell, options: CommandRequest['options']): {shell: Shell; format: Format} {
  const named = textOption(options, 'format')
  const {json, jsonl} = shell.options
  const ordered = jsonl ? 'jsonl' : json ? 'json' : null
  if (named !== null && ordered !== null && named !== ordered) {
    throw new TrackerError('usage', `--format ${named} and --${ordered} do not go together`, {
      hint: 'see: tracker list --help',
    })
  }
  const format = named ?? ordered ?? 'table'
  if (format === 'table' || format === 'csv' || format === 'md') return {shell, format}
  return {
    shell: {...shell, options: {...shell.options, json: true, jsonl: format === 'jsonl'}},
    format: 'json',
  }
}

/** Throws TrackerError `usage` for a column that there is none of, and where columns say nothing. */
function readColumns(options: CommandRequest['options'], format: Format): readonly ListColumnName[] | null {
  const text = textOption(options, 'columns')
  if (text === null) return null
  if (format === 'json') {
    throw new TrackerError('usage', '--columns is not for JSON, which always tells everything', {
      hint: 'see: tracker list --help',
    })
  }
  return text.split(',').map(name => readChoice(name, columnNames, 'column'))
}

function arrangeItems(items: readonly Item[], options: CommandRequest['options']): readonly ItemGroup[] {
  const sort = textOption(options, 'sort')
  const group = textOption(options, 'group')
  const sorted = sort === null ? items : sortItems(items, sort)
  return group === null ? [{by: 'unit', title: null, items: sorted}] : groupItems(sorted, group)
}

async function writeListing(shell: Shell, format: Format, listing: Listing): Promise<void> {
  const {groups, isGrouped, columns} = listing
  const items = groups.flatMap(group => group.items)
  switch (format) {
    case 'json': {
      const document = jsonList(items)
      return writeJsonList(shell, document, document.items)
    }
    case 'table': {
      const names = columns ?? undefined
      const text = isGrouped ? showGroups(groups, shell.look, names) : showList(items, shell.look, names)
      return writePaged(shell, text)
    }
    case 'csv':
      return writeDocument(shell, (await import('../../views/list-as-csv.ts')).listAsCsv(listing))
    case 'md':
      return writeDocument(shell, (await import('../../views/list-as-markdown.ts')).listAsMarkdown(listing))
  }
}
