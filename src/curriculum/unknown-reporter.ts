import type {Column} from './model.ts'
import type {Reading} from './reading.ts'

/** Each cell by itself; what is in many of them is summed up where all problems are known. */
export function unknownReporter(report: Reading['report']): Reading['reportUnknown'] {
  return (rule, {plain, content}, column) => {
    const message =
      rule === 'unknown-status'
        ? `"${plain}" is not a status that is known here; it counts as not started`
        : `"${plain}" is not a rating that is known here`
    report({rule, severity: 'warning', message: message + doubtfulReason(column), span: content})
  }
}

/** A column that is called so needs no words; where its cells told, they may have told wrong. */
function doubtfulReason(column: Column | undefined): string {
  const {header = '', role = '', why = ''} = column ?? {}
  return why === '' || why.startsWith('its header') ? '' : `; "${header}" is taken for the ${role}: ${why}`
}
