import {rm} from 'node:fs/promises';
import {afterEach, expect, it} from 'vitest';
import {build} from './build.ts';
import {createSite, type SiteSettings} from './site.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

async function buildWith(settings: SiteSettings) {
  const siteDir = await createSite(settings);
  made.push(siteDir);
  const {exitCode, output} = await build(siteDir);
  return {exitCode, output: output.replaceAll(siteDir, 'SITE')};
}

const files = {'design/0001-first.md': '# First\n\n- Status: draft\n'};

it('a wrong option stops the build, with all wrong ones listed', async () => {
  const {exitCode, output} = await buildWith({
    files,
    plugins: [[true, {rootBasePath: 'design', rules: {'missing-sectoin': 'warn'}, html: 'save'}]],
  });
  expect(exitCode).toBe(1);
  expect(
    output.replace(/^ +/gm, ''),
  ).toContain(`UserError: Options of docusaurus-plugin-design-docs are wrong:
rules.missing-sectoin  is not a rule. Did you mean \`missing-section\`?
html                   expected "safe" or "trusted", got "save". Did you mean \`safe\`?
rootBasePath           is not an option. Did you mean \`routeBasePath\`?
`);
});

it('a missing folder stops the build', async () => {
  const {exitCode, output} = await buildWith({files, plugins: [[true, {path: 'designs'}]]});
  expect(exitCode).toBe(1);
  expect(output).toContain(
    'UserError: Design folder SITE/designs does not exist. Give the path of the folder that holds the documents.\n',
  );
});

it('a folder inside that of another content plugin stops the build', async () => {
  const {exitCode, output} = await buildWith({
    files: {'docs/design/0001-first.md': '# First\n'},
    plugins: [
      ['@docusaurus/plugin-content-docs', {}],
      [true, {path: 'docs/design'}],
    ],
  });
  expect(exitCode).toBe(1);
  expect(output).toContain(
    'UserError: Design folder `docs/design` lies in `docs`, the folder of @docusaurus/plugin-content-docs, and both plugins would render its files. Move one of them, and say so in the option `path`.\n',
  );
});
