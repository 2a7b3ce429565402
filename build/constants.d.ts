/** The version in package.json, put in by the build and by vitest. */
declare const TRACKER_VERSION: string
/** The version, and a fingerprint of the parser's source: what the cache was written by. */
declare const TRACKER_READING: string
