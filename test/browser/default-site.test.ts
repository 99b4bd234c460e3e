import {rm} from 'node:fs/promises';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {createSite} from '../build/site.ts';
import {docusaurus} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';
import {visit} from './visit.ts';

let siteDir: string;
let site: OpenSite;

// No flags of the next version and no list of browsers: Babel then makes code for old ones.
beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'design/0001-cache.md':
        '---\nauthors: [Ada]\n---\n\n# Cache\n\n## Status\n\nAccepted\n\n## Summary\n\nWhat was read is kept.\n',
      'design/0002-log.md':
        '---\nauthors: [Bob]\n---\n\n# Log\n\n## Status\n\nProposed\n\n## Summary\n\nWhat was done is kept.\n',
    },
    plugins: [[true, {}]],
    config: {future: {}},
  });
  site = await openSite([docusaurus, 'build', siteDir, '--out-dir']);
});

afterAll(async () => {
  await site?.close();
  await rm(siteDir, {recursive: true, force: true});
});

it.each(['/design', '/design/0001-cache', '/design/release-notes', '/design/health'])(
  '%s stands in a site without any settings',
  async (address) => {
    expect((await visit(site.browser, address, {origin: site.origin})).findings).toEqual([]);
  },
);

it('the index of such a site chooses by author', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/design?author=Ada`);
  await page.locator('[data-design-result]').first().waitFor();
  expect(await page.locator('[data-design-result]').allTextContents()).toEqual(['Cache']);
  await page.close();
});
