import type {Root} from 'mdast'
import type {Extension} from 'mdast-util-from-markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {ownBoxes} from './own-boxes.ts'
import {recordPlaces} from './record-places.ts'

/**
 * Adds the recording of places and boxes of other signs to what remark-parse does, and leaves out the search for links
 * in the finished tree: it takes a tenth of the time, makes nodes without places, and what GitHub takes for a link is
 * text all the same.
 */
function remarkLocated(this: Processor): void {
  const data = this.data()
  const extensions = (data.fromMarkdownExtensions ?? []).flat()
  data.fromMarkdownExtensions = [
    ...extensions.map(({transforms: _, ...extension}): Extension => extension),
    recordPlaces,
  ]
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ownBoxes]
}

/**
 * Leaves out the search for addresses of e-mail, which begins anew at every word: without an `@` there are none, and
 * nothing else can be told from it.
 */
function remarkWithoutMail(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).flat().map(extension => {
    const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().filter(({name}) => name !== 'emailAutolink'),
    ])
    return {...extension, text: Object.fromEntries(text)}
  })
}

const located = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkLocated)

/** Frozen when it is first called. */
const withoutMail = located().use(remarkWithoutMail)

/** CommonMark with tables, task lists, strikethrough, literal links, footnotes and front matter. */
export function parseTree(text: string): Root {
  return (text.includes('@') ? located : withoutMail).parse(text)
}
