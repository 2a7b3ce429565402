import type {NewBlock} from '../../markdown/new-block.ts'
import {heading} from '../tracker-blocks.ts'

export function weekHeading(week: number, name: string): NewBlock {
  return heading(3, `Week ${week}: ${name} ⬜`)
}
