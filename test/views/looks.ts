import type {Look} from '../../src/views/look.ts'

export const pipedLook: Look = {color: 0, ascii: false, plain: false, width: 80, isTerminal: false}
export const terminalLook: Look = {...pipedLook, isTerminal: true}
export const colourLook: Look = {...terminalLook, color: 1}
export const asciiLook: Look = {...pipedLook, ascii: true}
export const plainLook: Look = {...pipedLook, plain: true}
