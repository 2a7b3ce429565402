import type {Cell, Row, Table} from '../model.ts'
import {type PackedRows, rowsKnownOf, usualLine} from './packed-rows.ts'
import {rowShape, rowSpan, told} from './row-places.ts'
import {type StreamWriter, streamWriter} from './stream-writer.ts'
import type {TextByLine} from './text-by-line.ts'

/** `line` is the one that the table begins in. */
export function packRows(lines: TextByLine, table: Table, line: number): PackedRows {
  return rowsKnownOf(table) ?? packAll(lines, [table.header, ...table.rows], line)
}

function packAll(lines: TextByLine, rows: readonly Row[], line: number): PackedRows {
  const writer = streamWriter(lines)
  const lineOf = rows.map((row, index) => lines.lineAt(row.span.start, usualLine(line, index)))
  const indents = rows.map((row, index) => row.span.start - lines.startOf(lineOf[index] ?? line))
  const shapes = rows.map((row, index) => {
    const next = lines.startOf((lineOf[index] ?? line) + 1)
    return rowShape(lines.text, row, rowSpan(lines.text, row.span.start, next))
  })
  writer.addColumn(lineOf.map((at, index) => at - usualLine(line, index)))
  writer.addColumn(indents)
  writer.addColumn(shapes)
  writer.add(Number(shapes.includes(told)))
  rows.forEach((row, index) => {
    if (shapes[index] === told) tellRow(writer, row, lineOf[index] ?? line)
  })
  rows.forEach((row, index) => {
    row.cells.forEach((cell, column) => {
      if (isAsWritten(lines.text, cell)) return
      writer.add(index - 1, column)
      writer.addText(cell.plain)
    })
  })
  return {count: rows.length - 1, stream: writer.stream}
}

function tellRow(writer: StreamWriter, row: Row, line: number): void {
  writer.addWhole(row.span, line)
  writer.add(Number(row.leadingPipe), Number(row.trailingPipe), row.cells.length)
  for (const {gap, content} of row.cells) {
    writer.addSpan(gap, line)
    writer.addSpan(content, line)
  }
}

function isAsWritten(text: string, {content: {start, end}, plain}: Cell): boolean {
  return plain.length === end - start && text.startsWith(plain, start)
}
