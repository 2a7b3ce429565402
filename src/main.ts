import {join} from 'node:path'
import {homeDirectory} from './cli/home-directory.ts'
import {programLoader} from './cli/program-loader.ts'
import type {runProcess} from './cli/run-process.ts'

const loader = programLoader({env: process.env, home: homeDirectory()}, process.argv[2])
const program = loader.load(join(__dirname, 'program', 'run-process.cjs')) as {runProcess: typeof runProcess}
void program.runProcess(loader.keepCompiledCode)
