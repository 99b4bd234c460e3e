import {rm, symlink} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Built, build, hrefOf, readPage, textsOf} from '../build/build.ts';
import {createSite} from '../build/site.ts';

let siteDir: string;
let site: Built;

beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'elsewhere/proposals/0001-first.md':
        '# First\n\n- Status: draft\n\nSee [two](0002-second.md).\n',
      'elsewhere/proposals/0002-second.md': '# Second\n\n- Status: draft\n\nAsk <name> for {it}.\n',
    },
    plugins: [[true, {editUrl: 'https://github.com/example/store/edit/main/'}]],
  });
  await symlink('elsewhere/proposals', path.join(siteDir, 'design'));
  site = await build(siteDir);
});

afterAll(() => rm(siteDir, {recursive: true, force: true}));

it('a folder that is a symbolic link is published like any other', () => {
  expect(site.output).toContain('Generated static files');
  expect(textsOf(readPage(site, 'design/0002-second'), 'h1')).toEqual(['Second']);
  expect(hrefOf(readPage(site, 'design/0001-first'), 'two')).toBe('/design/0002-second');
  expect(hrefOf(readPage(site, 'design/0001-first'), 'Edit this page')).toBe(
    'https://github.com/example/store/edit/main/design/0001-first.md',
  );
});
