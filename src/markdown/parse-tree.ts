import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {recordPlaces} from './record-places.ts'

/** Adds the recording of places to what remark-parse does. */
function remarkRecordPlaces(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), [recordPlaces]]
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkRecordPlaces)
  .freeze()

/** CommonMark with tables, task lists, strikethrough, literal links, footnotes and front matter. */
export function parseTree(text: string): Root {
  return processor.parse(text)
}
