import fc from 'fast-check'

/** The same random inputs in every run, so that a failure is a change's own; `TEST_SEED=random` tries others. */
const seed = process.env.TEST_SEED ?? '1'
if (seed !== 'random') fc.configureGlobal({seed: Number(seed)})
