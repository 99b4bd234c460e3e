import {mkdir, rm, symlink} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, hrefOf, readJson, readPage, textOf, textsOf} from './build.ts';
import {createSite} from './site.ts';

const design = (title: string) => `# ${title}

- Status: draft

## Summary

About ${title.toLowerCase()}.
`;

const paragraph = `
## Section

Some words of **prose** with a [link](0001-fine.md), \`code\` and | pipes | in a line.

| a | b |
|---|---|
| 1 | 2 |

- one
- two
`;

let siteDir: string;
let site: Built;
let seconds: number;

beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'outside.md': design('Outside'),
      'design/0001-fine.md': design('Fine'),
      'design/0002-latin.md': Buffer.from(design('Caf\u00e9'), 'latin1'),
      'design/0003-utf16.md': Buffer.from(`\ufeff${design('Sixteen')}`, 'utf16le'),
      'design/0004-large.md': design('Large') + paragraph.repeat(5_000_000 / paragraph.length),
      'design/0005-folder.md/inside.md': design('Inside'),
      'design/0008-twin.md': design('First twin'),
      'design/0008-twin/README.md': design('Second twin'),
      'design/0009-yaml.md': `---\nstatus: draft\ntitle: "open\n---\n\n${design('Yaml')}`,
      'design/0012-empty.md': '',
      'design/0013-nul.md': `${design('Nul')}\0 and \u001b[31m red`,
      'design/14 #sharp? 100%.md': design('Sharp'),
      'design/0015-upper.MD': design('Upper'),
      'design/0016-directive.md': `${design('Directive')}\n:::\n\n::::note\n\n[x]: <\n\n![](`,
      'design/0017-bom.md': `\ufeff---\r\nstatus: draft\r\n---\r\n\r\n# Mark\r\n\r\n## Summary\r\n\r\nHas one.\r\n`,
      'design/release-notes.md': design('Reserved'),
    },
    plugins: [
      [true, {}],
      [true, {id: 'empty', path: 'empty', routeBasePath: 'empty'}],
    ],
  });
  await mkdir(path.join(siteDir, 'empty'));
  await link('0006-loop.md', '0006-loop.md');
  await link('nowhere.md', '0007-dangling.md');
  await link('../outside.md', '0010-outside.md');
  await link('0001-fine.md', '0011-within.md');
  await link('.', 'circle');
  const start = Date.now();
  site = await build(siteDir);
  seconds = (Date.now() - start) / 1000;
});

const link = (target: string, name: string) => symlink(target, path.join(siteDir, 'design', name));

afterAll(() => rm(siteDir, {recursive: true, force: true}));

it('builds, in reasonable time, whatever the folder holds', () => {
  expect(site.output).toContain('Generated static files');
  expect(site.exitCode).toBe(0);
  expect(seconds).toBeLessThan(60);
});
