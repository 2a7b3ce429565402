#!/usr/bin/env node
// Plain ES5, so that an old Node can read it far enough to say that it is too old.
'use strict'

var version = process.versions.node.split('.')
var major = Number(version[0])

if (major < 20 || (major === 20 && Number(version[1]) < 19)) {
  process.stderr.write('tracker needs Node.js 20.19 or later, and this is ' + process.version + '.\n')
  process.exitCode = 2
} else {
  require('../dist/tracker.cjs')
}
