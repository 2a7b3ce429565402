import type {Item, Table} from './model.ts'

/** What something is taken for, and what told it. */
export interface Reason {
  readonly what: string
  readonly why: string
}

/** Why an item is one, and why each of its values is read where it is. */
export function findReasons(item: Item): readonly Reason[] {
  const {unit} = item
  return [
    {what: item.kind, why: reasonOfKind(item)},
    ...('table' in item ? item.table.columns.flatMap(reasonOfColumn) : []),
    ...(unit ? [{what: `unit ${unit.id}`, why: `its heading in line ${unit.line}`}] : []),
  ]
}

function reasonOfKind(item: Item): string {
  switch (item.kind) {
    case 'concept':
      return `line ${item.line} is a row of a table that has a name and a status`
    case 'rating':
      return `line ${item.line} is a row of a table that has a name and a rating, and no status`
    case 'entry':
      return `line ${item.line} is a row of a table that has a date, and no status`
    case 'task':
      return `line ${item.line} has a box`
    case 'question':
      return `line ${item.line} is a label with a choice of yes and no behind it`
    case 'field':
      return `line ${item.line} is a label with a value, or a blank for one, behind it`
    case 'slot':
      return `line ${item.line} is an entry of a list to fill`
  }
}

function reasonOfColumn({header, role, why = ''}: Table['columns'][number]): readonly Reason[] {
  return role === 'other' ? [] : [{what: role === 'note' ? 'notes' : role, why: `column "${header}": ${why}`}]
}
