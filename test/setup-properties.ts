import {configureGlobal} from 'fast-check';

// The same inputs in every run, so that a failure is the change's; `FC_SEED=7 npm test` looks further.
configureGlobal({seed: Number(process.env.FC_SEED ?? 1)});
