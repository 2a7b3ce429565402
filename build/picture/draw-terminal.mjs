/**
 * A picture (SVG) of what a terminal of 80 columns shows: text with SGR sequences of 256 colours, each character one
 * column wide. Every run of one style gets the width of its columns, so that no font puts them out of line.
 *
 * @param {string} text
 * @returns {string}
 */
export function drawTerminal(text) {
  const lines = text.trimEnd().split('\n')
  const [width, height] = [columns * cell.width + 2 * margin, lines.length * cell.height + 2 * margin]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" rx="6" fill="#16181d"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">`,
    ...lines.flatMap((line, index) => drawLine(line, margin + (index + 0.75) * cell.height)),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

const escapeSign = String.fromCharCode(0x1b)
const columns = 80
const margin = 16
const cell = {width: 8.4, height: 18}
const foreground = '#e6e6e6'

/** @param {string} line @param {number} y */
function drawLine(line, y) {
  const drawn = []
  let column = 0
  let style = plain
  for (const [index, part] of line.split(escapeSign).entries()) {
    const sequence = index === 0 ? '' : part.slice(0, part.indexOf('m') + 1)
    if (sequence !== '') style = restyle(style, sequence)
    for (const [run] of part.slice(sequence.length).matchAll(/ +|[^ ]+(?: [^ ]+)*/g)) {
      if (run.trim() !== '') drawn.push(drawRun(run, {column, y, style}))
      column += [...run].length
    }
  }
  return drawn
}

/** @param {string} text @param {{column: number, y: number, style: Style}} place */
function drawRun(text, {column, y, style}) {
  const x = (margin + column * cell.width).toFixed(1)
  const length = ([...text].length * cell.width).toFixed(1)
  const weight = style.bold ? ' font-weight="bold"' : ''
  const content = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x}" y="${y.toFixed(1)}" fill="${style.fill}"${weight} textLength="${length}">${content}</text>`
}

/** @typedef {{fill: string, bold: boolean}} Style */

/** @type {Style} */
const plain = {fill: foreground, bold: false}

/** @param {Style} style @param {string} sequence @returns {Style} */
function restyle(style, sequence) {
  const [, codes = ''] = /^\[([\d;]*)m$/.exec(sequence) ?? []
  const extended = /^38;5;(\d+)$/.exec(codes)
  if (extended) return {...style, fill: colourOf(Number(extended[1]))}
  if (codes === '1') return {...style, bold: true}
  if (codes === '22') return {...style, bold: false}
  if (codes === '39') return {...style, fill: foreground}
  if (codes === '' || codes === '0') return plain
  throw new Error(`The picture does not know the sequence ${JSON.stringify(sequence)}`)
}

/** Of the 256 colours, the cube and the greys. @param {number} index */
function colourOf(index) {
  if (index >= 232) return hex([index, index, index].map(grey => 8 + 10 * (grey - 232)))
  const cube = index - 16
  const levels = [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6]
  return hex(levels.map(level => (level === 0 ? 0 : 55 + 40 * level)))
}

/** @param {readonly number[]} channels */
function hex(channels) {
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}
