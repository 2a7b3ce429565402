import {TrackerError} from '../errors/tracker-error.ts'

/** A number of things, at least one. Throws TrackerError `usage`. */
export function readCount(text: string, {option, command}: {option: string; command: string}): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new TrackerError('usage', `${option} takes a whole number from 1 on, not "${text}"`, {
    hint: `see: tracker ${command} --help`,
  })
}
