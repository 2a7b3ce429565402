import type {Status} from './readings.ts'

/**
 * What a glyph means when neither the file's legend nor a word beside it says otherwise. Without U+FE0F, which is
 * optional everywhere. These may also mark a heading.
 */
export const statusGlyphs: Readonly<Record<Status, readonly string[]>> = {
  'not-started': [
    '⬜',
    '☐',
    '⚪',
    '◻',
    '◽',
    '▫',
    '□',
    '○',
    '◯',
    '🔲',
    '⬛',
    '🔴',
    '🟥',
    '❌',
    '✗',
    '✘',
    '❎',
    '✖',
  ],
  'in-progress': [
    '🟡',
    '🟨',
    '🟠',
    '🟧',
    '🔵',
    '🟦',
    '🔄',
    '🔃',
    '🔁',
    '⏳',
    '⌛',
    '◐',
    '◑',
    '◔',
    '◕',
    '🚧',
    '🔺',
  ],
  done: ['✅', '✔', '☑', '✓', '√', '🟢', '🟩', '⭕', '●', '◉', '■', '◼', '💚', '🗹'],
  skipped: ['⏭', '⏩', '🚫', '⛔', '➖'],
}

/** Glyphs that mean a status where they stand alone or before a status word; elsewhere they are mere decoration. */
export const looseGlyphs: Readonly<Record<Status, readonly string[]>> = {
  'not-started': ['🔒', '🆕', '🔜', '💤'],
  'in-progress': ['📖', '📝', '🏃', '⏸', '⚠', '🔨', '🛠', '👀', '🌱', '✏', '🏗'],
  done: ['💯', '🏆', '🎉', '🎓', '👍'],
  skipped: ['🗑', '⏹'],
}

/** Glyphs that are boxes: beside an empty one, a word such as `Completed` is the label of the box, not the status. */
export const emptyBoxes: ReadonlySet<string> = new Set([
  ...['⬜', '☐', '◻', '◽', '▫', '□', '🔲', '⬛'],
  ...[':white_large_square:', ':white_medium_square:', ':white_square_button:', ':black_square_button:'],
  ...[':black_large_square:', ':ballot_box:'],
])

/** What chat tools and GitHub turn into glyphs. */
export const shortcodes: Readonly<Record<Status, readonly string[]>> = {
  'not-started': [
    ':white_large_square:',
    ':white_medium_square:',
    ':white_square_button:',
    ':black_square_button:',
    ':black_large_square:',
    ':ballot_box:',
    ':white_circle:',
    ':red_circle:',
    ':red_square:',
    ':x:',
    ':negative_squared_cross_mark:',
    ':heavy_multiplication_x:',
  ],
  'in-progress': [
    ':yellow_circle:',
    ':large_yellow_circle:',
    ':yellow_square:',
    ':orange_circle:',
    ':large_blue_circle:',
    ':large_orange_circle:',
    ':blue_circle:',
    ':arrows_counterclockwise:',
    ':hourglass:',
    ':hourglass_flowing_sand:',
    ':construction:',
  ],
  done: [
    ':white_check_mark:',
    ':heavy_check_mark:',
    ':ballot_box_with_check:',
    ':green_circle:',
    ':large_green_circle:',
    ':green_square:',
  ],
  skipped: [':next_track_button:', ':no_entry:', ':no_entry_sign:'],
}
