import type {Curriculum} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import type {Block} from '../markdown/block.ts'
import {decodeSource} from '../source/decode-source.ts'
import {locateCache} from '../storage/cache-file.ts'
import {decodeTracker} from './decode-tracker.ts'
import {isModelKept, keepModel, recallModel} from './model-cache.ts'
import {namingFileLater} from './naming-file.ts'
import type {Shell} from './run-command.ts'
import type {SectionCache} from './section-cache.ts'
import {showReading} from './show-reading.ts'

/**
 * Reads one document, in the cheapest way that is certain: a document with the same bytes as last time is not read
 * at all, and of another one only the sections that are new are parsed.
 */
export interface TextReader {
  /** Throws TrackerError for bytes that cannot be understood. */
  readonly open: (bytes: Uint8Array, shown: string) => Promise<Curriculum>
  /** The blocks of a text that was opened, whose model may have been known without them. */
  readonly blocksOf: (text: string) => Promise<readonly Block[]>
  /** Loads all that is needed to read any text, what a change makes of the document included. */
  readonly prepare: (bytes?: Uint8Array) => Promise<(text: string) => Curriculum>
  /**
   * What keeps all that is known of the document for the next run; to be called when the answer has been given. Of a large
   * document it holds only the text till then.
   */
  readonly keeperOf: (bytes: Uint8Array, curriculum: Curriculum) => () => void
}

/** `realPath` is `null` for a text that is no file. */
export function textReader(shell: Pick<Shell, 'context' | 'options'>, realPath: string | null): TextReader {
  const {context} = shell
  const place = realPath === null ? null : locateCache(context, realPath)
  let sections: SectionCache | undefined
  const loadSections = async (): Promise<SectionCache> => {
    sections ??= (await import('./section-cache.ts')).sectionCache(place)
    return sections
  }
  const recall = (bytes: Uint8Array): Curriculum | undefined =>
    place === null ? undefined : recallModel(place, bytes)
  /** What cannot be read is refused by the work that wants it. */
  const learn = async (cache: SectionCache, bytes: Uint8Array): Promise<void> => {
    try {
      await cache.prepare(decodeSource(bytes).text, showReading(shell))
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error
    }
  }
  return {
    open: async (bytes, shown) => {
      const known = recall(bytes)
      if (known) return known
      const {text} = decodeTracker(bytes, shown)
      const cache = await loadSections()
      return namingFileLater(shown, async () => {
        await cache.prepare(text, showReading(shell))
        return cache.read(text)
      })
    },
    blocksOf: async text => {
      const cache = await loadSections()
      await cache.prepare(text, showReading(shell))
      return cache.blocks(text)
    },
    prepare: async bytes => {
      const known = bytes && recall(bytes)
      const cache = await loadSections()
      await cache.prepareAll()
      if (bytes && !known) await learn(cache, bytes)
      return text => (text === known?.text ? known : cache.read(text))
    },
    keeperOf: (bytes, curriculum) => {
      if (place === null || !sections) return () => {}
      const keepText = textKeeper(sections, curriculum.text)
      return isModelKept(curriculum.text) ? modelKeeper(keepText, {place, bytes, curriculum}) : keepText
    },
  }
}

/** A function of its own, so that what it gives holds nothing else. */
function textKeeper(sections: SectionCache, text: string): () => void {
  return () => sections.keep(text)
}

function modelKeeper(
  keepText: () => void,
  known: {readonly place: string; readonly bytes: Uint8Array; readonly curriculum: Curriculum},
): () => void {
  return () => {
    keepText()
    keepModel(known.place, known.bytes, known.curriculum)
  }
}
