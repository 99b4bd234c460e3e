import {existsSync} from 'node:fs';
import {rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Built, build, hrefOf, readPage} from '../build/build.ts';
import {createSite} from '../build/site.ts';
import {writeFiles} from '../build/write-files.ts';

let siteDir: string;
let first: Built;
let second: Built;

// The linking document stays as it is; what its links lead to does not.
beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'design/0001-linking.md': `# Linking

- Status: draft

## Summary

See [the old name](0002-old.md), [the new name](0003-new.md) and [data](data.yaml).
`,
      'design/0002-old.md': '# Linked\n\n- Status: draft\n\n## Summary\n\nIs linked to.\n',
    },
    plugins: [[true, {}]],
  });
  first = await build(siteDir, {isCached: true});
  const design = path.join(siteDir, 'design');
  await rename(path.join(design, '0002-old.md'), path.join(design, '0003-new.md'));
  await writeFiles(design, {'data.yaml': 'rows: 1\n'});
  second = await build(siteDir, {isCached: true});
});

afterAll(() => rm(siteDir, {recursive: true, force: true}));

it('builds twice with a cache', () => {
  expect(first.output).toContain('Generated static files');
  expect(second.output).toContain('Generated static files');
  expect(existsSync(path.join(siteDir, 'node_modules/.cache'))).toBe(true);
});

it.each(['design/0001-linking', 'design/release-notes'])('has no stale link in %s', (address) => {
  const before = readPage(first, address);
  expect(hrefOf(before, 'the old name')).toBe('/design/0002-old');
  expect(hrefOf(before, 'the new name')).toBeUndefined();
  expect(hrefOf(before, 'data')).toBeUndefined();
  const after = readPage(second, address);
  expect(hrefOf(after, 'the old name')).toBeUndefined();
  expect(hrefOf(after, 'the new name')).toBe('/design/0003-new');
  expect(hrefOf(after, 'data')).toMatch(/^\/assets\/files\/data-/);
});
