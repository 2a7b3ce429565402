import {readFileSync} from 'node:fs'
import {defineConfig} from 'vitest/config'

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

// The libraries as they are shipped: their development builds are many times slower.
process.env.NODE_ENV = 'production'

export default defineConfig({
  define: {
    TRACKER_VERSION: JSON.stringify(version),
    TRACKER_READING: JSON.stringify(`${version}-test`),
    TRACKER_BUILD: JSON.stringify(`${version}-test`),
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/repeatable.ts'],
    // Generous: the machine may be busy, and no test waits on purpose.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    // Terminals and shells are driven for real, and another program may have the processor just then.
    retry: process.env.CI ? 1 : 0,
    coverage: {provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html']},
  },
})
