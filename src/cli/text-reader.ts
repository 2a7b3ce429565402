import type {Curriculum} from '../curriculum/model.ts'
import {locateCache} from '../storage/cache-file.ts'
import type {Context} from './context.ts'
import {decodeTracker} from './decode-tracker.ts'
import {keepModel, recallModel} from './model-cache.ts'
import type {SectionCache} from './section-cache.ts'

/**
 * Reads one document, in the cheapest way that is certain: a document with the same bytes as last time is not read
 * at all, and of another one only the sections that are new are parsed.
 */
export interface TextReader {
  /** Throws TrackerError for bytes that cannot be understood. */
  readonly open: (bytes: Uint8Array, shown: string) => Promise<Curriculum>
  /** Loads all that is needed to read any text. */
  readonly prepare: () => Promise<(text: string) => Curriculum>
  /** Keeps what is known of the document for the next run; to be called when the answer has been given. */
  readonly keep: (bytes: Uint8Array, curriculum: Curriculum) => void
}

/** `realPath` is `null` for a text that is no file. */
export function textReader(context: Context, realPath: string | null): TextReader {
  const place = realPath === null ? null : locateCache(context, realPath)
  let sections: SectionCache | undefined
  const loadSections = async (): Promise<SectionCache> => {
    sections ??= (await import('./section-cache.ts')).sectionCache(place)
    return sections
  }
  return {
    open: async (bytes, shown) => {
      const {text} = decodeTracker(bytes, shown)
      const known = place === null ? undefined : recallModel(place, bytes, text)
      if (known) return known
      const cache = await loadSections()
      await cache.prepare(text)
      return cache.read(text)
    },
    prepare: async () => {
      const cache = await loadSections()
      await cache.prepareAll()
      return cache.read
    },
    keep: (bytes, curriculum) => {
      if (place === null || !sections) return
      sections.keep(curriculum.text)
      keepModel(place, bytes, curriculum)
    },
  }
}
