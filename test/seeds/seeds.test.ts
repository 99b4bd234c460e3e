import path from 'node:path';
import {expect, it} from 'vitest';
import {lineages} from './expected.ts';
import {readContract} from './read-contract.ts';

const templates = path.join(import.meta.dirname, '..', '..', 'plugin', 'templates');

// `npm run seeds` holds the templates themselves, which are not part of this repository, against the
// same expectations.
it.each(lineages)('our $twin asks for what $seed asks for', async ({twin, contract}) => {
  expect(await readContract(path.join(templates, twin))).toEqual(contract);
});
