import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {loadFolder} from '../../plugin/commands/load-folder.ts';
import {toFacts} from './facts.ts';

/**
 * Folders in the forms that projects write their designs in (Kubernetes, Rust, Swift, Ember, EIPs, ADRs,
 * MADR, …), retold in our own words, with what a person read in them.
 */
const families = new URL('../fixtures/families/', import.meta.url);
const expected: Record<string, Record<string, object>> = JSON.parse(
  await readFile(new URL('expected.json', families), 'utf8'),
);

describe.each(Object.entries(expected))('the documents of %s', async (folder, facts) => {
  const {set} = await loadFolder(fileURLToPath(new URL(folder, families)), undefined);

  it.each(Object.entries(facts))('%s', (path, wanted) => {
    const design = set.designs.find(({sourcePath}) => sourcePath === path);
    expect(design && toFacts(design)).toMatchObject(wanted);
  });
});
