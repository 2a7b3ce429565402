/** The version in package.json, put in by the build and by vitest. */
declare const TRACKER_VERSION: string
/** The version, and a fingerprint of the parser's source: what the cache was written by. */
declare const TRACKER_READING: string
/** The version, and a fingerprint of all that goes into the program: what was compiled by V8. */
declare const TRACKER_BUILD: string
