/** How to print for one stream. The command line decides it, from options, environment and terminal. */
export interface Look {
  /** Colours that may be used: none, 16, 256 or all. */
  readonly color: 0 | 1 | 2 | 3
  /** Only ASCII in what people read. */
  readonly ascii: boolean
  /** One record a line, `label: value`, no drawing: for screen readers. */
  readonly plain: boolean
  /** Columns of the terminal; nothing is cut to it unless `isTerminal`. */
  readonly width: number
  readonly isTerminal: boolean
}
