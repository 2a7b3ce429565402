import {Writable} from 'node:stream'
import {isCancel, select, text} from '@clack/prompts'
import {asciiText} from '../../views/ascii-text.ts'
import {cutLine} from '../../views/cut-line.ts'
import type {Look} from '../../views/look.ts'
import {readableText} from '../../views/readable-text.ts'
import type {Choice, Question} from './question.ts'

/** Asks at the terminal: keys come from standard input, everything is drawn on standard error. */
export async function askWithClack(question: Question, look: Look): Promise<string | null> {
  const streams = {input: process.stdin, output: terminal(look), withGuide: !look.plain}
  const message = readableText(question.message, look)
  const answer =
    question.kind === 'choice'
      ? await select({
          ...streams,
          message,
          options: question.choices.map(readable(look)),
          initialValue: question.initial,
          maxItems: mostShown,
        })
      : await text({
          ...streams,
          message,
          initialValue: question.initial,
          validate: value => question.check(value ?? '') ?? undefined,
        })
  return isCancel(answer) ? null : (answer ?? '')
}

const mostShown = 12

/** The hint stands beside every choice, not only the one that is pointed at: many have the same name. */
function readable(look: Look): (choice: Choice) => Choice {
  const room = {...look, width: look.width - besideChoice}
  return ({value, label, hint}) => {
    const told = hint === undefined ? label : `${label} (${hint})`
    return {value, label: cutLine(readableText(told, look), room)}
  }
}

/** The columns of the guide and the button. */
const besideChoice = 6

/** Standard error as the look wants it: perhaps without colours, perhaps in ASCII. */
function terminal(look: Look): Writable {
  const {stderr} = process
  const output = new Writable({
    decodeStrings: false,
    write: (chunk: unknown, _encoding, done) => {
      stderr.write(adapt(String(chunk), look))
      done()
    },
  })
  return Object.assign(output, {isTTY: true, columns: look.width, rows: stderr.rows})
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const colours = /\u001b\[[\d;]*m/g

function adapt(drawn: string, {color, ascii}: Look): string {
  const styled = color === 0 ? drawn.replace(colours, '') : drawn
  return ascii ? asciiText(styled) : styled
}
