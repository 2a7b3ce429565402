import type {TopicManual} from './topic.ts'
import {exitCodesTopic} from './topics/exit-codes.ts'
import {filtersTopic} from './topics/filters.ts'
import {formatTopic} from './topics/format.ts'
import {itemsTopic} from './topics/items.ts'

/** All topics, in the order in which help names them. */
export const topics: readonly TopicManual[] = [itemsTopic, filtersTopic, formatTopic, exitCodesTopic]
